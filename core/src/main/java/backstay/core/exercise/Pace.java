package backstay.core.exercise;

/// The pace of timed work: what fills its seconds. A paced dose is guided beat by beat on the timeline.
public sealed interface Pace {
    /// Any comfortable pace.
    record Free() implements Pace {}

    /// Breathing in, perhaps holding, and out, again and again. Seconds.
    record Breathing(int inSeconds, int holdSeconds, int outSeconds) implements Pace {
        public Breathing {
            requireAtLeast("inSeconds", 1, inSeconds);
            requireAtLeast("holdSeconds", 0, holdSeconds);
            requireAtLeast("outSeconds", 1, outSeconds);
        }
    }

    /// One repetition to the left, one to the right, and so on. Seconds of one repetition.
    record Alternating(int repetitionSeconds) implements Pace {
        public Alternating {
            requireAtLeast("repetitionSeconds", 1, repetitionSeconds);
        }
    }

    /// Holding and letting go, again and again: short holds instead of one long one. Seconds.
    record Holding(int holdSeconds, int letGoSeconds) implements Pace {
        public Holding {
            requireAtLeast("holdSeconds", 1, holdSeconds);
            requireAtLeast("letGoSeconds", 0, letGoSeconds);
        }
    }

    /// How long one beat of this pace takes, in seconds; 0 when the pace is free.
    default int beatSeconds() {
        return switch (this) {
            case Free() -> 0;
            case Breathing(int in, int hold, int out) -> in + hold + out;
            case Alternating(int repetition) -> repetition;
            case Holding(int hold, int letGo) -> hold + letGo;
        };
    }

    private static void requireAtLeast(String what, int least, int value) {
        if (value < least) {
            throw new IllegalArgumentException(what + " of a pace is at least " + least + ", not " + value);
        }
    }
}
