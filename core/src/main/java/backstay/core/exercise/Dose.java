package backstay.core.exercise;

import java.util.Optional;

/// A dose: how much of an exercise. Either sets of repetitions (each perhaps held) or sets of timed work.
/// Every duration is in whole seconds.
public sealed interface Dose {
    /// How many times the whole is done.
    int sets();

    /// Whether each set is done on the left and on the right, and so takes twice its time and a switch of sides.
    boolean perSide();

    /// The pause between two sets, in seconds.
    int restSeconds();

    /// Sets of repetitions. `holdSeconds` 0 means no hold; with a tempo the tempo already includes the hold.
    record Repetitions(int sets, int reps, int holdSeconds, Optional<Tempo> tempo, boolean perSide, int restSeconds)
            implements Dose {
        public Repetitions {
            requirePositive("sets", sets);
            requirePositive("reps", reps);
            requireNotNegative("holdSeconds", holdSeconds);
            requireNotNegative("restSeconds", restSeconds);
        }
    }

    /// Sets of timed work: go on until the time is up, at a pace.
    record Timed(int sets, int workSeconds, Pace pace, boolean perSide, int restSeconds) implements Dose {
        public Timed {
            requirePositive("sets", sets);
            requirePositive("workSeconds", workSeconds);
            requireNotNegative("restSeconds", restSeconds);
        }
    }

    private static void requirePositive(String what, int value) {
        if (value < 1) {
            throw new IllegalArgumentException(what + " is at least 1, not " + value);
        }
    }

    private static void requireNotNegative(String what, int value) {
        if (value < 0) {
            throw new IllegalArgumentException(what + " is at least 0, not " + value);
        }
    }
}
