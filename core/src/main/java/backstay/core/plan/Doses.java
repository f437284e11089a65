package backstay.core.plan;

import backstay.core.exercise.Dose;
import backstay.core.exercise.Dose.Repetitions;
import backstay.core.exercise.Dose.Timed;
import backstay.core.exercise.Exercise;
import backstay.core.exercise.Pace;
import backstay.core.exercise.Pace.Alternating;
import backstay.core.exercise.Pace.Breathing;
import backstay.core.exercise.Pace.Free;
import backstay.core.exercise.Pace.Holding;
import backstay.core.exercise.Phase;
import backstay.core.rule.Numbers;
import backstay.core.session.Seconds;
import java.util.List;
import java.util.Optional;

/// Fits doses to an exercise and to a body, without changing what kind of dose it is.
final class Doses {
    static final Numbers.Key LONGEST_HOLD = new Numbers.Key("short-holds", "longest-hold", "seconds");
    static final List<Numbers.Key> NUMBERS = List.of(LONGEST_HOLD);

    private static final Dose A_MINUTE = new Timed(1, 60, new Free(), false, 0);

    private final int longestHold;

    Doses(Numbers numbers) {
        longestHold = numbers.of(LONGEST_HOLD);
    }

    /// The dose an exercise has by itself in the foundation phase; the gentlest there is where it has none.
    static Dose own(Exercise exercise) {
        for (var phase : List.of(Phase.FOUNDATION, Phase.FLARE, Phase.STRENGTH, Phase.INTEGRATION, Phase.MAINTENANCE)) {
            if (exercise.doses().containsKey(phase)) {
                return exercise.doses().getOrDefault(phase, A_MINUTE);
            }
        }
        return A_MINUTE;
    }

    /// A dose carried over to another exercise: as many sets and as much time or as many repetitions, at the pace and
    /// on the sides of the new one. Timed work takes no longer than before.
    static Dose carriedTo(Exercise exercise, Dose dose) {
        var own = own(exercise);
        return switch (dose) {
            case Repetitions old
            when own instanceof Repetitions its ->
                new Repetitions(
                        old.sets(), its.reps(), its.holdSeconds(), its.tempo(), its.perSide(), old.restSeconds());
            case Repetitions old ->
                new Repetitions(old.sets(), old.reps(), 0, Optional.empty(), own.perSide(), old.restSeconds());
            case Timed old ->
                new Timed(old.sets(), work(old, own.perSide()), pace(own), own.perSide(), old.restSeconds());
        };
    }

    /// The dose without anything a body that should not hold its breath would hold it for.
    Dose withoutStraining(Dose dose) {
        return switch (dose) {
            case Timed timed ->
                new Timed(timed.sets(), timed.workSeconds(), eased(timed.pace()), timed.perSide(), timed.restSeconds());
            case Repetitions held
            when held.tempo().isEmpty() ->
                new Repetitions(
                        held.sets(),
                        held.reps(),
                        Math.min(held.holdSeconds(), longestHold),
                        held.tempo(),
                        held.perSide(),
                        held.restSeconds());
            case Repetitions paced -> paced;
        };
    }

    /// One set of timed work of at most so many seconds.
    static Dose atMost(Timed timed, int seconds) {
        return new Timed(1, seconds, timed.pace(), false, 0);
    }

    private static int work(Timed old, boolean perSide) {
        int whole = Seconds.ofSet(old);
        return Math.max(1, perSide ? (whole - Seconds.SWITCH_SIDES) / 2 : whole);
    }

    private static Pace pace(Dose own) {
        return own instanceof Timed timed ? timed.pace() : new Free();
    }

    private Pace eased(Pace pace) {
        return switch (pace) {
            case Breathing breathing -> new Breathing(breathing.inSeconds(), 0, breathing.outSeconds());
            case Holding(int hold, int letGo) -> new Holding(Math.min(hold, longestHold), letGo);
            case Free free -> free;
            case Alternating alternating -> alternating;
        };
    }
}
