package backstay.core.screen;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// The lock: what the screenings say together over time. An emergency stays until the person said they were assessed
/// for it and a newer screening has no emergency; everything else comes from the current screening.
///
/// @param disposition what holds now
/// @param unassessed the emergencies of earlier screenings that still hold, oldest first, each rule once
public record Lock(Disposition disposition, List<String> unassessed) {
    /// The id of the page that explains why an earlier emergency still locks.
    public static final String RULE = "emergency-stays";

    /// What stands for the rules of an earlier emergency that was kept without its findings: any assessment opens it.
    public static final String ANY_RULE = "";

    public Lock {
        unassessed = List.copyOf(unassessed);
    }

    /// An earlier screening, and when it was told.
    public record Past(Instant at, Screening screening) {}

    /// The person said a clinician assessed them for what this rule found.
    public record Assessed(Instant at, String rule) {}

    /// What holds now. The current screening may be among the past ones.
    public static Lock of(List<Past> past, List<Assessed> assessed, Screening current) {
        var unassessed = past.stream()
                .filter(each -> each.screening().disposition() == Disposition.E)
                .filter(each -> !each.screening().equals(current))
                .flatMap(each -> holding(each, past, assessed, current).stream())
                .distinct()
                .toList();
        var disposition = unassessed.isEmpty() ? current.disposition() : Disposition.E;
        return new Lock(disposition, unassessed);
    }

    /// Whether an earlier emergency locks what the current screening alone would allow.
    public boolean heldByEarlier() {
        return !unassessed.isEmpty();
    }

    private static List<String> holding(Past emergency, List<Past> past, List<Assessed> assessed, Screening current) {
        var rules = emergencyRules(emergency.screening());
        if (!cleanSince(emergency, past, current)) {
            return rules;
        }
        var open = new ArrayList<>(rules);
        open.removeIf(rule -> assessed.stream()
                .filter(each -> askedSince(each, past, current))
                .anyMatch(each -> covers(each, rule, emergency)));
        return open;
    }

    private static List<String> emergencyRules(Screening screening) {
        var rules = screening.findings().stream()
                .filter(finding -> finding.disposition() == Disposition.E)
                .map(Finding::rule)
                .toList();
        return rules.isEmpty() ? List.of(ANY_RULE) : rules;
    }

    private static boolean covers(Assessed assessed, String rule, Past emergency) {
        boolean same = rule.equals(ANY_RULE) || rule.equals(assessed.rule());
        return same && assessed.at().isAfter(emergency.at());
    }

    /// The questions come again after the assessment. A current screening that is none of the past ones is newer.
    private static boolean askedSince(Assessed assessed, List<Past> past, Screening current) {
        return past.stream().noneMatch(each -> each.screening().equals(current))
                || past.stream()
                        .filter(each -> each.screening().disposition() != Disposition.E)
                        .anyMatch(each -> each.at().isAfter(assessed.at()));
    }

    /// The current screening is newer than every past one, unless its own date says otherwise.
    private static boolean cleanSince(Past emergency, List<Past> past, Screening current) {
        boolean cleanNow = current.disposition() != Disposition.E
                && !current.askedOn().isBefore(emergency.screening().askedOn());
        return cleanNow
                || past.stream()
                        .filter(each -> each.screening().disposition() != Disposition.E)
                        .anyMatch(each -> each.at().isAfter(emergency.at()));
    }
}
