package backstay.core.screen;

import static backstay.core.screen.Told.yes;
import static org.assertj.core.api.Assertions.assertThat;

import backstay.core.screen.Detail.Accident;
import backstay.core.screen.Detail.Aneurysm;
import backstay.core.screen.Detail.Bladder;
import backstay.core.screen.Detail.BoneHistory;
import backstay.core.screen.Detail.Bowel;
import backstay.core.screen.Detail.RestPain;
import backstay.core.screen.Detail.Strain;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/// Rules that say different things about the same answers: the higher one wins, whoever else fired.
class DisagreementsTest {
    private static final Told CLINICIAN = yes(Question.DUR);
    private static final Told CAUTION = yes(Question.INF4);

    @Test
    void theHighestRuleWins() {
        assertThat(CAUTION.andYes(Question.DUR).disposition()).isEqualTo(Disposition.C);
        assertThat(CAUTION.andYes(Question.DUR, Question.CA2).disposition()).isEqualTo(Disposition.U);
        assertThat(CAUTION.andYes(Question.DUR, Question.CA2, Question.CES1).disposition())
                .isEqualTo(Disposition.E);
        assertThat(CLINICIAN.andYes(Question.CES1).disposition()).isEqualTo(Disposition.E);
    }

    @Test
    void anOldBladderTroubleDoesNotLowerAPastCancerWithNewPain() {
        var told =
                yes(Question.CES2, new Bladder(Known.YES)).andYes(Question.CA1).and(Onset.NEW);
        assertThat(told.rules()).containsExactly("U-cancer-new-pain", "P-bladder-for-years");
    }

    @Test
    void constipationOnlyDoesNotLowerANewBladderTrouble() {
        var told = yes(Question.CES3, new Bowel(Known.YES)).andYes(Question.CES2);
        assertThat(told.rules()).containsExactly("E-bladder");
    }

    @Test
    void longStandingPainAtRestDoesNotLowerWeightLossOrAWeakerDefence() {
        var told = yes(Question.CA3, new RestPain(Known.YES));
        assertThat(told.andYes(Question.CA2).disposition()).isEqualTo(Disposition.U);
        assertThat(told.andYes(Question.INF4).disposition()).isEqualTo(Disposition.U);
        assertThat(told.disposition()).isEqualTo(Disposition.C);
    }

    @Test
    void stableWeaknessDoesNotLowerAnyOtherNerveSignAfterACancer() {
        var stable = yes(Question.NEU1, NerveRulesTest.weaknessSince(60)).andYes(Question.CA1);
        assertThat(stable.disposition()).isEqualTo(Disposition.P);
        assertThat(stable.andYes(Question.NEU2).rules())
                .containsExactly("E-cancer-nerve-signs", "U-unsteady", "P-stable-weakness");
    }

    @Test
    void anExaminedAccidentDoesNotLowerABruiseOrOldAge() {
        var examined = yes(Question.TRA1, new Accident(OptionalInt.of(1), Known.YES));
        assertThat(examined.disposition()).isEqualTo(Disposition.N);
        assertThat(examined.andYes(Question.FX4).disposition()).isEqualTo(Disposition.U);
        assertThat(examined.and(AgeBand.FROM_65).rules()).containsExactly("U-small-injury", "P-over-65");
    }

    @Test
    void familiarStrainDoesNotLowerAKnownAneurysmOrTheOtherWayRound() {
        var strain =
                yes(Question.STR1, new Strain(Known.NO, OptionalInt.empty())).and(Onset.FAMILIAR);
        var both = strain.andYes(Question.VAS2, new Aneurysm(Known.YES));
        assertThat(both.rules()).containsExactly("C-known-aneurysm", "P-familiar-strain");
        assertThat(both.and(Onset.FAMILIAR, Onset.NEW).rules()).containsExactly("E-known-aneurysm", "U-strain");
    }

    @Test
    void aRecentSpineFractureDoesNotLowerLostHeightWithNewPain() {
        var told = yes(Question.FX2, new BoneHistory(Known.YES, OptionalInt.of(10)))
                .and(Onset.NEW);
        assertThat(told.rules()).containsExactly("U-height-loss", "C-spine-fracture", "P-bone-strength");
    }

    @Test
    void steroidsWithANewBoneRiskStayUrgentBesideTheirCaution() {
        var told = yes(Question.FX1, Question.FX3).and(AgeBand.FROM_45).and(Onset.SUDDEN_SEVERE);
        assertThat(told.rules()).containsExactly("U-small-injury", "U-steroids-sudden-pain", "P-steroids");
        assertThat(told.screening().maxHours()).hasValue(24);
    }

    @Test
    void beingUnderAgeOrRecentlyOperatedOnDoesNotLowerAnEmergency() {
        var told = yes(Question.SUR1, Question.CES1).and(AgeBand.UNDER_18);
        assertThat(told.rules()).containsExactly("E-saddle-feeling", "C-surgery", "C-under-18");
    }
}
