package backstay.app.web.safety;

import backstay.app.wire.ScreeningInput;
import backstay.content.QuestionGroup;
import backstay.content.QuestionGroup.Asked;
import backstay.content.QuestionGroup.DetailField;
import backstay.core.screen.Answers;
import backstay.core.screen.Question;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.StreamSupport;

/// What a person told that led to a finding: the question as it was asked, their answer, and its details. For them to
/// show on arrival.
///
/// @param more the details, one sentence each
public record Told(String asked, String answered, List<String> more) {
    public Told {
        more = List.copyOf(more);
    }

    /// What was told to these questions, in their order.
    static List<Told> of(Answers answers, Collection<Question> questions, SafetyQuestions words) {
        var given = ScreeningInput.write(answers).path("answers");
        var told = new ArrayList<Told>();
        for (var question : questions) {
            var node = given.path(question.name());
            words.asked(question).filter(_ -> !node.isMissingNode()).ifPresent(asked -> told.add(told(asked, node)));
        }
        return told;
    }

    private static Told told(Asked asked, JsonNode node) {
        if (node.isArray() || asked.type() == QuestionGroup.Type.CHOICE) {
            return new Told(asked.ask(), chosen(asked, node), List.of());
        }
        var more = new ArrayList<String>();
        for (var detail : asked.details()) {
            var value = node.path(detail.name());
            if (!value.isMissingNode()) {
                more.add(detail.ask() + " " + said(detail, value));
            }
        }
        return new Told(asked.ask(), reply(node.isObject() ? node.path("answer").asText() : node.asText()), more);
    }

    private static String chosen(Asked asked, JsonNode node) {
        var ids = node.isArray()
                ? StreamSupport.stream(node.spliterator(), false)
                        .map(JsonNode::asText)
                        .toList()
                : List.of(node.asText());
        var labels = asked.choices().stream()
                .filter(choice -> ids.contains(choice.id()))
                .map(choice -> choice.label())
                .toList();
        return String.join("; ", labels);
    }

    private static String said(DetailField detail, JsonNode value) {
        if (value.isBoolean()) {
            return value.asBoolean() ? "Yes." : "No.";
        }
        var unit = detail.unit().map(each -> " " + each).orElse("");
        return detail.choices().stream()
                .filter(choice -> choice.id().equals(value.asText()))
                .map(choice -> choice.label() + ".")
                .findFirst()
                .orElse(value.asText() + unit + ".");
    }

    private static String reply(String reply) {
        return switch (reply) {
            case "yes" -> "Yes";
            case "not-sure" -> "Not sure";
            case "no" -> "No";
            default -> "Not answered";
        };
    }
}
