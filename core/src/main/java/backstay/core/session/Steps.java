package backstay.core.session;

import backstay.core.session.Beats.Beat;
import backstay.core.session.Step.Kind;
import backstay.core.session.Step.Side;
import backstay.core.session.Step.Sound;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// The steps of a timeline while it is being written: each begins where the last one ended.
final class Steps {
    private static final long MS = 1000;

    private final List<Step> steps = new ArrayList<>();
    private long now;

    /// Adds everything a turn consists of.
    void add(Turn turn) {
        var dose = turn.item().dose();
        step(turn, 1, Kind.GET_READY, turn.getReadySeconds(), Sound.TICK);
        for (int set = 1; set <= dose.sets(); set++) {
            sides(turn, set);
            if (set < dose.sets()) {
                step(turn, set, Kind.REST, dose.restSeconds(), Sound.BELL);
            }
        }
        step(turn, dose.sets(), Kind.REST, turn.item().restAfterSeconds(), Sound.BELL);
    }

    /// The timeline, ended by the step that says so.
    Timeline done(String id, String title) {
        steps.add(new Step(
                Kind.DONE,
                now,
                now,
                Optional.empty(),
                Optional.empty(),
                OptionalInt.empty(),
                OptionalInt.empty(),
                Sound.BELL));
        return new Timeline(id, title, now, steps);
    }

    private void sides(Turn turn, int set) {
        if (turn.item().dose().perSide()) {
            beats(turn, set, Optional.of(Side.LEFT));
            step(turn, set, Kind.SWITCH_SIDES, Seconds.SWITCH_SIDES, Sound.BELL);
            beats(turn, set, Optional.of(Side.RIGHT));
        } else {
            beats(turn, set, Optional.empty());
        }
    }

    private void beats(Turn turn, int set, Optional<Side> side) {
        var sound = Sound.BELL;
        for (var beat : Beats.of(turn.item().dose())) {
            add(turn, set, new Beat(beat.kind(), beat.seconds(), side.or(beat::side), beat.rep()), sound);
            sound = Sound.TICK;
        }
    }

    private void step(Turn turn, int set, Kind kind, int seconds, Sound sound) {
        if (seconds > 0) {
            add(turn, set, new Beat(kind, seconds, Optional.empty(), OptionalInt.empty()), sound);
        }
    }

    private void add(Turn turn, int set, Beat beat, Sound sound) {
        long end = now + beat.seconds() * MS;
        var exercise = Optional.of(turn.item().exercise());
        var number = OptionalInt.of(turn.setsBefore() + set);
        steps.add(new Step(beat.kind(), now, end, exercise, beat.side(), number, beat.rep(), sound));
        now = end;
    }
}
