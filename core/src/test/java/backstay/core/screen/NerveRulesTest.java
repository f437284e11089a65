package backstay.core.screen;

import static backstay.core.screen.Told.notSure;
import static backstay.core.screen.Told.yes;
import static org.assertj.core.api.Assertions.assertThat;

import backstay.core.screen.Detail.Bladder;
import backstay.core.screen.Detail.Bowel;
import backstay.core.screen.Detail.Strain;
import backstay.core.screen.Detail.Unsteadiness;
import backstay.core.screen.Detail.Weakness;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class NerveRulesTest {
    @ParameterizedTest
    @CsvSource({"CES1,E-saddle-feeling", "CES2,E-bladder", "CES3,E-bowel", "CES4,E-sexual-feeling", "CES5,E-both-legs"})
    void changedFeelingBladderBowelAndBothLegsAreEmergenciesAlsoWhenNotSure(Question question, String rule) {
        assertThat(yes(question).rules()).containsExactly(rule);
        assertThat(notSure(question).rules()).containsExactly(rule);
        assertThat(yes(question).screening().findings().getFirst().questions()).containsExactly(question);
        assertThat(yes(question).screening().findings().getFirst().card()).isEqualTo(Finding.Card.NERVE);
        assertThat(Told.nothing().and(question, Reply.NO).rules()).isEmpty();
    }

    @Test
    void theQuestionAboutSexualFeelingMayBeSkippedOrLeftOutAtNoPrice() {
        assertThat(Told.nothing().and(Question.CES4, Reply.SKIP).disposition()).isEqualTo(Disposition.N);
        assertThat(Told.nothing().without(Question.CES4).disposition()).isEqualTo(Disposition.N);
    }

    @ParameterizedTest
    @CsvSource({"YES,P-bladder-for-years", "NO,E-bladder", "UNKNOWN,E-bladder"})
    void onlyABladderThatIsTheSameForYearsIsNoEmergency(Known sameForYears, String rule) {
        assertThat(yes(Question.CES2, new Bladder(sameForYears)).rules()).containsExactly(rule);
        assertThat(notSure(Question.CES2, new Bladder(sameForYears)).rules()).containsExactly(rule);
    }

    @Test
    void aBladderThatIsTheSameForYearsMarksThePlanAndANewOneDoesNot() {
        assertThat(yes(Question.CES2, new Bladder(Known.YES)).screening().modifiers())
                .containsExactly(Modifier.LONG_STANDING_BLADDER);
        assertThat(yes(Question.CES2, new Bladder(Known.NO)).screening().modifiers())
                .isEmpty();
    }

    @Test
    void anOldBladderTroubleHidesNoOtherSign() {
        assertThat(yes(Question.CES2, new Bladder(Known.YES))
                        .andYes(Question.CES1)
                        .rules())
                .containsExactly("E-saddle-feeling", "P-bladder-for-years");
    }

    @Test
    void onlyConstipationAloneIsNoEmergency() {
        assertThat(yes(Question.CES3, new Bowel(Known.YES)).disposition()).isEqualTo(Disposition.N);
        assertThat(notSure(Question.CES3, new Bowel(Known.YES)).disposition()).isEqualTo(Disposition.N);
        assertThat(yes(Question.CES3, new Bowel(Known.NO)).rules()).containsExactly("E-bowel");
        assertThat(yes(Question.CES3, new Bowel(Known.UNKNOWN)).rules()).containsExactly("E-bowel");
    }

    @ParameterizedTest
    @CsvSource({
        "NO,YES,1,14,YES,U-leg-weakness",
        "NO,YES,1,15,YES,P-stable-weakness",
        "NO,YES,1,15,NO,U-leg-weakness",
        "NO,YES,1,15,UNKNOWN,U-leg-weakness",
        "NO,YES,1,3,NO,U-leg-weakness",
        "YES,YES,1,15,YES,E-leg-weakness",
        "UNKNOWN,YES,1,15,YES,E-leg-weakness",
        "NO,NO,1,15,YES,E-leg-weakness",
        "NO,UNKNOWN,1,15,YES,E-leg-weakness",
        "NO,YES,2,15,YES,E-leg-weakness",
    })
    void legWeaknessIsJudgedByItsDetails(
            Known worsening, Known mild, int sides, int sinceDays, Known assessed, String rule) {
        var weakness = new Weakness(worsening, mild, OptionalInt.of(sides), OptionalInt.of(sinceDays), assessed);
        assertThat(yes(Question.NEU1, weakness).rules()).containsExactly(rule);
        assertThat(notSure(Question.NEU1, weakness).rules()).containsExactly(rule);
        assertThat(Told.nothing().and(Question.NEU1, weakness).rules()).isEmpty();
    }

    @Test
    void legWeaknessWithoutDetailsIsAnEmergency() {
        assertThat(yes(Question.NEU1).rules()).containsExactly("E-leg-weakness");
        assertThat(notSure(Question.NEU1).rules()).containsExactly("E-leg-weakness");
    }

    @Test
    void legWeaknessWithAnUnknownSideIsAnEmergencyAndWithAnUnknownDateIsUrgent() {
        var unknownSides = new Weakness(Known.NO, Known.YES, OptionalInt.empty(), OptionalInt.of(90), Known.YES);
        var unknownDate = new Weakness(Known.NO, Known.YES, OptionalInt.of(1), OptionalInt.empty(), Known.YES);
        assertThat(yes(Question.NEU1, unknownSides).rules()).containsExactly("E-leg-weakness");
        assertThat(yes(Question.NEU1, unknownDate).rules()).containsExactly("U-leg-weakness");
    }

    @Test
    void stableWeaknessMarksThePlanAndNewMildWeaknessIsForTheSameDay() {
        assertThat(yes(Question.NEU1, weaknessSince(15)).screening().modifiers())
                .containsExactly(Modifier.STABLE_WEAKNESS);
        assertThat(yes(Question.NEU1, weaknessSince(14)).screening().maxHours()).hasValue(12);
    }

    @Test
    void unsteadyWalkingIsUrgentAndWorseningByTheDayAnEmergency() {
        assertThat(yes(Question.NEU2).rules()).containsExactly("U-unsteady");
        assertThat(notSure(Question.NEU2).rules()).containsExactly("U-unsteady");
        assertThat(yes(Question.NEU2).screening().maxHours()).hasValue(48);
        assertThat(yes(Question.NEU2, new Unsteadiness(Known.NO)).rules()).containsExactly("U-unsteady");
        assertThat(yes(Question.NEU2, new Unsteadiness(Known.UNKNOWN)).rules()).containsExactly("U-unsteady");
        assertThat(yes(Question.NEU2, new Unsteadiness(Known.YES)).rules()).containsExactly("E-unsteady-worsening");
        assertThat(notSure(Question.NEU2, new Unsteadiness(Known.YES)).rules()).containsExactly("E-unsteady-worsening");
    }

    @ParameterizedTest
    @EnumSource(
            value = Onset.class,
            names = {"NEW", "NEW_OR_DIFFERENT", "NEW_OR_WORSE"})
    void painOnStrainingIsUrgentWhenNewDifferentOrWorse(Onset onset) {
        assertThat(yes(Question.STR1, strain(Known.NO)).and(onset).rules()).containsExactly("U-strain");
        assertThat(yes(Question.STR1, strain(Known.NO))
                        .and(onset, Onset.FAMILIAR)
                        .rules())
                .containsExactly("U-strain");
        assertThat(notSure(Question.STR1, strain(Known.NO)).and(onset).rules()).containsExactly("U-strain");
    }

    @ParameterizedTest
    @CsvSource({"YES,U-strain", "UNKNOWN,U-strain", "NO,P-familiar-strain"})
    void familiarPainOnStrainingIsNotUrgentOnlyWithoutLegPain(Known legPain, String rule) {
        var told = yes(Question.STR1, strain(legPain)).and(Onset.FAMILIAR);
        assertThat(told.rules()).containsExactly(rule);
    }

    @Test
    void painOnStrainingIsUrgentUntilItIsKnownToBeFamiliar() {
        assertThat(yes(Question.STR1, strain(Known.NO)).rules()).containsExactly("U-strain");
        assertThat(yes(Question.STR1).rules()).containsExactly("U-strain");
        assertThat(yes(Question.STR1).screening().maxHours()).hasValue(48);
    }

    @Test
    void notSureAboutStrainingCountsOnlyWithLegPainOrNewPain() {
        assertThat(notSure(Question.STR1).and(Onset.FAMILIAR).rules()).isEmpty();
        assertThat(notSure(Question.STR1).rules()).isEmpty();
        assertThat(notSure(Question.STR1, strain(Known.YES)).and(Onset.FAMILIAR).rules())
                .containsExactly("U-strain");
    }

    @Test
    void legSymptomsToldForTheWholeScreeningAreLegPainOnStrainingToo() {
        var familiar = yes(Question.STR1).and(Onset.FAMILIAR);
        assertThat(familiar.and(LegSymptoms.NONE).rules()).containsExactly("P-familiar-strain");
        assertThat(familiar.and(LegSymptoms.ABOVE_KNEE).rules()).containsExactly("U-strain");
        assertThat(familiar.and(Question.STR1, strain(Known.NO))
                        .and(LegSymptoms.BELOW_KNEE)
                        .rules())
                .containsExactly("U-strain");
        assertThat(familiar.and(Question.STR1, strain(Known.YES))
                        .and(LegSymptoms.NONE)
                        .rules())
                .containsExactly("U-strain");
    }

    @Test
    void familiarPainOnStrainingMarksThePlan() {
        var told = yes(Question.STR1, strain(Known.NO)).and(Onset.FAMILIAR);
        assertThat(told.screening().modifiers()).containsExactly(Modifier.FAMILIAR_STRAIN);
    }

    @Test
    void legSymptomsAloneRaiseNothing() {
        assertThat(Told.nothing().and(LegSymptoms.BELOW_KNEE).disposition()).isEqualTo(Disposition.N);
    }

    static Weakness weaknessSince(int days) {
        return new Weakness(Known.NO, Known.YES, OptionalInt.of(1), OptionalInt.of(days), Known.YES);
    }

    private static Strain strain(Known legPain) {
        return new Strain(legPain, OptionalInt.of(2));
    }
}
