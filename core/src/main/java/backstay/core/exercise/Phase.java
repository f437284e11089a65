package backstay.core.exercise;

import java.util.Optional;

/// A phase of the weeks (`2-domain.md` 4), with its own dose of an exercise.
public enum Phase {
    FOUNDATION("foundation"),
    STRENGTH("strength"),
    INTEGRATION("integration"),
    MAINTENANCE("maintenance"),
    FLARE("flare");

    private final String id;

    Phase(String id) {
        this.id = id;
    }

    /// The name used in content and on the wire.
    public String id() {
        return id;
    }

    /// The one with this id, or none.
    public static Optional<Phase> of(String id) {
        for (var each : values()) {
            if (each.id.equals(id)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }
}
