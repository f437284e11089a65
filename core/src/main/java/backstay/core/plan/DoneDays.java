package backstay.core.plan;

import backstay.core.exercise.Exercise;
import backstay.core.journal.Payload.Done;
import backstay.core.journal.Payload.Feedback;
import backstay.core.picture.DoneSession;
import backstay.core.picture.Picture;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;

/// The days something was done.
///
/// @param main the days with strengthening
/// @param other the days with anything else
record DoneDays(Set<LocalDate> main, Set<LocalDate> other) {
    DoneDays {
        main = Set.copyOf(main);
        other = Set.copyOf(other);
    }

    static DoneDays of(Picture picture, Shelf shelf) {
        var main = new HashSet<LocalDate>();
        var other = new HashSet<LocalDate>();
        for (var session : picture.sessions()) {
            (isMain(session, shelf) ? main : other).add(session.day());
        }
        other.removeAll(main);
        return new DoneDays(main, other);
    }

    /// A session that names no exercises is taken for a main one unless it was an easy one: resting a day too many
    /// is the safer mistake.
    private static boolean isMain(DoneSession session, Shelf shelf) {
        var items = session.performed().items();
        return items.isEmpty()
                ? !session.performed().session().orElse("").endsWith("-" + Easy.ID)
                : items.stream().anyMatch(each -> strengthened(each, shelf));
    }

    private static boolean strengthened(Done done, Shelf shelf) {
        return done.feedback() != Feedback.SKIPPED
                && shelf.find(done.exercise()).filter(Exercise::strengthens).isPresent();
    }
}
