package backstay.app.wire;

import backstay.core.screen.AgeBand;
import backstay.core.screen.Detail;
import backstay.core.screen.Onset;
import backstay.core.screen.Question;
import backstay.core.screen.Reply;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/// The answers of a screening input by question: yes or no with its detail, or a choice.
record GivenAnswers(
        Map<Question, Reply> replies, Map<Question, Detail> details, Optional<AgeBand> age, Set<Onset> onset) {
    /// One answer by question id. All required answers must be there, and nothing that is not a question.
    static final Shape<GivenAnswers> SHAPE = Shape.object(GivenAnswers::fields);

    private static final Shape<Set<Onset>> ONSET = Vocabulary.ONSETS.shape().set();

    /// One answer: yes, no, not sure or skipped, with the detail that came with it.
    private record Given(Reply reply, Optional<Detail> detail) {}

    /// Whether a question is answered by choosing and not by yes or no.
    static boolean isChoice(Question question) {
        return question == Question.AGE || question == Question.ONSET;
    }

    private static Supplier<GivenAnswers> fields(Fields fields) {
        var replies = new EnumMap<Question, Reply>(Question.class);
        var details = new EnumMap<Question, Detail>(Question.class);
        for (var question : Question.values()) {
            if (!isChoice(question)) {
                answer(question, fields).ifPresent(given -> {
                    replies.put(question, given.reply());
                    given.detail().ifPresent(detail -> details.put(question, detail));
                });
            }
        }
        var age = fields.ifThere("AGE", Vocabulary.AGE_BANDS.shape());
        var onset = fields.ifThere("ONSET", ONSET);
        if (details.get(Question.PRG0) instanceof Detail.Pregnant && !replies.containsKey(Question.PRG1)) {
            fields.note("PRG1", "missing; expected " + replyTo(Question.PRG1).expected() + " in pregnancy");
        }
        return () -> new GivenAnswers(replies, details, age, onset.orElse(Set.of()));
    }

    private static Optional<Given> answer(Question question, Fields fields) {
        var shape = shape(question);
        return ScreeningInput.REQUIRED.contains(question)
                ? fields.need(question.name(), shape)
                : fields.ifThere(question.name(), shape);
    }

    private static Shape<Given> shape(Question question) {
        var plain = replyTo(question);
        var detailed = Shape.object(fields -> detailed(question, fields));
        return new Shape<>(
                plain.expected(),
                place -> place.node().isObject()
                        ? detailed.read(place)
                        : plain.read(place).map(reply -> new Given(reply, Optional.empty())));
    }

    private static Supplier<Given> detailed(Question question, Fields fields) {
        var reply = fields.need("answer", replyTo(question));
        var detail = Details.read(question, fields);
        boolean given = fields.givenBesides("answer");
        if (given && reply.filter(GivenAnswers::takesDetail).isEmpty()) {
            fields.note("answer", "expected yes or not-sure beside details");
        }
        return () -> new Given(reply.orElseThrow(), detail.filter(_ -> given));
    }

    private static boolean takesDetail(Reply reply) {
        return reply == Reply.YES || reply == Reply.NOT_SURE;
    }

    private static Shape<Reply> replyTo(Question question) {
        var names = ScreeningInput.maySkip(question) ? Vocabulary.REPLIES_OR_SKIP : Vocabulary.REPLIES;
        return names.shape();
    }
}
