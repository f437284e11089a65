package backstay.core.screen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AnswersTest {
    @ParameterizedTest
    @EnumSource(
            value = Question.class,
            names = {"CES1", "CES2", "CES3", "CES5", "NEU1", "NEU2", "TRA1", "VAS1", "SEP1"})
    void theEmergencyGateCannotBePartial(Question question) {
        var partial = Told.nothing().without(question);
        assertThat(partial.answers().missing()).containsExactly(question);
        assertThatIllegalArgumentException().isThrownBy(partial::screening).withMessageContaining(question.name());
    }

    @ParameterizedTest
    @EnumSource(
            value = Question.class,
            names = {"CES1", "CES2", "CES3", "CES5", "NEU1", "NEU2", "TRA1", "VAS1", "SEP1", "PRG1", "MH1"})
    void theEmergencyGateCannotBeSkipped(Question question) {
        var skipped = Told.nothing().and(question, Reply.SKIP);
        assertThat(skipped.answers().skippedWrongly()).containsExactly(question);
        assertThatIllegalArgumentException().isThrownBy(skipped::screening).withMessageContaining(question.name());
    }

    @Test
    void everythingElseMayBeLeftOutOrSkipped() {
        for (var question : Question.values()) {
            if (question.stage() == Question.Stage.TWO || question == Question.CES4) {
                var told = Told.nothing().and(question, Reply.SKIP);
                assertThat(told.answers().skippedWrongly()).isEmpty();
                assertThat(told.disposition()).isEqualTo(Disposition.N);
            }
        }
        assertThat(Told.nothing().answers().missing()).isEmpty();
    }

    @Test
    void warningSignsInPregnancyAreRequiredOnceWeeksWereTold() {
        var pregnant = Told.yes(Question.PRG0, new Detail.Pregnant(20));
        assertThat(pregnant.answers().missing()).containsExactly(Question.PRG1);
        assertThat(pregnant.and(Question.PRG1, Reply.NO).answers().missing()).isEmpty();
        assertThat(Told.yes(Question.PRG0, new Detail.Postnatal(3, Known.NO))
                        .answers()
                        .missing())
                .isEmpty();
        assertThat(Told.yes(Question.PRG0).answers().missing()).isEmpty();
    }

    @Test
    void allThatIsMissingIsNamedAtOnceInOrder() {
        var partial = Told.nothing().without(Question.SEP1).without(Question.CES1);
        assertThat(partial.answers().missing()).containsExactly(Question.CES1, Question.SEP1);
    }

    @Test
    void aDetailOfAnotherShapeIsNoDetail() {
        var told = Told.yes(Question.CES2, new Detail.Bowel(Known.YES));
        assertThat(told.answers().detail(Question.CES2, Detail.Bladder.class)).isEmpty();
        assertThat(told.rules()).containsExactly("E-bladder");
    }
}
