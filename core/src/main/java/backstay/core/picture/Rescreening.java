package backstay.core.picture;

import backstay.core.journal.Payload.FlareReported;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.Set;

/// Which safety questions are due on a day, and why (`clinical.md` 1.6). The one-tap check before each session comes
/// on top.
public record Rescreening(Set<Why> why) {
    private static final int ABSENCE_DAYS = 14;

    public Rescreening {
        why = Set.copyOf(why);
    }

    /// Why questions are due.
    public enum Why {
        NEVER_ASKED,
        SOMETHING_NEW,
        FLARE,
        ABSENCE,
        MONTHLY
    }

    /// Whether the emergency questions are due.
    public boolean stageOne() {
        return !why.isEmpty();
    }

    /// Whether the context questions are due as well.
    public boolean stageTwo() {
        return why.contains(Why.NEVER_ASKED) || why.contains(Why.MONTHLY);
    }

    static Rescreening of(Picture picture) {
        var why = EnumSet.noneOf(Why.class);
        if (picture.screening().isEmpty()) {
            why.add(Why.NEVER_ASKED);
        } else if (!picture.today().isBefore(picture.screening().get().nextStage2())) {
            why.add(Why.MONTHLY);
        }
        if (picture.somethingNew().isPresent()) {
            why.add(Why.SOMETHING_NEW);
        }
        if (flareSinceScreening(picture)) {
            why.add(Why.FLARE);
        }
        if (absentSinceScreening(picture)) {
            why.add(Why.ABSENCE);
        }
        return new Rescreening(why);
    }

    private static boolean flareSinceScreening(Picture picture) {
        return picture.facts().stream()
                .filter(fact -> fact.payload() instanceof FlareReported)
                .anyMatch(flare -> picture.screenings().stream()
                        .noneMatch(past -> !past.at().isBefore(flare.at())));
    }

    private static boolean absentSinceScreening(Picture picture) {
        var last = picture.lastSessionDay();
        if (last.isEmpty() || ChronoUnit.DAYS.between(last.get(), picture.today()) < ABSENCE_DAYS) {
            return false;
        }
        var returning = last.get().plusDays(ABSENCE_DAYS);
        return picture.screening()
                .map(each -> each.askedOn().isBefore(returning))
                .orElse(true);
    }
}
