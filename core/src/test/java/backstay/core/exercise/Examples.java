package backstay.core.exercise;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Exercises for tests: a plain one to vary from.
public final class Examples {
    private Examples() {}

    /// An easy standing exercise that asks nothing special of the body.
    public static Exercise exercise(String id) {
        return exercise(id, Position.STANDING);
    }

    /// An easy exercise in a position.
    public static Exercise exercise(String id, Position position) {
        return new Exercise(
                id,
                id,
                List.of(),
                id,
                1,
                Stance.IN,
                position,
                false,
                LoadClass.LOW,
                List.of(),
                Set.of(),
                Map.of(Capacity.SPINE_MOBILITY, 1.0),
                Set.of(),
                Set.of(),
                Map.of(),
                Optional.empty(),
                Optional.empty(),
                new Guide("", "", List.of(), List.of(), "", List.of(), "", List.of(), List.of(), "", ""),
                List.of(),
                List.of(),
                "",
                LocalDate.EPOCH,
                LocalDate.EPOCH);
    }
}
