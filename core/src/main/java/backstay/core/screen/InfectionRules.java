package backstay.core.screen;

import static backstay.core.screen.Said.because;

import java.util.ArrayList;
import java.util.List;

/// The rules about infections: fever, what makes one likelier, and rashes.
final class InfectionRules {
    private InfectionRules() {}

    static List<Question> veryIll(Said said) {
        return because(said.maybe(Question.SEP1), Question.SEP1);
    }

    static List<Question> nerveSigns(Said said) {
        var questions = new ArrayList<Question>();
        questions.addAll(because(said.maybe(Question.INF1), Question.INF1));
        questions.addAll(because(said.maybe(Question.INF3), Question.INF3));
        var signs = NerveRules.newSigns(said);
        if (questions.isEmpty() || signs.isEmpty()) {
            return List.of();
        }
        questions.addAll(signs);
        return questions;
    }

    static List<Question> fever(Said said) {
        return because(said.maybe(Question.INF1) && said.newOrWorse(), Question.INF1, Question.ONSET);
    }

    static List<Question> kidney(Said said) {
        return because(said.yes(Question.INF2), Question.INF2);
    }

    static List<Question> recentInfection(Said said) {
        return because(said.maybe(Question.INF3) && said.newOrWorse(), Question.INF3, Question.ONSET);
    }

    /// Stays urgent also when the pain at rest is long-standing: nothing else would lower it.
    static List<Question> lowImmunityRestPain(Said said) {
        return because(said.maybe(Question.INF4) && said.maybe(Question.CA3), Question.INF4, Question.CA3);
    }

    static List<Question> lowImmunity(Said said) {
        return because(said.yes(Question.INF4), Question.INF4);
    }

    static List<Question> painfulRash(Said said) {
        return because(said.yes(Question.SKN1), Question.SKN1);
    }
}
