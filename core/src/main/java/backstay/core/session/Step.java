package backstay.core.session;

import java.util.Optional;
import java.util.OptionalInt;

/// A step of the timeline: what happens from one millisecond to another.
///
/// @param exercise the exercise it belongs to; empty only for the end of a session
/// @param side the side that works; empty when sides do not matter to the step
/// @param set counted from 1
/// @param rep counted from 1; empty when repetitions are not timed one by one
public record Step(
        Kind kind,
        long startMs,
        long endMs,
        Optional<String> exercise,
        Optional<Side> side,
        OptionalInt set,
        OptionalInt rep,
        Sound sound) {
    /// What is done in a step.
    public enum Kind {
        GET_READY("get-ready"),
        WORK("work"),
        HOLD("hold"),
        REST("rest"),
        SWITCH_SIDES("switch-sides"),
        BREATHE_IN("breathe-in"),
        BREATHE_HOLD("breathe-hold"),
        BREATHE_OUT("breathe-out"),
        TRANSITION("transition"),
        DONE("done");

        private final String id;

        Kind(String id) {
            this.id = id;
        }

        /// The name used on the wire.
        public String id() {
            return id;
        }
    }

    /// Which side works.
    public enum Side {
        LEFT("left"),
        RIGHT("right"),
        BOTH("both");

        private final String id;

        Side(String id) {
            this.id = id;
        }

        /// The name used on the wire.
        public String id() {
            return id;
        }
    }

    /// The sound a step begins with.
    public enum Sound {
        BELL("bell"),
        TICK("tick"),
        NONE("none");

        private final String id;

        Sound(String id) {
            this.id = id;
        }

        /// The name used on the wire.
        public String id() {
            return id;
        }
    }
}
