package backstay.core.screen;

import backstay.core.rule.Numbers;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/// The screen: the rules that turn safety answers into a disposition. The highest rule wins; nothing lowers another.
public final class Screen {
    /// The version of the rules; it changes whenever a rule or a number does.
    public static final String RULES_VERSION = "2026-11-20";

    /// The id of the page about when the questions come again; it fires on nothing.
    public static final String ASK_AGAIN = "screening-again";

    static final Numbers.Key STAGE_1_DAYS = new Numbers.Key(ASK_AGAIN, "stage-1-days", "days");
    static final Numbers.Key STAGE_2_DAYS = new Numbers.Key(ASK_AGAIN, "stage-2-days", "days");

    /// Every number the rules need from the knowledge base.
    public static final List<Numbers.Key> NUMBERS = numbers();

    /// The id of every rule, in the order they are explained.
    public static final List<String> RULES = rules();

    private static final Comparator<Finding> ORDER =
            Comparator.comparing(Finding::disposition).reversed().thenComparing(Finding::rule);

    private final Numbers numbers;

    public Screen(Numbers numbers) {
        var missing = numbers.missing(NUMBERS);
        if (!missing.isEmpty()) {
            throw new IllegalArgumentException("Missing numbers: " + missing);
        }
        this.numbers = numbers;
    }

    /// The result of these answers.
    ///
    /// @throws IllegalArgumentException when a required answer is missing or skipped: a screening cannot be partial
    public Screening screen(Answers answers) {
        requireWhole(answers);
        var said = new Said(answers, numbers);
        var findings = new ArrayList<Finding>();
        var modifiers = EnumSet.noneOf(Modifier.class);
        for (var rule : Rules.ALL) {
            rule.finding(said).ifPresent(finding -> {
                findings.add(finding);
                modifiers.addAll(rule.modifiers());
            });
        }
        findings.sort(ORDER);
        return result(answers.askedOn(), findings, modifiers);
    }

    private Screening result(LocalDate askedOn, List<Finding> findings, Set<Modifier> modifiers) {
        var disposition = findings.stream().map(Finding::disposition).reduce(Disposition.N, Disposition::or);
        return new Screening(
                askedOn,
                disposition,
                disposition == Disposition.U ? shortestWait(findings) : OptionalInt.empty(),
                findings,
                modifiers,
                RULES_VERSION,
                askedOn.plusDays(numbers.of(STAGE_1_DAYS)),
                askedOn.plusDays(numbers.of(STAGE_2_DAYS)));
    }

    private static void requireWhole(Answers answers) {
        var unanswered = new ArrayList<>(answers.missing());
        unanswered.addAll(answers.skippedWrongly());
        if (!unanswered.isEmpty()) {
            throw new IllegalArgumentException("These questions need an answer: " + unanswered);
        }
    }

    private static OptionalInt shortestWait(List<Finding> findings) {
        return findings.stream()
                .flatMapToInt(finding -> finding.maxHours().stream())
                .min();
    }

    private static List<Numbers.Key> numbers() {
        var keys = new ArrayList<>(Rules.numbers());
        keys.add(STAGE_1_DAYS);
        keys.add(STAGE_2_DAYS);
        return List.copyOf(keys);
    }

    private static List<String> rules() {
        var ids = new ArrayList<>(Rules.ALL.stream().map(Rule::id).toList());
        ids.add(ASK_AGAIN);
        ids.add(Lock.RULE);
        return List.copyOf(ids);
    }
}
