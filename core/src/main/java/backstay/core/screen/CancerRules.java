package backstay.core.screen;

import static backstay.core.screen.Said.because;

import backstay.core.rule.Numbers;
import java.util.ArrayList;
import java.util.List;

/// The rules about a past cancer and about pain that behaves unlike ordinary back pain.
final class CancerRules {
    static final Numbers.Key NEW_PAIN_HOURS = Rule.maxHours("U-cancer-new-pain");
    static final Numbers.Key NEW_PAIN_LEG_HOURS =
            new Numbers.Key("U-cancer-new-pain", "max-hours-with-leg-symptoms", "hours");
    static final List<Numbers.Key> NUMBERS = List.of(NEW_PAIN_LEG_HOURS);

    private CancerRules() {}

    static List<Question> nerveSigns(Said said) {
        var signs = NerveRules.newSigns(said);
        var questions = new ArrayList<>(because(said.maybe(Question.CA1) && !signs.isEmpty(), Question.CA1));
        if (!questions.isEmpty()) {
            questions.addAll(signs);
        }
        return questions;
    }

    static List<Question> newPain(Said said) {
        return because(said.maybe(Question.CA1) && said.newOrDifferent(), Question.CA1, Question.ONSET);
    }

    static Numbers.Key newPainWait(Said said) {
        boolean legs = said.answers()
                .legSymptoms()
                .filter(legSymptoms -> legSymptoms != LegSymptoms.NONE)
                .isPresent();
        return legs ? NEW_PAIN_LEG_HOURS : NEW_PAIN_HOURS;
    }

    static List<Question> weightLoss(Said said) {
        return because(said.yes(Question.CA2), Question.CA2);
    }

    static List<Question> restPain(Said said) {
        if (restPainUnchanged(said)) {
            return List.of();
        }
        boolean combined = said.maybe(Question.CA3) && said.newOrWorse();
        return combined ? because(true, Question.CA3, Question.ONSET) : because(said.yes(Question.CA3), Question.CA3);
    }

    static List<Question> restPainForLong(Said said) {
        return because(said.yes(Question.CA3) && restPainUnchanged(said), Question.CA3);
    }

    static List<Question> newUpperBackPain(Said said) {
        return because(newUnexplainedUpperBackPain(said), Question.CA4, Question.ONSET);
    }

    static List<Question> upperBackPain(Said said) {
        return because(said.yes(Question.CA4) && !newUnexplainedUpperBackPain(said), Question.CA4);
    }

    static List<Question> lumpOrShape(Said said) {
        return because(said.yes(Question.CA5), Question.CA5);
    }

    private static boolean restPainUnchanged(Said said) {
        var detail = said.detail(Question.CA3, Detail.RestPain.class, new Detail.RestPain(Known.UNKNOWN));
        return detail.longStandingUnchanged() == Known.YES;
    }

    /// A pain nobody gave an explanation for is unexplained.
    private static boolean newUnexplainedUpperBackPain(Said said) {
        var detail = said.detail(Question.CA4, Detail.UpperBackPain.class, new Detail.UpperBackPain(Known.UNKNOWN));
        boolean explained = detail.constantOrUnexplained() == Known.NO && !said.onset(Onset.CONSTANT);
        return said.maybe(Question.CA4) && said.onset(Onset.NEW) && !explained;
    }
}
