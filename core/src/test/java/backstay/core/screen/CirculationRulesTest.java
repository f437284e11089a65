package backstay.core.screen;

import static backstay.core.screen.CancerRulesTest.questions;
import static backstay.core.screen.Told.notSure;
import static backstay.core.screen.Told.yes;
import static org.assertj.core.api.Assertions.assertThat;

import backstay.core.screen.Detail.Aneurysm;
import backstay.core.screen.Detail.Calf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CirculationRulesTest {
    @Test
    void tearingPainWithFaintnessIsAnEmergencyAlsoWhenNotSure() {
        assertThat(yes(Question.VAS1).rules()).containsExactly("E-chest-or-belly");
        assertThat(notSure(Question.VAS1).rules()).containsExactly("E-chest-or-belly");
        assertThat(yes(Question.VAS1).screening().findings().getFirst().card()).isEqualTo(Finding.Card.CIRCULATION);
        assertThat(questions(yes(Question.VAS1), "E-chest-or-belly")).containsExactly(Question.VAS1);
    }

    @ParameterizedTest
    @EnumSource(
            value = Onset.class,
            names = {"NEW", "NEW_OR_DIFFERENT", "NEW_OR_WORSE", "SUDDEN_SEVERE"})
    void aKnownAneurysmWithChangedPainIsAnEmergency(Onset onset) {
        for (var told : new Told[] {
            yes(Question.VAS2, new Aneurysm(Known.YES)),
            notSure(Question.VAS2, new Aneurysm(Known.YES)),
            yes(Question.VAS2, new Aneurysm(Known.UNKNOWN)),
            yes(Question.VAS2)
        }) {
            assertThat(told.and(onset).rules()).containsExactly("E-known-aneurysm");
            assertThat(told.and(onset, Onset.FAMILIAR).rules()).containsExactly("E-known-aneurysm");
            assertThat(questions(told.and(onset), "E-known-aneurysm")).containsExactly(Question.VAS2, Question.ONSET);
        }
    }

    @Test
    void aKnownAneurysmWithFamiliarPainNeedsAClinicianFirst() {
        var known = yes(Question.VAS2, new Aneurysm(Known.YES)).and(Onset.FAMILIAR, Onset.CONSTANT);
        assertThat(known.rules()).containsExactly("C-known-aneurysm");
        assertThat(questions(known, "C-known-aneurysm")).containsExactly(Question.VAS2, Question.ONSET);
        assertThat(notSure(Question.VAS2, new Aneurysm(Known.YES))
                        .and(Onset.FAMILIAR)
                        .rules())
                .containsExactly("C-known-aneurysm");
    }

    @Test
    void aKnownAneurysmIsUrgentUntilThePainIsKnownToBeFamiliar() {
        assertThat(yes(Question.VAS2, new Aneurysm(Known.YES)).rules()).containsExactly("U-pulsing-belly");
        assertThat(yes(Question.VAS2, new Aneurysm(Known.YES))
                        .and(Onset.CONSTANT)
                        .rules())
                .containsExactly("U-pulsing-belly");
        assertThat(notSure(Question.VAS2, new Aneurysm(Known.YES)).rules()).containsExactly("U-pulsing-belly");
    }

    @Test
    void aBareYesWithFamiliarPainMayBePulsingAndIsUrgent() {
        assertThat(yes(Question.VAS2).and(Onset.FAMILIAR).rules()).containsExactly("U-pulsing-belly");
        assertThat(yes(Question.VAS2).rules()).containsExactly("U-pulsing-belly");
        assertThat(questions(yes(Question.VAS2), "U-pulsing-belly")).containsExactly(Question.VAS2);
    }

    @ParameterizedTest
    @EnumSource(Onset.class)
    void pulsingWithoutAnAneurysmIsUrgentHoweverItBegan(Onset onset) {
        var told = yes(Question.VAS2, new Aneurysm(Known.NO)).and(onset);
        assertThat(told.rules()).containsExactly("U-pulsing-belly");
        assertThat(told.screening().maxHours()).hasValue(48);
    }

    @Test
    void notSureAboutTheAneurysmAndThePulsingIsUrgentOnlyWithChangedPain() {
        assertThat(notSure(Question.VAS2).and(Onset.NEW).rules()).containsExactly("U-pulsing-belly");
        assertThat(notSure(Question.VAS2).and(Onset.SUDDEN_SEVERE).rules()).containsExactly("U-pulsing-belly");
        assertThat(notSure(Question.VAS2).and(Onset.FAMILIAR).rules()).isEmpty();
        assertThat(notSure(Question.VAS2).rules()).isEmpty();
        assertThat(notSure(Question.VAS2, new Aneurysm(Known.NO)).and(Onset.NEW).rules())
                .isEmpty();
    }

    @Test
    void anAneurysmDetailWithoutItsQuestionIsNothing() {
        assertThat(Told.nothing()
                        .and(Question.VAS2, new Aneurysm(Known.YES))
                        .and(Onset.NEW)
                        .rules())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"YES,E-calf-breathless", "NO,U-swollen-calf", "UNKNOWN,U-swollen-calf"})
    void aSwollenCalfIsForTheSameDayAndWithBreathlessnessAnEmergency(Known breathless, String rule) {
        var told = yes(Question.VAS3, new Calf(breathless));
        assertThat(told.rules()).containsExactly(rule);
        assertThat(questions(told, rule)).containsExactly(Question.VAS3);
    }

    @Test
    void aSwollenCalfAloneMayWaitTwelveHoursAndNotSureDoesNotFireIt() {
        assertThat(yes(Question.VAS3).rules()).containsExactly("U-swollen-calf");
        assertThat(yes(Question.VAS3).screening().maxHours()).hasValue(12);
        assertThat(notSure(Question.VAS3).and(Onset.NEW).rules()).isEmpty();
        assertThat(notSure(Question.VAS3, new Calf(Known.YES)).rules()).containsExactly("E-calf-breathless");
        assertThat(Told.nothing().and(Question.VAS3, new Calf(Known.YES)).rules())
                .isEmpty();
    }
}
