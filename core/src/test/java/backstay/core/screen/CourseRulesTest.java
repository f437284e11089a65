package backstay.core.screen;

import static backstay.core.screen.CancerRulesTest.questions;
import static backstay.core.screen.Told.notSure;
import static backstay.core.screen.Told.yes;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CourseRulesTest {
    @Test
    void twoSignsOfStiffnessAreNotEnoughThreeAskForABloodTestAndFourForAReferral() {
        var two = yes(Question.AXS0, Question.AXS1, Question.AXS9);
        var three = two.andYes(Question.AXS5);
        var four = three.andYes(Question.AXS4);
        assertThat(two.rules()).isEmpty();
        assertThat(three.rules()).containsExactly("C-stiffness-blood-test");
        assertThat(four.rules()).containsExactly("C-stiffness-referral");
        assertThat(four.andYes(Question.AXS2, Question.AXS3, Question.AXS6, Question.AXS7, Question.AXS8)
                        .rules())
                .containsExactly("C-stiffness-referral");
    }

    @Test
    void theSignsOfStiffnessAreNamed() {
        var told = yes(Question.AXS0, Question.AXS9, Question.AXS2, Question.AXS7);
        assertThat(questions(told, "C-stiffness-blood-test"))
                .containsExactly(Question.AXS0, Question.AXS2, Question.AXS7, Question.AXS9);
    }

    @Test
    void theSignsOfStiffnessCountOnlyAfterTheFirstQuestion() {
        var signs = yes(Question.AXS1, Question.AXS2, Question.AXS3, Question.AXS4, Question.AXS5);
        assertThat(signs.rules()).isEmpty();
        assertThat(signs.andNotSure(Question.AXS0).rules()).isEmpty();
        assertThat(signs.and(Question.AXS0, Reply.NO).rules()).isEmpty();
        assertThat(signs.andYes(Question.AXS0).rules()).containsExactly("C-stiffness-referral");
    }

    @Test
    void aSignOfStiffnessCountsOnlyWhenItIsAPlainYes() {
        var told = yes(Question.AXS0, Question.AXS1, Question.AXS2);
        assertThat(told.andNotSure(Question.AXS3, Question.AXS4).rules()).isEmpty();
        assertThat(told.and(Question.AXS5, Reply.SKIP).rules()).isEmpty();
    }

    @Test
    void theRedEyeIsNoSignOfStiffnessButIsForTheSameDay() {
        var told = yes(Question.AXS0, Question.AXS1, Question.AXS2, Question.AXS10);
        assertThat(told.rules()).containsExactly("U-red-eye");
        assertThat(told.screening().maxHours()).hasValue(12);
        assertThat(questions(told, "U-red-eye")).containsExactly(Question.AXS10);
        assertThat(notSure(Question.AXS10).rules()).isEmpty();
    }

    @Test
    void noProgressAfterSixWeeksNeedsAClinicianFirst() {
        assertThat(yes(Question.DUR).rules()).containsExactly("C-not-improving");
        assertThat(questions(yes(Question.DUR), "C-not-improving")).containsExactly(Question.DUR);
        assertThat(notSure(Question.DUR).rules()).isEmpty();
    }
}
