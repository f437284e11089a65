package backstay.core.screen;

import static backstay.core.screen.Said.because;

import backstay.core.rule.Numbers;
import java.util.ArrayList;
import java.util.List;

/// The rules about how the pain runs over time: stiffness that eases with moving, and no progress at all.
final class CourseRules {
    static final Numbers.Key BLOOD_TEST_SIGNS = new Numbers.Key("C-stiffness-blood-test", "signs", "answers");
    static final Numbers.Key REFERRAL_SIGNS = new Numbers.Key("C-stiffness-referral", "signs", "answers");
    static final List<Numbers.Key> NUMBERS = List.of(BLOOD_TEST_SIGNS, REFERRAL_SIGNS);

    private static final List<Question> SIGNS = List.of(
            Question.AXS1,
            Question.AXS2,
            Question.AXS3,
            Question.AXS4,
            Question.AXS5,
            Question.AXS6,
            Question.AXS7,
            Question.AXS8,
            Question.AXS9);

    private CourseRules() {}

    static List<Question> stiffnessBloodTest(Said said) {
        var signs = signs(said);
        boolean enough = signs.size() >= said.number(BLOOD_TEST_SIGNS) && signs.size() < said.number(REFERRAL_SIGNS);
        return stiffness(enough, signs);
    }

    static List<Question> stiffnessReferral(Said said) {
        var signs = signs(said);
        return stiffness(signs.size() >= said.number(REFERRAL_SIGNS), signs);
    }

    static List<Question> redEye(Said said) {
        return because(said.yes(Question.AXS10), Question.AXS10);
    }

    static List<Question> notImproving(Said said) {
        return because(said.yes(Question.DUR), Question.DUR);
    }

    /// These signs count only when they are a plain yes, and only when the first question opened them.
    private static List<Question> signs(Said said) {
        return said.yes(Question.AXS0) ? SIGNS.stream().filter(said::yes).toList() : List.of();
    }

    private static List<Question> stiffness(boolean fires, List<Question> signs) {
        if (!fires) {
            return List.of();
        }
        var questions = new ArrayList<>(List.of(Question.AXS0));
        questions.addAll(signs);
        return questions;
    }
}
