package backstay.core.exercise;

import java.util.Optional;

/// Backstay's stance on an exercise: offered, offered when asked for, or only explained.
public enum Stance {
    IN("in"),
    OPTIONAL("optional"),
    EXPLAINED_ONLY("explained-only");

    private final String id;

    Stance(String id) {
        this.id = id;
    }

    /// The name used in content and on the wire.
    public String id() {
        return id;
    }

    /// The one with this id, or none.
    public static Optional<Stance> of(String id) {
        for (var each : values()) {
            if (each.id.equals(id)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }
}
