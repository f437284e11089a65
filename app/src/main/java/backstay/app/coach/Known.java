package backstay.app.coach;

import backstay.app.store.StoredFact;
import backstay.app.wire.FactJson;
import backstay.app.wire.Reading;
import backstay.core.journal.Journal;
import backstay.core.picture.Picture;
import backstay.core.plan.Plan;
import backstay.core.plan.Planner;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What is known of one person at one mark of their journal. What was worked out for a day is kept for that day.
final class Known {
    private final Journal journal;
    private volatile Optional<Picture> picture = Optional.empty();
    private volatile Optional<Planned> planned = Optional.empty();

    Known(Journal journal) {
        this.journal = journal;
    }

    private record Planned(LocalDate day, Optional<Plan> plan) {}

    /// What these kept facts say.
    static Known of(List<StoredFact> stored) {
        return switch (FactJson.journal(stored)) {
            case Reading.Usable<Journal>(Journal journal) -> new Known(journal);
            case Reading.Unusable<Journal> broken ->
                throw new IllegalStateException("A kept journal cannot be read: " + broken.line());
        };
    }

    Journal journal() {
        return journal;
    }

    Picture picture(LocalDate day) {
        var known = picture.filter(each -> each.today().equals(day));
        if (known.isPresent()) return known.get();
        var fresh = Picture.of(journal, day);
        picture = Optional.of(fresh);
        return fresh;
    }

    Optional<Plan> plan(LocalDate day, int weeks, Planner planner) {
        var known = planned.filter(each -> each.day().equals(day));
        if (known.isPresent()) return known.get().plan();
        var fresh = fresh(day, weeks, planner);
        planned = Optional.of(new Planned(day, fresh));
        return fresh;
    }

    Optional<Plan.Session> session(String programme, LocalDate day, Planner planner) {
        var now = picture(day);
        return now.screening()
                .flatMap(screening -> planner.today(programme, Unsaid.or(now.profile()), screening, journal, day));
    }

    private Optional<Plan> fresh(LocalDate day, int weeks, Planner planner) {
        var now = picture(day);
        return now.screening().map(screening -> planner.plan(Unsaid.or(now.profile()), screening, journal, day, weeks));
    }
}
