package backstay.core.exercise;

/// The pace of timed work: what fills its seconds. A paced dose is guided beat by beat on the timeline.
public sealed interface Pace {
    /// Any comfortable pace.
    record Free() implements Pace {}

    /// Breathing in, perhaps holding, and out, again and again. Seconds.
    record Breathing(int inSeconds, int holdSeconds, int outSeconds) implements Pace {}

    /// One repetition to the left, one to the right, and so on. Seconds of one repetition.
    record Alternating(int repetitionSeconds) implements Pace {}

    /// Holding and letting go, again and again: short holds instead of one long one. Seconds.
    record Holding(int holdSeconds, int letGoSeconds) implements Pace {}

    /// How long one beat of this pace takes, in seconds; 0 when the pace is free.
    default int beatSeconds() {
        return switch (this) {
            case Free() -> 0;
            case Breathing(int in, int hold, int out) -> in + hold + out;
            case Alternating(int repetition) -> repetition;
            case Holding(int hold, int letGo) -> hold + letGo;
        };
    }
}
