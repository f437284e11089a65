package backstay.core.exercise;

import java.util.Optional;

/// A capacity: what an exercise trains.
public enum Capacity {
    BREATHING("breathing"),
    SPINE_MOBILITY("spine-mobility"),
    HIP_MOBILITY("hip-mobility"),
    TRUNK_FRONT("trunk-front"),
    TRUNK_SIDE("trunk-side"),
    TRUNK_BACK("trunk-back"),
    GLUTE("glute"),
    LEG_STRENGTH("leg-strength"),
    UPPER_BACK("upper-back"),
    WALKING("walking"),
    RELAXATION("relaxation"),
    BALANCE("balance");

    private final String id;

    Capacity(String id) {
        this.id = id;
    }

    /// The name used in content and on the wire.
    public String id() {
        return id;
    }

    /// Whether training this capacity is strengthening, which makes a session a main session.
    public boolean strengthens() {
        return switch (this) {
            case TRUNK_FRONT, TRUNK_SIDE, TRUNK_BACK, GLUTE, LEG_STRENGTH, UPPER_BACK -> true;
            case BREATHING, SPINE_MOBILITY, HIP_MOBILITY, WALKING, RELAXATION, BALANCE -> false;
        };
    }

    /// The one with this id, or none.
    public static Optional<Capacity> of(String id) {
        for (var each : values()) {
            if (each.id.equals(id)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }
}
