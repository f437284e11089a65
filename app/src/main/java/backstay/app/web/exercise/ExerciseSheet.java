package backstay.app.web.exercise;

import backstay.app.web.sources.Cited;
import backstay.content.Knowledge;
import backstay.content.Words;
import backstay.core.exercise.Exercise;
import backstay.core.exercise.Stance;
import backstay.core.session.Programme;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The page of one exercise.
///
/// @param facts position, load and the like: a word and what it is here
/// @param leaveOut who should leave it out
/// @param asks what it asks of the body
/// @param ladder easier and harder neighbours, hardest first
/// @param programmes the programmes it is in
public record ExerciseSheet(
        Exercise exercise,
        List<Named> facts,
        List<String> leaveOut,
        List<String> asks,
        List<Rung> ladder,
        List<Named> programmes,
        List<Cited> sources) {
    public ExerciseSheet {
        facts = List.copyOf(facts);
        leaveOut = List.copyOf(leaveOut);
        asks = List.copyOf(asks);
        ladder = List.copyOf(ladder);
        programmes = List.copyOf(programmes);
        sources = List.copyOf(sources);
    }

    /// A name and what belongs to it.
    public record Named(String name, String value) {}

    /// A rung of the ladder.
    ///
    /// @param how `Harder`, `Easier` or `This one`
    public record Rung(String id, String name, String how, boolean here) {}

    /// The page of the exercise with this id, if there is one.
    static Optional<ExerciseSheet> of(Knowledge knowledge, String id) {
        return knowledge.exercise(id).map(exercise -> of(knowledge, exercise));
    }

    /// Whether it is only explained and never offered.
    public boolean onlyExplained() {
        return exercise.stance() == Stance.EXPLAINED_ONLY;
    }

    private static ExerciseSheet of(Knowledge knowledge, Exercise exercise) {
        var words = knowledge.words();
        return new ExerciseSheet(
                exercise,
                facts(exercise, words),
                exercise.avoidWith().stream().sorted().map(words::name).toList(),
                exercise.demands().stream().sorted().map(words::name).toList(),
                ladder(knowledge, exercise),
                programmes(knowledge, exercise),
                Cited.of(exercise.sources(), knowledge));
    }

    private static List<Named> facts(Exercise exercise, Words words) {
        var equipment = exercise.equipment().stream().sorted().map(words::name).toList();
        return List.of(
                new Named("Position", words.name(exercise.position())),
                new Named("You need", equipment.isEmpty() ? "Nothing" : String.join(", ", equipment)),
                new Named("On the floor", exercise.floor() ? "Yes" : "No"),
                new Named("Load on the back", words.name(exercise.loadClass())));
    }

    private static List<Rung> ladder(Knowledge knowledge, Exercise exercise) {
        var rungs = new ArrayList<Rung>();
        exercise.harder()
                .flatMap(knowledge::exercise)
                .ifPresent(other -> rungs.add(new Rung(other.id(), other.name(), "Harder", false)));
        rungs.add(new Rung(exercise.id(), exercise.name(), "This one", true));
        exercise.easier()
                .flatMap(knowledge::exercise)
                .ifPresent(other -> rungs.add(new Rung(other.id(), other.name(), "Easier", false)));
        return rungs;
    }

    private static List<Named> programmes(Knowledge knowledge, Exercise exercise) {
        return knowledge.programmes().stream()
                .filter(programme -> exercises(programme).anyMatch(exercise.id()::equals))
                .map(programme -> new Named(programme.id(), programme.title()))
                .toList();
    }

    private static Stream<String> exercises(Programme programme) {
        return programme.blocks().stream()
                .flatMap(block -> block.items().stream())
                .map(Programme.Item::exercise);
    }
}
