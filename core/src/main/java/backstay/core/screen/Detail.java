package backstay.core.screen;

import java.util.Optional;
import java.util.OptionalInt;

/// The detail of an answer where a rule needs more than yes or no. What was not given stays unknown.
public sealed interface Detail {
    /// CES2: trouble with the bladder, and whether it has been the same for years.
    record Bladder(Known sameForYears) implements Detail {}

    /// CES3: trouble with the bowels, and whether it is only constipation.
    record Bowel(Known constipationOnly) implements Detail {}

    /// NEU1: a leg or foot getting weaker. `sides` is 1 or 2; days since it began.
    record Weakness(Known worsening, Known mild, OptionalInt sides, OptionalInt sinceDays, Known assessed)
            implements Detail {}

    /// NEU2: unsteady walking or clumsy hands, and whether it gets worse by the day.
    record Unsteadiness(Known worseningDaily) implements Detail {}

    /// TRA1: a serious accident, how many weeks ago, and whether somebody examined it.
    record Accident(OptionalInt weeksAgo, Known assessed) implements Detail {}

    /// FX2: bones that break easily: newly lost height, and a spine fracture so many weeks ago.
    record BoneHistory(Known newHeightLoss, OptionalInt vertebralFractureWeeksAgo) implements Detail {}

    /// CA3: constant pain that nothing eases, and whether it is long-standing and unchanged.
    record RestPain(Known longStandingUnchanged) implements Detail {}

    /// CA4: pain between the shoulder blades, and whether it is constant or without an explanation.
    record UpperBackPain(Known constantOrUnexplained) implements Detail {}

    /// VAS2: a known aneurysm, or a pulsing feeling.
    record Aneurysm(Known known) implements Detail {}

    /// VAS3: a swollen, hot calf, and whether the person is breathless too.
    record Calf(Known breathless) implements Detail {}

    /// STR1: worse on coughing or straining: with leg pain, and for how many weeks without improving.
    record Strain(Known legPain, OptionalInt weeksNotImproving) implements Detail {}

    /// SUR1: back surgery: which, how many weeks ago, and whether somebody allowed exercise.
    record Surgery(Optional<Kind> kind, OptionalInt weeksAgo, Known cleared) implements Detail {
        /// The same surgery some weeks after it was told.
        public Surgery weeksLater(int weeks) {
            var later = weeksAgo.isPresent() ? OptionalInt.of(weeksAgo.getAsInt() + weeks) : weeksAgo;
            return new Surgery(kind, later, cleared);
        }

        /// What was done.
        public enum Kind {
            DISCECTOMY("discectomy"),
            DECOMPRESSION("decompression"),
            FUSION("fusion");

            private final String id;

            Kind(String id) {
                this.id = id;
            }

            /// The name used in content and on the wire.
            public String id() {
                return id;
            }
        }
    }

    /// PRG0: pregnant, in weeks.
    record Pregnant(int weeks) implements Detail {}

    /// PRG0: gave birth so many weeks ago.
    record Postnatal(int weeks, Known caesarean) implements Detail {}
}
