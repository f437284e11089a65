package backstay.core.session;

import backstay.core.exercise.Exercise;
import java.util.List;

/// Compiles programmes to timelines.
public final class Timelines {
    private final List<Exercise> exercises;

    public Timelines(List<Exercise> exercises) {
        this.exercises = List.copyOf(exercises);
    }

    /// The timeline of a programme.
    public Timeline of(Programme programme) {
        throw new UnsupportedOperationException(exercises.size() + programme.id());
    }
}
