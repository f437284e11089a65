package backstay.content;

import backstay.core.exercise.Exercise;
import backstay.core.rule.Numbers;
import backstay.core.session.Programme;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The knowledge base, as read and checked: all of it is sound.
///
/// @param version the first twelve hex digits of the SHA-256 of every file, in path order
/// @param questionGroups in the order they are asked
/// @param numbers the newest value of every rule's numbers
/// @param words English
public record Knowledge(
        String version,
        List<Exercise> exercises,
        List<Programme> programmes,
        List<Lesson> lessons,
        List<QuestionGroup> questionGroups,
        List<RulePage> rules,
        Numbers numbers,
        List<Source> sources,
        List<Decision> decisions,
        Emergency emergency,
        Words words) {
    public Knowledge {
        exercises = List.copyOf(exercises);
        programmes = List.copyOf(programmes);
        lessons = List.copyOf(lessons);
        questionGroups = List.copyOf(questionGroups);
        rules = List.copyOf(rules);
        sources = List.copyOf(sources);
        decisions = List.copyOf(decisions);
    }

    /// The exercise with this id, if there is one.
    public Optional<Exercise> exercise(String id) {
        return exercises.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /// The programme with this id, if there is one.
    public Optional<Programme> programme(String id) {
        return programmes.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /// The lesson with this id, if there is one.
    public Optional<Lesson> lesson(String id) {
        return lessons.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /// The page of the rule with this id, if there is one.
    public Optional<RulePage> rule(String id) {
        return Optional.ofNullable(words.rules().get(id));
    }

    /// The source with this id, if there is one.
    public Optional<Source> source(String id) {
        return sources.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /// The voice that guides a session.
    public Voice voice() {
        return new Voice(words, exerciseNames());
    }

    private Map<String, String> exerciseNames() {
        var names = new HashMap<String, String>();
        for (var exercise : exercises) {
            names.put(exercise.id(), exercise.name());
        }
        return names;
    }
}
