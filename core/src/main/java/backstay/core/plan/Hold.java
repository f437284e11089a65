package backstay.core.plan;

import backstay.core.reason.Reason;
import backstay.core.screen.Disposition;
import java.util.List;

/// How far the plan is held back, and why.
record Hold(Level level, Disposition disposition, List<Reason> because) {
    /// What may still be done.
    enum Level {
        /// Everything that suits.
        OPEN,
        /// Breathing, relaxation, comfort positions and easy walking.
        GENTLE,
        /// Nothing.
        NOTHING
    }

    Hold {
        because = List.copyOf(because);
    }

    /// Whether strengthening is held back.
    boolean locks() {
        return level != Level.OPEN;
    }
}
