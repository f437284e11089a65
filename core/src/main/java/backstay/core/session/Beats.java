package backstay.core.session;

import backstay.core.exercise.Dose;
import backstay.core.exercise.Dose.Repetitions;
import backstay.core.exercise.Dose.Timed;
import backstay.core.exercise.Pace;
import backstay.core.exercise.Pace.Alternating;
import backstay.core.exercise.Pace.Breathing;
import backstay.core.exercise.Pace.Free;
import backstay.core.exercise.Pace.Holding;
import backstay.core.session.Step.Kind;
import backstay.core.session.Step.Side;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// The beats that fill one side of one set: one repetition, one breath in, one hold.
final class Beats {
    private Beats() {}

    /// One beat.
    record Beat(Kind kind, int seconds, Optional<Side> side, OptionalInt rep) {}

    /// The beats of one side of one set. They fill its time exactly: a last beat that does not fit is cut short.
    static List<Beat> of(Dose dose) {
        return switch (dose) {
            case Repetitions repetitions -> fill(repetition(repetitions), Seconds.ofSide(repetitions));
            case Timed timed -> paced(timed.pace(), timed.workSeconds());
        };
    }

    private static List<Beat> paced(Pace pace, int work) {
        return switch (pace) {
            case Free() -> List.of(new Beat(Kind.WORK, work, Optional.empty(), OptionalInt.empty()));
            case Breathing(int in, int hold, int out) ->
                fill(
                        List.of(
                                new Part(Kind.BREATHE_IN, in),
                                new Part(Kind.BREATHE_HOLD, hold),
                                new Part(Kind.BREATHE_OUT, out)),
                        work);
            case Holding(int hold, int letGo) ->
                fill(List.of(new Part(Kind.HOLD, hold), new Part(Kind.WORK, letGo)), work);
            case Alternating(int repetition) -> alternate(fill(List.of(new Part(Kind.WORK, repetition)), work));
        };
    }

    private record Part(Kind kind, int seconds) {}

    private static List<Part> repetition(Repetitions dose) {
        int whole = Seconds.ofRepetition(dose);
        if (dose.holdSeconds() == 0 || dose.tempo().isPresent()) {
            return List.of(new Part(Kind.WORK, whole));
        }
        return List.of(new Part(Kind.WORK, whole - dose.holdSeconds()), new Part(Kind.HOLD, dose.holdSeconds()));
    }

    private static List<Beat> fill(List<Part> parts, int seconds) {
        var beats = new ArrayList<Beat>();
        int left = seconds;
        for (int rep = 1; left > 0; rep++) {
            for (var part : parts) {
                int length = Math.min(part.seconds(), left);
                if (length > 0) {
                    beats.add(new Beat(part.kind(), length, Optional.empty(), OptionalInt.of(rep)));
                    left -= length;
                }
            }
        }
        return beats;
    }

    private static List<Beat> alternate(List<Beat> beats) {
        var sided = new ArrayList<Beat>();
        for (var beat : beats) {
            var side = sided.size() % 2 == 0 ? Side.LEFT : Side.RIGHT;
            sided.add(new Beat(beat.kind(), beat.seconds(), Optional.of(side), beat.rep()));
        }
        return sided;
    }
}
