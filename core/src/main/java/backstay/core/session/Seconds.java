package backstay.core.session;

import backstay.core.exercise.Dose;
import backstay.core.exercise.Dose.Repetitions;
import backstay.core.exercise.Dose.Timed;

/// The dose arithmetic: how many seconds a dose takes. The planner, the screens and the timeline all ask here, so a
/// plan can never promise another time than the session takes (`6-clarifications.md` 13).
public final class Seconds {
    /// Getting ready for an item that is done in the position one is already in.
    public static final int GET_READY = 5;

    /// Getting ready for an item when the position changes.
    public static final int CHANGE_POSITION = 10;

    /// Turning from the left to the right.
    public static final int SWITCH_SIDES = 5;

    static final int PLAIN_REPETITION = 4;
    static final int INTO_A_HOLD = 2;

    private Seconds() {}

    /// One repetition. A tempo includes the hold; repeated holds need time to get into each.
    public static int ofRepetition(Repetitions dose) {
        if (dose.tempo().isPresent()) {
            return dose.tempo().get().repetitionSeconds();
        }
        if (dose.holdSeconds() == 0) {
            return PLAIN_REPETITION;
        }
        return dose.reps() == 1 ? dose.holdSeconds() : dose.holdSeconds() + INTO_A_HOLD;
    }

    /// The work of one side of one set.
    public static int ofSide(Dose dose) {
        return switch (dose) {
            case Repetitions repetitions -> repetitions.reps() * ofRepetition(repetitions);
            case Timed timed -> timed.workSeconds();
        };
    }

    /// One set: both sides and the switch between them when it is done per side.
    public static int ofSet(Dose dose) {
        return dose.perSide() ? 2 * ofSide(dose) + SWITCH_SIDES : ofSide(dose);
    }

    /// The whole dose: its sets and the rests between them.
    public static int of(Dose dose) {
        return dose.sets() * ofSet(dose) + (dose.sets() - 1) * dose.restSeconds();
    }

    /// An item gone through once: getting ready and its dose.
    public static int ofItem(int getReadySeconds, Dose dose) {
        return getReadySeconds + of(dose);
    }
}
