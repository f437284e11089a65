package backstay.core.plan;

import backstay.core.exercise.Dose;
import backstay.core.exercise.Phase;
import backstay.core.reason.Reason;
import backstay.core.screen.Disposition;
import backstay.core.session.Programme;
import backstay.core.session.Programme.Block;
import java.time.LocalDate;
import java.util.List;

/// A plan: what a person is to do from a day on, with reasons. A pure function of journal, knowledge and day.
///
/// @param disposition what safety allows now
/// @param locked whether exercise is locked; the locked plan holds comfort, breathing and easy walking at most
/// @param lockReasons why it is locked; empty when it is not
public record Plan(
        Disposition disposition,
        boolean locked,
        List<Reason> lockReasons,
        PhaseNow phase,
        List<Week> weeks,
        List<Excluded> excluded,
        List<Change> changes,
        List<Advice> advice,
        LocalDate nextReview) {
    public Plan {
        lockReasons = List.copyOf(lockReasons);
        weeks = List.copyOf(weeks);
        excluded = List.copyOf(excluded);
        changes = List.copyOf(changes);
        advice = List.copyOf(advice);
    }

    /// The phase the person is in, and its week, counted from 1.
    public record PhaseNow(Phase phase, int week, List<Reason> because) {
        public PhaseNow {
            because = List.copyOf(because);
        }
    }

    /// One week of the plan, counted from 1. `loadIndex` compares its strengthening work with week 1.
    public record Week(int week, List<Day> days, double loadIndex) {
        public Week {
            days = List.copyOf(days);
        }
    }

    /// One day and its sessions; a day without sessions is a rest day by design.
    public record Day(LocalDate date, List<Session> sessions) {
        public Day {
            sessions = List.copyOf(sessions);
        }
    }

    /// One session: what is done in one go.
    ///
    /// @param programme the id of the fixed programme it comes from, or of the kind of session it is
    /// @param seconds exactly the total of the timeline that `run` compiles to
    /// @param run what the player plays: the programme as filtered for this person
    public record Session(
            String id,
            String programme,
            String title,
            String slot,
            String door,
            int seconds,
            List<Part> blocks,
            Programme run) {
        public Session {
            blocks = List.copyOf(blocks);
        }

        /// The same session on a day, under an id that stays the same as long as the day does.
        Session on(LocalDate day) {
            return new Session(day + "-" + programme, programme, title, slot, door, seconds, blocks, run);
        }
    }

    /// One block of a session.
    public record Part(Block.Kind kind, List<Item> items) {
        public Part {
            items = List.copyOf(items);
        }
    }

    /// One exercise of a session, why it is there, and its share of the session's seconds.
    public record Item(String exercise, int level, Dose dose, int seconds, List<Reason> because) {
        public Item {
            because = List.copyOf(because);
        }
    }

    /// An exercise that was left out, and why.
    public record Excluded(String exercise, List<Reason> because) {
        public Excluded {
            because = List.copyOf(because);
        }
    }

    /// Something that changed in the plan, why, and how to undo it.
    public record Change(LocalDate on, Reason what, List<Reason> because, String undo) {
        public Change {
            because = List.copyOf(because);
        }
    }

    /// A lesson worth reading now, and why.
    public record Advice(String lesson, List<Reason> because) {
        public Advice {
            because = List.copyOf(because);
        }
    }
}
