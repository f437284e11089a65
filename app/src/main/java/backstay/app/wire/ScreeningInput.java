package backstay.app.wire;

import backstay.core.screen.Answers;
import backstay.core.screen.Detail;
import backstay.core.screen.Question;
import backstay.core.screen.Reply;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Supplier;

/// The screening input: safety answers as the contract writes them. The command line, the web forms and the journal
/// all read them here.
public final class ScreeningInput {
    /// The stage-1 questions without which there is no screening.
    public static final Set<Question> REQUIRED = EnumSet.of(
            Question.CES1,
            Question.CES2,
            Question.CES3,
            Question.CES5,
            Question.NEU1,
            Question.NEU2,
            Question.TRA1,
            Question.VAS1,
            Question.SEP1);

    /// The whole input as the shape of one object.
    static final Shape<Answers> SHAPE = Shape.object(ScreeningInput::fields);

    private ScreeningInput() {}

    /// Reads a screening input.
    public static Reading<Answers> read(JsonNode node) {
        return SHAPE.readWhole(node);
    }

    /// Whether a question may be skipped.
    public static boolean maySkip(Question question) {
        return question == Question.CES4
                || (question.stage() == Question.Stage.TWO && !GivenAnswers.isChoice(question));
    }

    /// The same answers as JSON.
    public static ObjectNode write(Answers answers) {
        var json = Json.object().put("askedOn", answers.askedOn().toString());
        answers.legSymptoms().ifPresent(leg -> json.put("legSymptoms", leg.id()));
        var each = json.putObject("answers");
        for (var question : Question.values()) {
            answers.reply(question).ifPresent(reply -> write(answers, question, reply, each));
        }
        answers.age().ifPresent(age -> each.put("AGE", age.id()));
        if (!answers.onset().isEmpty()) {
            each.set("ONSET", Json.texts(Vocabulary.ONSETS.of(answers.onset())));
        }
        return json;
    }

    private static void write(Answers answers, Question question, Reply reply, ObjectNode into) {
        var name = Vocabulary.REPLIES_OR_SKIP.of(reply);
        answers.detail(question, Detail.class)
                .ifPresentOrElse(
                        detail -> Details.write(
                                detail, into.putObject(question.name()).put("answer", name)),
                        () -> into.put(question.name(), name));
    }

    private static Supplier<Answers> fields(Fields fields) {
        var askedOn = fields.need("askedOn", Shapes.DAY);
        var leg = fields.maybe("legSymptoms", Vocabulary.LEG_SYMPTOMS.shape());
        var given = fields.need("answers", GivenAnswers.SHAPE);
        return () -> {
            var answers = given.orElseThrow();
            return new Answers(
                    askedOn.orElseThrow(), answers.replies(), answers.details(), answers.age(), answers.onset(), leg);
        };
    }
}
