package backstay.core.screen;

import static backstay.core.screen.CancerRulesTest.questions;
import static backstay.core.screen.Told.notSure;
import static backstay.core.screen.Told.yes;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LifeRulesTest {
    @ParameterizedTest
    @CsvSource({"PRG1,E-pregnancy-signs,PREGNANCY", "MH1,E-self-harm,CRISIS"})
    void warningSignsInPregnancyAndDespairAreEmergencies(Question question, String rule, Finding.Card card) {
        assertThat(yes(question).rules()).containsExactly(rule);
        assertThat(notSure(question).rules()).containsExactly(rule);
        assertThat(questions(yes(question), rule)).containsExactly(question);
        assertThat(yes(question).screening().findings().getFirst().card()).isEqualTo(card);
        assertThat(Told.nothing().and(question, Reply.NO).rules()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"UNDER_18,C", "FROM_18,N", "FROM_25,N", "FROM_45,N", "FROM_55,N", "FROM_65,P", "FROM_70,P"})
    void ageAloneIsForAdultsAndAdaptsThePlanFromSixtyFive(AgeBand age, Disposition disposition) {
        var screening = Told.nothing().and(age).screening();
        assertThat(screening.disposition()).isEqualTo(disposition);
        assertThat(screening.modifiers().contains(Modifier.OVER_65)).isEqualTo(disposition == Disposition.P);
    }

    @Test
    void ageIsNamedByItsRules() {
        assertThat(questions(Told.nothing().and(AgeBand.UNDER_18), "C-under-18"))
                .containsExactly(Question.AGE);
        assertThat(questions(Told.nothing().and(AgeBand.FROM_65), "P-over-65")).containsExactly(Question.AGE);
    }

    @Test
    void aHeartConditionNeedsAClinicianFirst() {
        assertThat(yes(Question.EXR1).rules()).containsExactly("C-heart-and-effort");
        assertThat(questions(yes(Question.EXR1), "C-heart-and-effort")).containsExactly(Question.EXR1);
        assertThat(notSure(Question.EXR1).rules()).isEmpty();
    }

    @Test
    void pregnancyAdaptsThePlan() {
        var told = Told.nothing().and(Question.PRG1, Reply.NO);
        for (var reply : new Reply[] {Reply.YES, Reply.NOT_SURE}) {
            var pregnant = told.and(Question.PRG0, reply).and(Question.PRG0, new Detail.Pregnant(20));
            assertThat(pregnant.rules()).containsExactly("P-pregnant");
            assertThat(pregnant.screening().modifiers()).containsExactly(Modifier.PREGNANT);
            assertThat(questions(pregnant, "P-pregnant")).containsExactly(Question.PRG0);
        }
    }

    @Test
    void aBirthAdaptsThePlan() {
        var birth = new Detail.Postnatal(6, Known.YES);
        for (var told : new Told[] {yes(Question.PRG0, birth), notSure(Question.PRG0, birth)}) {
            assertThat(told.rules()).containsExactly("P-after-birth");
            assertThat(told.screening().modifiers()).containsExactly(Modifier.POSTNATAL);
            assertThat(questions(told, "P-after-birth")).containsExactly(Question.PRG0);
        }
    }

    @Test
    void aBareYesMayBeEitherPregnancyOrBirth() {
        assertThat(yes(Question.PRG0).screening().modifiers()).containsExactly(Modifier.PREGNANT, Modifier.POSTNATAL);
        assertThat(notSure(Question.PRG0).rules()).isEmpty();
        assertThat(Told.nothing()
                        .and(Question.PRG0, new Detail.Postnatal(6, Known.NO))
                        .rules())
                .isEmpty();
    }
}
