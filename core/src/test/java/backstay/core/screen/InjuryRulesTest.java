package backstay.core.screen;

import static backstay.core.screen.CancerRulesTest.questions;
import static backstay.core.screen.Told.notSure;
import static backstay.core.screen.Told.yes;
import static org.assertj.core.api.Assertions.assertThat;

import backstay.core.screen.Detail.Accident;
import backstay.core.screen.Detail.BoneHistory;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class InjuryRulesTest {
    private static final OptionalInt NO_WEEKS = OptionalInt.empty();

    @ParameterizedTest
    @CsvSource({
        "0,NO,true",
        "2,NO,true",
        "2,UNKNOWN,true",
        "2,YES,false",
        "3,NO,false",
        "3,UNKNOWN,false",
        "3,YES,false"
    })
    void anAccidentIsAnEmergencyWithinTwoWeeksUnlessExamined(int weeksAgo, Known assessed, boolean emergency) {
        var accident = new Accident(OptionalInt.of(weeksAgo), assessed);
        assertThat(yes(Question.TRA1, accident).rules().contains("E-accident")).isEqualTo(emergency);
        assertThat(notSure(Question.TRA1, accident).rules().contains("E-accident"))
                .isEqualTo(emergency);
    }

    @Test
    void anAccidentWithMissingDetailsIsAnEmergency() {
        assertThat(yes(Question.TRA1).rules()).containsExactly("E-accident");
        assertThat(notSure(Question.TRA1).rules()).containsExactly("E-accident");
        assertThat(yes(Question.TRA1, new Accident(NO_WEEKS, Known.YES)).rules())
                .containsExactly("E-accident");
        assertThat(yes(Question.TRA1).screening().findings().getFirst().card()).isEqualTo(Finding.Card.INJURY);
        assertThat(questions(yes(Question.TRA1), "E-accident")).containsExactly(Question.TRA1);
    }

    @ParameterizedTest
    @CsvSource({"3,NO", "3,YES", "2,YES"})
    void anotherAccidentCountsAsASmallInjury(int weeksAgo, Known assessed) {
        var told = yes(Question.TRA1, new Accident(OptionalInt.of(weeksAgo), assessed));
        assertThat(told.rules()).isEmpty();
        assertThat(told.andYes(Question.FX3).rules()).containsExactly("U-small-injury", "P-steroids");
        assertThat(questions(told.and(AgeBand.FROM_65), "U-small-injury")).containsExactly(Question.TRA1, Question.AGE);
    }

    @Test
    void anEmergencyAccidentIsNotASmallInjuryToo() {
        assertThat(yes(Question.TRA1).andYes(Question.FX3).rules()).containsExactly("E-accident", "P-steroids");
        assertThat(Told.nothing().and(AgeBand.FROM_70).rules()).containsExactly("P-over-65");
    }

    @ParameterizedTest
    @EnumSource(
            value = Question.class,
            names = {"FX2", "FX3"})
    void aSmallInjuryIsUrgentWithWeakerBonesAlsoWhenNotSure(Question bones) {
        assertThat(yes(Question.FX1, bones).rules()).contains("U-small-injury");
        assertThat(yes(Question.FX1, bones).screening().maxHours()).hasValue(24);
        assertThat(notSure(Question.FX1, bones).rules()).containsExactly("U-small-injury");
        assertThat(questions(yes(Question.FX1, bones), "U-small-injury")).containsExactly(Question.FX1, bones);
        assertThat(yes(bones).rules()).doesNotContain("U-small-injury");
    }

    @ParameterizedTest
    @CsvSource({"FROM_55,false", "FROM_65,true", "FROM_70,true"})
    void aSmallInjuryIsUrgentFromSixtyFive(AgeBand age, boolean urgent) {
        assertThat(yes(Question.FX1).and(age).rules().contains("U-small-injury"))
                .isEqualTo(urgent);
        assertThat(notSure(Question.FX1).and(age).rules().contains("U-small-injury"))
                .isEqualTo(urgent);
    }

    @Test
    void aSmallInjuryAloneRaisesNothing() {
        assertThat(yes(Question.FX1).disposition()).isEqualTo(Disposition.N);
        assertThat(yes(Question.FX1).and(Onset.SUDDEN_SEVERE, Onset.NEW).disposition())
                .isEqualTo(Disposition.N);
    }

    @ParameterizedTest
    @CsvSource({
        "YES,NEW,true",
        "UNKNOWN,NEW,true",
        "NO,NEW,false",
        "YES,NEW_OR_DIFFERENT,false",
        "YES,NEW_OR_WORSE,false",
        "YES,FAMILIAR,false"
    })
    void lostHeightIsUrgentWithNewPain(Known lost, Onset onset, boolean urgent) {
        var bones = new BoneHistory(lost, NO_WEEKS);
        assertThat(yes(Question.FX2, bones).and(onset).rules().contains("U-height-loss"))
                .isEqualTo(urgent);
        assertThat(notSure(Question.FX2, bones).and(onset).rules().contains("U-height-loss"))
                .isEqualTo(urgent);
    }

    @Test
    void lostHeightNamesItsQuestions() {
        assertThat(questions(yes(Question.FX2).and(Onset.NEW), "U-height-loss"))
                .containsExactly(Question.FX2, Question.ONSET);
        assertThat(yes(Question.FX2).and(Onset.NEW).screening().maxHours()).hasValue(48);
    }

    @ParameterizedTest
    @CsvSource({"0,C-spine-fracture", "13,C-spine-fracture", "14,P-past-spine-fracture"})
    void aBrokenSpineBoneHoldsThePlanBackForThirteenWeeks(int weeksAgo, String rule) {
        var bones = new BoneHistory(Known.NO, OptionalInt.of(weeksAgo));
        assertThat(yes(Question.FX2, bones).rules())
                .contains(rule, "P-bone-strength")
                .hasSize(2);
        assertThat(notSure(Question.FX2, bones).rules()).containsExactly(rule);
        assertThat(questions(yes(Question.FX2, bones), rule)).containsExactly(Question.FX2);
        assertThat(yes(Question.FX2, bones).screening().modifiers())
                .containsExactly(Modifier.OSTEOPOROSIS, Modifier.VERTEBRAL_FRACTURE);
        assertThat(Told.nothing().and(Question.FX2, bones).rules()).isEmpty();
    }

    @Test
    void stableOsteoporosisAdaptsThePlan() {
        var told = yes(Question.FX2, new BoneHistory(Known.NO, NO_WEEKS));
        assertThat(told.rules()).containsExactly("P-bone-strength");
        assertThat(told.screening().modifiers()).containsExactly(Modifier.OSTEOPOROSIS);
        assertThat(questions(told, "P-bone-strength")).containsExactly(Question.FX2);
        assertThat(notSure(Question.FX2).rules()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"FROM_25,false", "FROM_45,true", "FROM_55,true", "FROM_70,true"})
    void steroidsWithSuddenPainAreUrgentWhenFiftyIsPossible(AgeBand age, boolean urgent) {
        var told = yes(Question.FX3).and(age).and(Onset.SUDDEN_SEVERE);
        assertThat(told.rules().contains("U-steroids-sudden-pain")).isEqualTo(urgent);
        assertThat(notSure(Question.FX3)
                        .and(age)
                        .and(Onset.SUDDEN_SEVERE)
                        .rules()
                        .contains("U-steroids-sudden-pain"))
                .isEqualTo(urgent);
    }

    @Test
    void steroidsWithSuddenPainNeedTheAgeAndTheSuddenPain() {
        assertThat(yes(Question.FX3).and(Onset.SUDDEN_SEVERE).rules()).containsExactly("P-steroids");
        assertThat(yes(Question.FX3).and(AgeBand.FROM_55).and(Onset.NEW).rules())
                .containsExactly("P-steroids");
        var told = yes(Question.FX3).and(AgeBand.FROM_55).and(Onset.SUDDEN_SEVERE);
        assertThat(questions(told, "U-steroids-sudden-pain"))
                .containsExactly(Question.FX3, Question.AGE, Question.ONSET);
        assertThat(told.screening().maxHours()).hasValue(48);
        assertThat(Told.nothing().and(AgeBand.FROM_55).and(Onset.SUDDEN_SEVERE).rules())
                .isEmpty();
    }

    @Test
    void steroidsAloneAdaptThePlan() {
        assertThat(yes(Question.FX3).rules()).containsExactly("P-steroids");
        assertThat(yes(Question.FX3).screening().modifiers()).containsExactly(Modifier.STEROID_HISTORY);
        assertThat(questions(yes(Question.FX3), "P-steroids")).containsExactly(Question.FX3);
        assertThat(notSure(Question.FX3).rules()).isEmpty();
    }

    @Test
    void aBruiseOverTheSpineIsForTheSameDay() {
        assertThat(yes(Question.FX4).rules()).containsExactly("U-spine-bruise");
        assertThat(yes(Question.FX4).screening().maxHours()).hasValue(12);
        assertThat(questions(yes(Question.FX4), "U-spine-bruise")).containsExactly(Question.FX4);
        assertThat(notSure(Question.FX4).and(Onset.NEW).rules()).isEmpty();
    }

    @Test
    void painOnArchingInAYoungAthleteNeedsAClinicianFirst() {
        assertThat(yes(Question.FX5).rules()).containsExactly("C-arching-sport");
        assertThat(questions(yes(Question.FX5), "C-arching-sport")).containsExactly(Question.FX5);
        assertThat(notSure(Question.FX5).rules()).isEmpty();
    }
}
