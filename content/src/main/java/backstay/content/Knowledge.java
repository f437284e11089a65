package backstay.content;

import backstay.core.exercise.Exercise;
import backstay.core.rule.Numbers;
import backstay.core.session.Programme;
import java.util.List;

/// The knowledge base, as read and checked: all of it is sound.
///
/// @param version the first twelve hex digits of the SHA-256 of every file, in path order
public record Knowledge(String version, List<Exercise> exercises, List<Programme> programmes, Numbers numbers) {
    public Knowledge {
        exercises = List.copyOf(exercises);
        programmes = List.copyOf(programmes);
    }
}
