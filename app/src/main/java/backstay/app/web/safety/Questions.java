package backstay.app.web.safety;

import backstay.app.web.FieldProblem;
import backstay.app.web.Typed;
import backstay.app.web.part.Choice;
import backstay.content.QuestionGroup;
import backstay.content.QuestionGroup.Asked;
import backstay.content.QuestionGroup.DetailField;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// The page with the safety questions of one stage.
///
/// @param carried the answers of the first stage, which the second form sends along
/// @param fact the id of the fact that sending the form tells
public record Questions(
        List<QuestionGroup> groups, SafetyQuestions questions, Typed typed, List<Carried> carried, UUID fact) {
    public Questions {
        groups = List.copyOf(groups);
        carried = List.copyOf(carried);
    }

    /// One answer that a later form sends along unseen.
    public record Carried(String name, String value) {}

    /// The page of one stage; the second carries the answers of the first.
    static Questions of(int stage, SafetyQuestions questions, Typed typed, UUID fact) {
        var carried = stage == 1 ? List.<Carried>of() : carried(questions.stage(1), typed);
        return new Questions(questions.stage(stage), questions, typed, carried, fact);
    }

    /// What was picked in this field.
    public Set<String> picked(String field) {
        return Set.copyOf(typed.values().getOrDefault(field, List.of()));
    }

    /// What is wrong with this field; empty text when nothing is.
    public String problem(String field) {
        return typed.problem(field).orElse("");
    }

    /// What is missing or wrong, each with the words of its question.
    public List<FieldProblem> summary() {
        return typed.problems().stream()
                .map(problem -> new FieldProblem(problem.field(), named(problem.field()) + problem.message()))
                .toList();
    }

    private String named(String field) {
        for (var group : groups) {
            if (field.equals(SafetyForm.NONE + "-" + group.id())) {
                return group.title() + ": ";
            }
            for (var asked : group.questions()) {
                if (field.equals(asked.question().name())) {
                    return asked.ask() + " ";
                }
            }
        }
        return "";
    }

    /// The replies a question takes.
    public List<Choice> replies(Asked asked) {
        var replies = new ArrayList<>(Choice.yesNoNotSure());
        if (asked.skip()) {
            replies.add(Choice.of("skip", "Rather not say"));
        }
        return List.copyOf(replies);
    }

    /// What can be chosen, as radio cards or ticks.
    public static List<Choice> choices(List<QuestionGroup.Choice> choices) {
        return choices.stream()
                .map(choice -> Choice.of(choice.id(), choice.label()))
                .toList();
    }

    /// The questions that follow from a yes to this one.
    public List<Asked> following(Asked asked) {
        return questions.with(asked.question());
    }

    /// The questions that follow from this detail.
    public List<Asked> following(Asked asked, DetailField detail) {
        return questions.with(asked.question(), detail.name());
    }

    private static List<Carried> carried(List<QuestionGroup> first, Typed typed) {
        var carried = new ArrayList<Carried>();
        for (var group : first) {
            for (var asked : group.questions()) {
                carry(asked.question().name(), typed, carried);
                asked.details().forEach(detail -> carry(asked.question().name() + "." + detail.name(), typed, carried));
            }
        }
        return carried;
    }

    private static void carry(String field, Typed typed, List<Carried> carried) {
        var value = typed.value(field);
        if (!value.isEmpty()) {
            carried.add(new Carried(field, value));
        }
    }
}
