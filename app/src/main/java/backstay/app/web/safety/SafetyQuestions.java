package backstay.app.web.safety;

import backstay.content.QuestionGroup;
import backstay.content.QuestionGroup.Asked;
import backstay.core.screen.Question;
import java.util.List;
import java.util.Optional;

/// The safety questions as the two forms ask them: those that stand alone, and those that follow from an answer.
///
/// @param groups every group, in the order they are asked
record SafetyQuestions(List<QuestionGroup> groups) {
    SafetyQuestions {
        groups = List.copyOf(groups);
    }

    /// The groups of one stage with the questions everybody is asked.
    List<QuestionGroup> stage(int stage) {
        return groups.stream()
                .filter(group -> group.stage() == stage)
                .map(SafetyQuestions::standingAlone)
                .filter(group -> !group.questions().isEmpty())
                .toList();
    }

    /// The questions asked once this one was answered with yes.
    List<Asked> with(Question question) {
        return dependingOn(question.name());
    }

    /// The questions asked once this detail of a question was given.
    List<Asked> with(Question question, String detail) {
        return dependingOn(question.name() + "." + detail);
    }

    /// How a question is asked.
    Optional<Asked> asked(Question question) {
        return groups.stream()
                .flatMap(group -> group.questions().stream())
                .filter(asked -> asked.question() == question)
                .findFirst();
    }

    private List<Asked> dependingOn(String answer) {
        return groups.stream()
                .flatMap(group -> group.questions().stream())
                .filter(asked -> asked.onlyWith().filter(answer::equals).isPresent())
                .toList();
    }

    private static QuestionGroup standingAlone(QuestionGroup group) {
        var questions = group.questions().stream()
                .filter(asked -> asked.onlyWith().isEmpty() && asked.question() != Question.MH1)
                .toList();
        return new QuestionGroup(
                group.id(), group.stage(), group.order(), group.title(), group.lead(), questions, group.from());
    }
}
