package backstay.content.read;

import backstay.content.Decision;
import backstay.content.Emergency;
import backstay.content.Lesson;
import backstay.content.QuestionGroup;
import backstay.content.RulePage;
import backstay.content.Source;
import backstay.core.exercise.Exercise;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/// One reading: what every file holds, not yet checked against the others.
public final class Reading {
    private static final Set<String> KNOWN = Set.of(
            "exercises",
            "programmes",
            "lessons",
            "rules",
            "questions",
            "words",
            "sources.yaml",
            "decisions.yaml",
            "emergency.yaml");

    public final List<Exercise> exercises = new ArrayList<>();
    public final List<ProgrammeFile.Declared> programmes = new ArrayList<>();
    public final List<Lesson> lessons = new ArrayList<>();
    public final List<RulePage> rules = new ArrayList<>();
    public final List<QuestionGroup> questionGroups = new ArrayList<>();
    public final List<Source> sources = new ArrayList<>();
    public final List<Decision> decisions = new ArrayList<>();
    public final Map<String, Map<String, String>> names = new LinkedHashMap<>();
    public Emergency emergency = EmergencyFile.NONE;

    private final Draft draft;

    public Reading(Draft draft) {
        this.draft = draft;
    }

    /// Reads one file; the first part of its path says what it holds.
    public void add(String file, String text) {
        var part = file.replaceFirst("/.*$", "");
        switch (part) {
            case "exercises" -> one(file, text, fields -> exercises.add(ExerciseFile.read(fields)));
            case "programmes" -> one(file, text, fields -> programmes.add(ProgrammeFile.read(fields)));
            case "lessons" -> one(file, text, fields -> lessons.add(LessonFile.read(fields)));
            case "rules" -> one(file, text, fields -> rules.add(RuleFile.read(fields)));
            case "questions" -> one(file, text, fields -> questionGroups.add(QuestionFile.read(fields)));
            case "words" -> one(file, text, fields -> WordsFile.read(fields, names));
            case "emergency.yaml" -> one(file, text, fields -> emergency = EmergencyFile.read(fields));
            case "sources.yaml" -> Yaml.list(file, text, draft).forEach(fields -> sources.add(Lists.source(fields)));
            case "decisions.yaml" ->
                Yaml.list(file, text, draft).forEach(fields -> decisions.add(Lists.decision(fields)));
            default ->
                draft.problem(
                        new Place(file, 1), "nothing is read from '%s'.%s".formatted(part, Nearest.hint(part, KNOWN)));
        }
    }

    private void one(String file, String text, Consumer<Fields> read) {
        Yaml.mapping(file, text, draft).ifPresent(read);
    }
}
