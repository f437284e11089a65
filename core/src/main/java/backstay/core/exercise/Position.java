package backstay.core.exercise;

import java.util.Optional;

/// The position an exercise is done in. Changing it takes time: getting up and down is the hard part.
public enum Position {
    STANDING("standing"),
    WALKING("walking"),
    SITTING("sitting"),
    FLOOR_SITTING("floor-sitting"),
    SUPINE("supine"),
    PRONE("prone"),
    SIDE_LYING("side-lying"),
    ALL_FOURS("all-fours"),
    KNEELING("kneeling"),
    HALF_KNEELING("half-kneeling");

    private final String id;

    Position(String id) {
        this.id = id;
    }

    /// The name used in content and on the wire.
    public String id() {
        return id;
    }

    /// The one with this id, or none.
    public static Optional<Position> of(String id) {
        for (var each : values()) {
            if (each.id.equals(id)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }
}
