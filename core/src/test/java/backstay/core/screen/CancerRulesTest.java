package backstay.core.screen;

import static backstay.core.screen.Told.notSure;
import static backstay.core.screen.Told.yes;
import static org.assertj.core.api.Assertions.assertThat;

import backstay.core.screen.Detail.RestPain;
import backstay.core.screen.Detail.UpperBackPain;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CancerRulesTest {
    @ParameterizedTest
    @CsvSource({
        "NEW,true",
        "NEW_OR_DIFFERENT,true",
        "NEW_OR_WORSE,false",
        "FAMILIAR,false",
        "SUDDEN_SEVERE,false",
        "CONSTANT,false"
    })
    void aPastCancerIsUrgentOnlyWithNewOrDifferentPain(Onset onset, boolean urgent) {
        assertThat(yes(Question.CA1).and(onset).rules().contains("U-cancer-new-pain"))
                .isEqualTo(urgent);
        assertThat(notSure(Question.CA1).and(onset).rules().contains("U-cancer-new-pain"))
                .isEqualTo(urgent);
    }

    @Test
    void aPastCancerAloneRaisesNothingAndNewPainAloneRaisesNothing() {
        assertThat(yes(Question.CA1).disposition()).isEqualTo(Disposition.N);
        assertThat(Told.nothing().and(Onset.NEW).disposition()).isEqualTo(Disposition.N);
    }

    @Test
    void aPastCancerWithNewPainNamesItsQuestions() {
        var finding = yes(Question.CA1).and(Onset.NEW).screening().findings().getFirst();
        assertThat(finding.questions()).containsExactly(Question.CA1, Question.ONSET);
        assertThat(finding.card()).isEqualTo(Finding.Card.CLINICIAN);
    }

    @ParameterizedTest
    @CsvSource({"NONE,24", "ABOVE_KNEE,12", "BELOW_KNEE,12"})
    void legSymptomsShortenTheWaitAfterACancer(LegSymptoms legs, int hours) {
        assertThat(yes(Question.CA1).and(Onset.NEW).and(legs).screening().maxHours())
                .hasValue(hours);
    }

    @Test
    void withoutAWordOnLegsTheWaitAfterACancerIsADay() {
        assertThat(yes(Question.CA1).and(Onset.NEW).screening().maxHours()).hasValue(24);
    }

    @ParameterizedTest
    @EnumSource(
            value = Question.class,
            names = {"CES1", "CES2", "CES3", "CES5", "NEU1", "NEU2"})
    void aPastCancerWithAnyNewNerveSignIsAnEmergency(Question sign) {
        for (var told : new Told[] {
            yes(Question.CA1, sign), notSure(Question.CA1, sign), notSure(sign).andYes(Question.CA1)
        }) {
            assertThat(told.rules()).contains("E-cancer-nerve-signs");
            assertThat(questions(told, "E-cancer-nerve-signs")).containsExactly(Question.CA1, sign);
        }
        assertThat(yes(sign).rules()).doesNotContain("E-cancer-nerve-signs");
    }

    @Test
    void aMildNewWeaknessBecomesAnEmergencyAfterACancerAndAnOldExaminedOneDoesNot() {
        var mild = yes(Question.NEU1, NerveRulesTest.weaknessSince(14));
        var stable = yes(Question.NEU1, NerveRulesTest.weaknessSince(15));
        assertThat(mild.andYes(Question.CA1).rules()).containsExactly("E-cancer-nerve-signs", "U-leg-weakness");
        assertThat(stable.andYes(Question.CA1).rules()).containsExactly("P-stable-weakness");
    }

    @Test
    void oldBladderTroubleAndConstipationAreNoNewSigns() {
        var told = yes(Question.CA1)
                .andYes(Question.CES2, new Detail.Bladder(Known.YES))
                .andYes(Question.CES3, new Detail.Bowel(Known.YES));
        assertThat(told.rules()).containsExactly("P-bladder-for-years");
    }

    @ParameterizedTest
    @CsvSource({"CA2,U-weight-loss", "CA5,U-lump-or-shape"})
    void weightLossAndAChangedShapeAreUrgentByThemselves(Question question, String rule) {
        assertThat(yes(question).rules()).containsExactly(rule);
        assertThat(yes(question).screening().maxHours()).hasValue(48);
        assertThat(yes(question).screening().findings().getFirst().questions()).containsExactly(question);
        assertThat(notSure(question).rules()).isEmpty();
        assertThat(notSure(question).and(Onset.NEW).rules()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"YES,C-rest-pain", "NO,U-rest-pain", "UNKNOWN,U-rest-pain"})
    void constantPainAtRestIsUrgentUnlessLongStandingAndUnchanged(Known unchanged, String rule) {
        assertThat(yes(Question.CA3, new RestPain(unchanged)).rules()).containsExactly(rule);
        assertThat(yes(Question.CA3, new RestPain(unchanged)).and(Onset.NEW).rules())
                .containsExactly(rule);
        assertThat(notSure(Question.CA3, new RestPain(unchanged)).rules()).isEmpty();
    }

    @Test
    void constantPainAtRestNamesHowThePainBeganOnlyWhenThatCounted() {
        assertThat(questions(yes(Question.CA3), "U-rest-pain")).containsExactly(Question.CA3);
        assertThat(questions(yes(Question.CA3).and(Onset.NEW_OR_WORSE), "U-rest-pain"))
                .containsExactly(Question.CA3, Question.ONSET);
        assertThat(questions(yes(Question.CA3).and(Onset.FAMILIAR), "U-rest-pain"))
                .containsExactly(Question.CA3);
        assertThat(questions(yes(Question.CA3, new RestPain(Known.YES)), "C-rest-pain"))
                .containsExactly(Question.CA3);
    }

    @Test
    void notSureAboutPainAtRestCountsWithNewOrWorsePain() {
        assertThat(notSure(Question.CA3).and(Onset.NEW_OR_WORSE).rules()).containsExactly("U-rest-pain");
        assertThat(notSure(Question.CA3).and(Onset.FAMILIAR).rules()).isEmpty();
        assertThat(notSure(Question.CA3, new RestPain(Known.YES)).and(Onset.NEW).rules())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "YES,NEW,U-upper-back-pain",
        "UNKNOWN,NEW,U-upper-back-pain",
        "NO,NEW,C-upper-back-pain",
        "YES,NEW_OR_DIFFERENT,C-upper-back-pain",
        "YES,NEW_OR_WORSE,C-upper-back-pain",
        "YES,FAMILIAR,C-upper-back-pain",
        "UNKNOWN,FAMILIAR,C-upper-back-pain"
    })
    void painBetweenTheShoulderBladesIsUrgentWhenNewAndUnexplained(Known unexplained, Onset onset, String rule) {
        assertThat(yes(Question.CA4, new UpperBackPain(unexplained)).and(onset).rules())
                .containsExactly(rule);
    }

    @Test
    void constantPainBetweenTheShoulderBladesIsNotExplainedAway() {
        var told = yes(Question.CA4, new UpperBackPain(Known.NO));
        assertThat(told.and(Onset.NEW, Onset.CONSTANT).rules()).containsExactly("U-upper-back-pain");
        assertThat(told.and(Onset.CONSTANT).rules()).containsExactly("C-upper-back-pain");
        assertThat(questions(told.and(Onset.NEW, Onset.CONSTANT), "U-upper-back-pain"))
                .containsExactly(Question.CA4, Question.ONSET);
    }

    @Test
    void notSureAboutTheShoulderBladesCountsOnlyWithNewUnexplainedPain() {
        assertThat(notSure(Question.CA4).and(Onset.NEW).rules()).containsExactly("U-upper-back-pain");
        assertThat(notSure(Question.CA4).rules()).isEmpty();
        assertThat(notSure(Question.CA4, new UpperBackPain(Known.NO))
                        .and(Onset.NEW)
                        .rules())
                .isEmpty();
    }

    static List<Question> questions(Told told, String rule) {
        return told.screening().findings().stream()
                .filter(finding -> finding.rule().equals(rule))
                .flatMap(finding -> finding.questions().stream())
                .toList();
    }
}
