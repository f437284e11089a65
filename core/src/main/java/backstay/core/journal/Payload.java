package backstay.core.journal;

import backstay.core.exercise.Dose;
import backstay.core.plan.Profile;
import backstay.core.screen.Answers;
import backstay.core.screen.Screening;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

/// What a fact says, one type per kind. The names on disk outlive these names and are spelled out in the wire code.
public sealed interface Payload {
    /// The person described themselves; the newest describes them now.
    record Profiled(Profile profile) implements Payload {}

    /// The person answered the safety questions. Keeps the answers, the result and the text that was shown.
    record Screened(Optional<Answers> answers, Screening screening, List<String> textShown) implements Payload {
        public Screened {
            textShown = List.copyOf(textShown);
        }
    }

    /// The person answered the one-tap safety check before a session: is any of these new?
    record QuickChecked(boolean anythingNew) implements Payload {}

    /// The short daily report.
    record CheckedIn(PainRating pain, boolean morning, OptionalInt stiffnessMinutes, Optional<Boolean> activityLimited)
            implements Payload {}

    /// The person did a session, or part of one. `effort` is 0-10; `feeling` is -5 to +5.
    record Performed(
            Optional<String> session,
            Optional<String> door,
            PainRating pre,
            PainRating peak,
            Optional<PainRating> post60,
            int effort,
            OptionalInt feeling,
            boolean neuro,
            List<Done> items)
            implements Payload {
        public Performed {
            items = List.copyOf(items);
        }
    }

    /// The pain on the morning after a session. `of` is the performed fact.
    record NextMorning(UUID of, PainRating pain) implements Payload {}

    /// The person says a flare began. Reported, never computed.
    record FlareReported(boolean activityLimited, boolean familiar) implements Payload {}

    /// The person says the flare is over.
    record FlareEnded() implements Payload {}

    /// The person walked, in minutes.
    record Walked(int minutes) implements Payload {}

    /// A questionnaire or scale was answered.
    record Measured(String measure, double score) implements Payload {}

    /// The person chose something about the plan. `choice` is one of accept, undo, swap, never, like, door, assessed.
    record Chose(String choice, String target) implements Payload {}

    /// A note in the person's own words; kept, never interpreted.
    record Noted(String text) implements Payload {}

    /// An earlier fact no longer holds.
    record Retracted(UUID of) implements Payload {}

    /// An earlier fact says this instead.
    record Amended(UUID of, Payload instead) implements Payload {}

    /// A kind or version this release does not know: kept untouched, and ignored by the picture.
    record Unknown(String kind, int version, String json) implements Payload {}

    /// One exercise of a performed session.
    record Done(
            String exercise,
            int level,
            Optional<Dose> dose,
            Feedback feedback,
            Optional<PainRating> peak,
            Optional<Location> location) {}

    /// How one exercise went.
    enum Feedback {
        DID,
        EASY,
        HARD,
        HURT,
        SKIPPED
    }

    /// Where the pain went during an exercise.
    enum Location {
        SAME,
        TOWARD_SPINE,
        DOWN_LEG
    }
}
