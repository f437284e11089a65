package backstay.core.exercise;

import java.util.Optional;

/// A piece of equipment an exercise needs, or a household thing that stands in for it.
public enum Equipment {
    MAT("mat"),
    CHAIR("chair"),
    WALL("wall"),
    DOORWAY("doorway"),
    BAND_HANDLES("band-handles"),
    BAND_LOOP("band-loop"),
    FOAM_ROLLER("foam-roller"),
    TENNIS_BALL("tennis-ball"),
    STEP("step"),
    TOWEL("towel"),
    STATIONARY_BIKE("stationary-bike"),
    CABLE_MACHINE("cable-machine");

    private final String id;

    Equipment(String id) {
        this.id = id;
    }

    /// The name used in content and on the wire.
    public String id() {
        return id;
    }

    /// The one with this id, or none.
    public static Optional<Equipment> of(String id) {
        for (var each : values()) {
            if (each.id.equals(id)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }
}
