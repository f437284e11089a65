package backstay.content.read;

import backstay.content.QuestionGroup;
import backstay.content.QuestionGroup.Asked;
import backstay.content.QuestionGroup.Choice;
import backstay.content.QuestionGroup.DetailField;
import backstay.content.read.Draft.Kind;
import backstay.core.screen.Question;
import java.util.List;
import java.util.Map;

/// Reads a file of safety questions.
public final class QuestionFile {
    private static final Options<Question> QUESTIONS = Options.of(Question.values(), Question::name);
    private static final Options<QuestionGroup.Type> QUESTION_TYPES = new Options<>(Map.of(
            QuestionGroup.Type.YES_NO.id(),
            QuestionGroup.Type.YES_NO,
            QuestionGroup.Type.CHOICE.id(),
            QuestionGroup.Type.CHOICE,
            QuestionGroup.Type.CHOICES.id(),
            QuestionGroup.Type.CHOICES));
    private static final Options<QuestionGroup.Type> DETAIL_TYPES = new Options<>(Map.of(
            QuestionGroup.Type.YES_NO.id(),
            QuestionGroup.Type.YES_NO,
            QuestionGroup.Type.CHOICE.id(),
            QuestionGroup.Type.CHOICE,
            QuestionGroup.Type.NUMBER.id(),
            QuestionGroup.Type.NUMBER));

    private QuestionFile() {}

    /// The group of questions.
    public static QuestionGroup read(Fields fields) {
        var group = new QuestionGroup(
                Common.idOfEntry(fields, Kind.GROUP),
                fields.whole("stage", 1, 2),
                fields.whole("order", 1, 999),
                fields.prose("title"),
                fields.prose("lead"),
                fields.each("questions", 1, QuestionFile::asked),
                Common.from(fields));
        fields.end();
        return group;
    }

    private static Asked asked(Fields fields) {
        var question = fields.oneOf("id", QUESTIONS);
        fields.draft().define(Kind.QUESTION, question.name(), fields.place("id"));
        var type = fields.names().contains("type") ? fields.oneOf("type", QUESTION_TYPES) : QuestionGroup.Type.YES_NO;
        return new Asked(
                question,
                fields.prose("ask"),
                fields.proseIfAny("help"),
                type,
                fields.truthIfAny("skip"),
                fields.textIfAny("onlyWith"),
                choices(fields, type),
                fields.each("details", 0, QuestionFile::detail),
                Common.sources(fields, 1));
    }

    private static DetailField detail(Fields fields) {
        var type = fields.oneOf("type", DETAIL_TYPES);
        return new DetailField(
                fields.text("name"),
                fields.prose("ask"),
                type,
                fields.textIfAny("unit"),
                fields.wholeIfAny("min", 0, 100_000),
                fields.wholeIfAny("max", 0, 100_000),
                choices(fields, type));
    }

    private static List<Choice> choices(Fields fields, QuestionGroup.Type type) {
        boolean wanted = type == QuestionGroup.Type.CHOICE || type == QuestionGroup.Type.CHOICES;
        return fields.each("choices", wanted ? 2 : 0, QuestionFile::choice);
    }

    private static Choice choice(Fields fields) {
        return new Choice(fields.text("id"), fields.prose("label"));
    }
}
