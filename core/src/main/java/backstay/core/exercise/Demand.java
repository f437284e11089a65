package backstay.core.exercise;

import java.util.Optional;

/// A demand: something an exercise asks of the body that not every body can give.
public enum Demand {
    KNEELING("kneeling"),
    WRIST("wrist"),
    OVERHEAD("overhead"),
    BALANCE("balance"),
    BREATH_HOLD("breath-hold"),
    LYING_FLAT("lying-flat"),
    PRONE("prone");

    private final String id;

    Demand(String id) {
        this.id = id;
    }

    /// The name used in content and on the wire.
    public String id() {
        return id;
    }

    /// The one with this id, or none.
    public static Optional<Demand> of(String id) {
        for (var each : values()) {
            if (each.id.equals(id)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }
}
