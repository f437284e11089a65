package backstay.core.picture;

import backstay.core.journal.Fact;
import backstay.core.journal.Payload.Amended;
import backstay.core.journal.Payload.CheckedIn;
import backstay.core.journal.Payload.Chose;
import backstay.core.journal.Payload.FlareEnded;
import backstay.core.journal.Payload.FlareReported;
import backstay.core.journal.Payload.Measured;
import backstay.core.journal.Payload.NextMorning;
import backstay.core.journal.Payload.Noted;
import backstay.core.journal.Payload.Performed;
import backstay.core.journal.Payload.Profiled;
import backstay.core.journal.Payload.QuickChecked;
import backstay.core.journal.Payload.Retracted;
import backstay.core.journal.Payload.Screened;
import backstay.core.journal.Payload.Unknown;
import backstay.core.journal.Payload.Walked;
import backstay.core.plan.Profile;
import backstay.core.screen.Disposition;
import backstay.core.screen.Lock;
import backstay.core.screen.Screening;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.UUID;

/// A picture while it is being drawn, fact by fact, oldest first.
final class Sketch {
    private static final int MORNING_DAYS = 14;
    private static final int LEAST_MORNINGS = 3;

    private final LocalDate today;
    private final List<Lock.Past> screenings = new ArrayList<>();
    private final List<Lock.Assessed> assessed = new ArrayList<>();
    private final List<DoneSession> sessions = new ArrayList<>();
    private final List<Integer> mornings = new ArrayList<>();
    private final Set<UUID> answered = new HashSet<>();
    private Optional<Profile> profile = Optional.empty();
    private Optional<Screening> screening = Optional.empty();
    private Optional<Fact> somethingNew = Optional.empty();
    private Optional<Boolean> checkedToday = Optional.empty();

    Sketch(LocalDate today) {
        this.today = today;
    }

    /// Adds a fact as it was first told: an emergency counts even when it was taken back or amended later.
    void addTold(Fact fact) {
        if (fact.payload() instanceof Screened screened && emergency(screened)) {
            screenings.add(new Lock.Past(fact.at(), screened.screening()));
        }
    }

    /// Adds a fact that holds.
    void add(Fact fact) {
        switch (fact.payload()) {
            case Profiled(Profile told) -> profile = Optional.of(told);
            case Screened screened -> add(fact, screened);
            case QuickChecked(boolean anythingNew) -> add(fact, anythingNew);
            case CheckedIn checkedIn -> add(fact, checkedIn);
            case Performed performed -> add(fact, performed);
            case NextMorning morning -> answered.addAll(fact.day().equals(today) ? Set.of(morning.of()) : Set.of());
            case Chose chose -> add(fact, chose);
            case FlareReported _, FlareEnded _, Walked _, Measured _, Noted _, Retracted _, Amended _, Unknown _ -> {}
        }
    }

    private void add(Fact fact, Screened screened) {
        screening = Optional.of(screened.screening());
        somethingNew = Optional.empty();
        if (!emergency(screened)) {
            screenings.add(new Lock.Past(fact.at(), screened.screening()));
        }
    }

    private void add(Fact fact, boolean anythingNew) {
        if (anythingNew) {
            somethingNew = Optional.of(fact);
        }
        if (fact.day().equals(today)) {
            checkedToday = Optional.of(anythingNew);
        }
    }

    private void add(Fact fact, CheckedIn checkedIn) {
        if (checkedIn.morning() && fact.day().isAfter(today.minusDays(MORNING_DAYS))) {
            mornings.add(checkedIn.pain().value());
        }
    }

    private void add(Fact fact, Performed performed) {
        sessions.add(new DoneSession(fact.id(), fact.at(), fact.day(), performed));
        if (performed.neuro()) {
            somethingNew = Optional.of(fact);
        }
    }

    private void add(Fact fact, Chose chose) {
        if (chose.choice().equals("assessed")) {
            assessed.add(new Lock.Assessed(fact.at(), chose.target()));
        }
    }

    /// The finished picture.
    Picture picture(List<Fact> holding) {
        screenings.sort(Comparator.comparing(Lock.Past::at));
        return new Picture(
                today,
                holding,
                profile,
                screening,
                screenings,
                assessed,
                somethingNew,
                checkedToday,
                sessions,
                usualPain(),
                unanswered());
    }

    private OptionalDouble usualPain() {
        if (mornings.size() < LEAST_MORNINGS) {
            var said = profile.flatMap(Profile::usualPain);
            return said.isPresent() ? OptionalDouble.of(said.get().value()) : OptionalDouble.empty();
        }
        mornings.sort(Comparator.naturalOrder());
        int upper = mornings.get(mornings.size() / 2);
        int lower = mornings.get((mornings.size() - 1) / 2);
        return OptionalDouble.of((lower + upper) / 2.0);
    }

    /// A next morning counts on the day after the session only; after that it stays unknown for ever.
    private List<DoneSession> unanswered() {
        var yesterday = today.minusDays(1);
        return sessions.stream()
                .filter(each -> each.day().equals(yesterday) && !answered.contains(each.id()))
                .toList();
    }

    private static boolean emergency(Screened screened) {
        return screened.screening().disposition() == Disposition.E;
    }
}
