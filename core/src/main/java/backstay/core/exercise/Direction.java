package backstay.core.exercise;

import java.util.Optional;

/// One spinal direction an exercise moves in: which way, how far, and whether under load.
public record Direction(Way way, Amount amount, boolean loaded) {
    /// Which way the spine moves.
    public enum Way {
        FLEXION("flexion"),
        EXTENSION("extension"),
        ROTATION("rotation"),
        SIDE_BEND("side-bend"),
        NEUTRAL("neutral");

        private final String id;

        Way(String id) {
            this.id = id;
        }

        /// The name used in content and on the wire.
        public String id() {
            return id;
        }

        /// The one with this id, or none.
        public static Optional<Way> of(String id) {
            for (var each : values()) {
                if (each.id.equals(id)) {
                    return Optional.of(each);
                }
            }
            return Optional.empty();
        }
    }

    /// How far the spine moves that way.
    public enum Amount {
        NONE("none"),
        SMALL("small"),
        MID("mid"),
        END("end");

        private final String id;

        Amount(String id) {
            this.id = id;
        }

        /// The name used in content and on the wire.
        public String id() {
            return id;
        }

        /// The one with this id, or none.
        public static Optional<Amount> of(String id) {
            for (var each : values()) {
                if (each.id.equals(id)) {
                    return Optional.of(each);
                }
            }
            return Optional.empty();
        }
    }
}
