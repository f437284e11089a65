package backstay.core.plan;

import backstay.core.exercise.Condition;
import backstay.core.picture.Picture;
import backstay.core.plan.Hold.Level;
import backstay.core.reason.Reason;
import backstay.core.rule.Numbers;
import backstay.core.screen.AgeBand;
import backstay.core.screen.Detail.Surgery;
import backstay.core.screen.Disposition;
import backstay.core.screen.Finding;
import backstay.core.screen.Known;
import backstay.core.screen.LegSymptoms;
import backstay.core.screen.Lock;
import backstay.core.screen.Screening;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// What holds a whole plan back, rule by rule. The strictest wins; every one that fires is told.
final class Holds {
    static final Numbers.Key INJURY_HOURS = new Numbers.Key("fresh-injury", "until-hours", "hours");
    static final Numbers.Key SURGERY_WEEKS = new Numbers.Key("surgery-too-early", "until-weeks", "weeks");
    static final Numbers.Key SURGERY_WEEKS_WITHOUT_ADVICE =
            new Numbers.Key("surgery-too-early", "without-advice-until-weeks", "weeks");
    static final Numbers.Key FUSION_WEEKS = new Numbers.Key("surgery-too-early", "fusion-until-weeks", "weeks");

    static final List<Numbers.Key> NUMBERS =
            List.of(INJURY_HOURS, SURGERY_WEEKS, SURGERY_WEEKS_WITHOUT_ADVICE, FUSION_WEEKS);

    static final List<String> RULES = List.of(
            "emergency-now",
            "something-new",
            "see-someone-urgently",
            "see-someone-first",
            "not-for-children",
            "pregnancy-needs-advice",
            "surgery-too-early",
            "fresh-injury",
            "leg-pain-below-knee");

    private static final int HOURS_IN_A_DAY = 24;

    private final Numbers numbers;

    Holds(Numbers numbers) {
        this.numbers = numbers;
    }

    /// What holds this person's plan back today.
    Hold of(Profile profile, Screening now, Picture picture) {
        var hold = new Gathered();
        lock(hold, now, picture);
        if (somethingNew(now, picture)) {
            hold.add(Level.NOTHING, now.disposition(), Reason.of("something-new", "quick-checked:new"));
        }
        clinicianFirst(hold, profile);
        untilLater(hold, profile, picture.today());
        return hold.done();
    }

    private static void lock(Gathered hold, Screening now, Picture picture) {
        var lock = picture.lock(now);
        if (lock.heldByEarlier()) {
            var from =
                    lock.unassessed().stream().filter(each -> !each.isEmpty()).toList();
            hold.add(Level.NOTHING, Disposition.E, new Reason(Lock.RULE, orScreening(from, Disposition.E), Map.of()));
        }
        switch (now.disposition()) {
            case E -> hold.add(Level.NOTHING, Disposition.E, screened("emergency-now", now));
            case U -> hold.add(Level.GENTLE, Disposition.U, screened("see-someone-urgently", now));
            case C -> hold.add(Level.GENTLE, Disposition.C, screened("see-someone-first", now));
            case P, N -> hold.atLeast(now.disposition());
        }
    }

    private void clinicianFirst(Gathered hold, Profile profile) {
        if (profile.ageBand().filter(AgeBand.UNDER_18::equals).isPresent()) {
            hold.add(Level.GENTLE, Disposition.C, Reason.of("not-for-children", "ageBand:under-18"));
        }
        if (profile.conditions().contains(Condition.OBSTETRIC_CONTRAINDICATION)) {
            hold.add(
                    Level.GENTLE,
                    Disposition.C,
                    Reason.of("pregnancy-needs-advice", "condition:obstetric-contraindication"));
        }
        if (profile.surgery().filter(this::tooEarly).isPresent()) {
            hold.add(Level.GENTLE, Disposition.C, Reason.of("surgery-too-early", "surgery"));
        }
    }

    private void untilLater(Gathered hold, Profile profile, LocalDate today) {
        int hours = profile.hoursSinceInjury().orElse(Integer.MAX_VALUE);
        if (hours < numbers.of(INJURY_HOURS)) {
            int left = numbers.of(INJURY_HOURS) - hours;
            var opens = today.plusDays(Math.ceilDiv(left, HOURS_IN_A_DAY));
            hold.add(
                    Level.GENTLE,
                    Disposition.N,
                    new Reason(
                            "fresh-injury", List.of("hoursSinceInjury:" + hours), Map.of("opens", opens.toString())));
        }
        if (profile.legSymptoms() == LegSymptoms.BELOW_KNEE && !profile.clinicianCleared()) {
            hold.add(Level.GENTLE, Disposition.N, Reason.of("leg-pain-below-knee", "legSymptoms:below-knee"));
        }
    }

    /// A screening of a later day than the tap answers what was new; one of the same day counts when the journal
    /// says it came afterwards, which the picture knows.
    private static boolean somethingNew(Screening now, Picture picture) {
        return picture.somethingNew()
                .filter(fact -> !now.askedOn().isAfter(fact.day()))
                .isPresent();
    }

    /// Weeks that were not told are never good news.
    private boolean tooEarly(Surgery surgery) {
        int weeks = surgery.weeksAgo().orElse(0);
        boolean fusion = surgery.kind().isEmpty() || surgery.kind().get() == Surgery.Kind.FUSION;
        if (fusion) {
            return weeks < numbers.of(FUSION_WEEKS);
        }
        boolean advised = surgery.cleared() == Known.YES;
        return weeks < numbers.of(advised ? SURGERY_WEEKS : SURGERY_WEEKS_WITHOUT_ADVICE);
    }

    private static Reason screened(String rule, Screening now) {
        var from = now.findings().stream()
                .filter(finding -> finding.disposition() == now.disposition())
                .map(Finding::rule)
                .toList();
        return new Reason(rule, orScreening(from, now.disposition()), Map.of());
    }

    private static List<String> orScreening(List<String> from, Disposition disposition) {
        return from.isEmpty() ? List.of("screening:" + disposition) : from;
    }

    /// Holds while they are gathered: the strictest so far and every reason.
    private static final class Gathered {
        private final List<Reason> because = new ArrayList<>();
        private Level level = Level.OPEN;
        private Disposition disposition = Disposition.N;

        void add(Level level, Disposition disposition, Reason reason) {
            this.level = this.level.compareTo(level) >= 0 ? this.level : level;
            atLeast(disposition);
            because.add(reason);
        }

        void atLeast(Disposition least) {
            disposition = disposition.or(least);
        }

        Hold done() {
            return new Hold(level, disposition, because);
        }
    }
}
