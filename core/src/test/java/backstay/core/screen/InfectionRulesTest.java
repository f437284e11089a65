package backstay.core.screen;

import static backstay.core.screen.CancerRulesTest.questions;
import static backstay.core.screen.Told.notSure;
import static backstay.core.screen.Told.yes;
import static org.assertj.core.api.Assertions.assertThat;

import backstay.core.screen.Detail.RestPain;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class InfectionRulesTest {
    @Test
    void feelingVeryIllWithFeverIsAnEmergencyAlsoWhenNotSure() {
        assertThat(yes(Question.SEP1).rules()).containsExactly("E-very-ill");
        assertThat(notSure(Question.SEP1).rules()).containsExactly("E-very-ill");
        assertThat(yes(Question.SEP1).screening().findings().getFirst().card()).isEqualTo(Finding.Card.INFECTION);
        assertThat(questions(yes(Question.SEP1), "E-very-ill")).containsExactly(Question.SEP1);
    }

    @ParameterizedTest
    @CsvSource({
        "INF1,U-fever,NEW,12",
        "INF1,U-fever,NEW_OR_DIFFERENT,12",
        "INF1,U-fever,NEW_OR_WORSE,12",
        "INF3,U-recent-infection,NEW,48",
        "INF3,U-recent-infection,NEW_OR_DIFFERENT,48",
        "INF3,U-recent-infection,NEW_OR_WORSE,48"
    })
    void feverAndARecentInfectionAreUrgentWithNewOrWorsePain(Question question, String rule, Onset onset, int hours) {
        assertThat(yes(question).and(onset).rules()).containsExactly(rule);
        assertThat(notSure(question).and(onset).rules()).containsExactly(rule);
        assertThat(yes(question).and(onset).screening().maxHours()).hasValue(hours);
        assertThat(questions(yes(question).and(onset), rule)).containsExactly(question, Question.ONSET);
    }

    @ParameterizedTest
    @EnumSource(
            value = Question.class,
            names = {"INF1", "INF3"})
    void feverAndARecentInfectionAreNotUrgentWithFamiliarPain(Question question) {
        assertThat(yes(question).rules()).isEmpty();
        assertThat(yes(question)
                        .and(Onset.FAMILIAR, Onset.CONSTANT, Onset.SUDDEN_SEVERE)
                        .rules())
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Question.class,
            names = {"CES1", "CES2", "CES3", "CES5", "NEU1", "NEU2"})
    void feverOrARecentInfectionWithAnyNewNerveSignIsAnEmergency(Question sign) {
        for (var risk : new Question[] {Question.INF1, Question.INF3}) {
            assertThat(questions(yes(risk, sign), "E-infection-nerve-signs")).containsExactly(risk, sign);
            assertThat(questions(notSure(risk, sign), "E-infection-nerve-signs"))
                    .containsExactly(risk, sign);
        }
        assertThat(yes(sign).rules()).doesNotContain("E-infection-nerve-signs");
        assertThat(yes(Question.INF4, sign).rules()).doesNotContain("E-infection-nerve-signs");
    }

    @Test
    void feverWithAMildWeaknessIsAnEmergencyAndWithAnOldExaminedOneIsNot() {
        var mild = yes(Question.NEU1, NerveRulesTest.weaknessSince(14)).andYes(Question.INF1);
        var stable = yes(Question.NEU1, NerveRulesTest.weaknessSince(15)).andYes(Question.INF1);
        assertThat(mild.disposition()).isEqualTo(Disposition.E);
        assertThat(stable.disposition()).isEqualTo(Disposition.P);
    }

    @ParameterizedTest
    @CsvSource({"INF2,U-kidney,12", "SKN1,U-painful-rash,24"})
    void kidneySignsAndAPainfulRashAreUrgentByThemselves(Question question, String rule, int hours) {
        assertThat(yes(question).rules()).containsExactly(rule);
        assertThat(questions(yes(question), rule)).containsExactly(question);
        assertThat(yes(question).screening().maxHours()).hasValue(hours);
        assertThat(notSure(question).and(Onset.NEW).rules()).isEmpty();
    }

    @Test
    void aWeakerDefenceAloneAdaptsThePlan() {
        assertThat(yes(Question.INF4).rules()).containsExactly("P-low-immunity");
        assertThat(yes(Question.INF4).screening().modifiers()).containsExactly(Modifier.IMMUNE_SUPPRESSED);
        assertThat(questions(yes(Question.INF4), "P-low-immunity")).containsExactly(Question.INF4);
        assertThat(notSure(Question.INF4).rules()).isEmpty();
    }

    @Test
    void aWeakerDefenceWithPainAtRestIsUrgentHoweverLongItLasted() {
        var told = yes(Question.INF4).andYes(Question.CA3, new RestPain(Known.YES));
        assertThat(told.rules()).containsExactly("U-low-immunity-rest-pain", "C-rest-pain", "P-low-immunity");
        assertThat(told.screening().maxHours()).hasValue(48);
        assertThat(questions(told, "U-low-immunity-rest-pain")).containsExactly(Question.INF4, Question.CA3);
    }

    @Test
    void notSureCountsOnBothSidesOfAWeakerDefenceWithPainAtRest() {
        assertThat(notSure(Question.INF4, Question.CA3).rules()).containsExactly("U-low-immunity-rest-pain");
        assertThat(notSure(Question.INF4).and(Question.CA3, Reply.NO).rules()).isEmpty();
        assertThat(notSure(Question.CA3).rules()).isEmpty();
    }
}
