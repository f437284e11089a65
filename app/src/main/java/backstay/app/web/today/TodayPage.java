package backstay.app.web.today;

import backstay.app.web.Typed;
import backstay.app.web.part.Why;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The Today page: what this day holds, in the order a person needs it.
///
/// @param date the day in words
/// @param held why exercise waits today, if it does
/// @param morning the morning question, until it is answered
/// @param start the session to start; empty on a rest day and while exercise waits
/// @param gentle what stays allowed or helps on a day without a session
/// @param done what was done today, in words
/// @param nextDay when the next session is, in words; empty text when none is planned
/// @param lesson one short lesson worth reading, if any
public record TodayPage(
        String date,
        Optional<Held> held,
        Optional<Morning> morning,
        Optional<Start> start,
        List<Gentle> gentle,
        List<String> done,
        String nextDay,
        Optional<Lesson> lesson) {
    public TodayPage {
        gentle = List.copyOf(gentle);
        done = List.copyOf(done);
    }

    /// Why exercise waits, and where to read what to do.
    public record Held(String title, List<Why> reasons, String linkPath, String linkText) {
        public Held {
            reasons = List.copyOf(reasons);
        }
    }

    /// The morning question.
    ///
    /// @param id the id of the check-in fact it becomes, so that sending it twice tells it once
    /// @param answerId the id of the next-morning fact it also becomes
    /// @param after the session it follows; empty when there was none yesterday
    /// @param when "this morning" or "today"
    public record Morning(UUID id, UUID answerId, Optional<UUID> after, String when, Typed typed) {}

    /// The session that can be started, behind the one-tap safety check.
    ///
    /// @param checkId the id of the quick check
    /// @param painId the id of the check-in with the pain now
    /// @param programme the programme it runs
    /// @param length its true length, such as "12 minutes"
    /// @param items its exercises in order
    /// @param why why this today
    public record Start(
            UUID checkId,
            UUID painId,
            String programme,
            String title,
            String length,
            List<Line> items,
            List<Why> why,
            Typed typed) {
        public Start {
            items = List.copyOf(items);
            why = List.copyOf(why);
        }
    }

    /// One exercise of the session: its page, its amount, and why it stands in for another.
    public record Line(String exercise, String name, String amount, List<Why> swapped) {
        public Line {
            swapped = List.copyOf(swapped);
        }
    }

    /// Something gentle that is allowed today.
    public record Gentle(String exercise, String name, String purpose) {}

    /// A lesson: its id, title and what it is about.
    public record Lesson(String id, String title, String idea) {}
}
