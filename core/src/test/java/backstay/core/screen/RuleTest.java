package backstay.core.screen;

import static org.assertj.core.api.Assertions.assertThat;

import backstay.core.rule.Numbers;
import backstay.core.screen.Detail.Surgery;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class RuleTest {
    private static final Said NOTHING = new Said(Told.nothing().answers(), Told.NUMBERS);

    @Test
    void anEmergencyHasACardAndNoHours() {
        var finding = fired(Rule.emergency("E-test", Finding.Card.INJURY, _ -> List.of(Question.TRA1)));
        assertThat(finding.disposition()).isEqualTo(Disposition.E);
        assertThat(finding.card()).isEqualTo(Finding.Card.INJURY);
        assertThat(finding.maxHours()).isEmpty();
        assertThat(finding.questions()).containsExactly(Question.TRA1);
    }

    @Test
    void anUrgentRuleHasItsOwnHoursOrTheOnesItChooses() {
        assertThat(fired(Rule.urgent("U-kidney", _ -> List.of(Question.INF2))).maxHours())
                .hasValue(12);
        var chosen = Rule.urgent("U-test", _ -> List.of(Question.CA1), _ -> CancerRules.NEW_PAIN_HOURS);
        assertThat(fired(chosen).maxHours()).hasValue(24);
        assertThat(fired(chosen).disposition()).isEqualTo(Disposition.U);
    }

    @Test
    void aClinicianRuleAndACautionCarryTheirModifiers() {
        var clinician = Rule.clinician("C-test", _ -> List.of(Question.SUR1), Modifier.SURGERY);
        var caution = Rule.caution("P-test", _ -> List.of(Question.FX2), Modifier.OSTEOPOROSIS);
        assertThat(fired(clinician).disposition()).isEqualTo(Disposition.C);
        assertThat(clinician.modifiers()).containsExactly(Modifier.SURGERY);
        assertThat(fired(caution).disposition()).isEqualTo(Disposition.P);
        assertThat(caution.modifiers()).containsExactly(Modifier.OSTEOPOROSIS);
    }

    @Test
    void aRuleWithoutQuestionsDoesNotFire() {
        assertThat(Rule.caution("P-test", _ -> List.of()).finding(NOTHING)).isEmpty();
    }

    @Test
    void theNumbersOfTheRulesStartWithTheHoursOfEveryUrgentOne() {
        var hours = Rules.URGENT.stream().map(rule -> Rule.maxHours(rule.id())).toList();
        assertThat(Rules.numbers()).startsWith(hours.toArray(Numbers.Key[]::new));
        assertThat(Screen.NUMBERS).containsAll(Rules.numbers());
    }

    @Test
    void theGateIsStageOneAndTheRestIsStageTwo() {
        var gate = Arrays.stream(Question.values())
                .filter(question -> question.stage() == Question.Stage.ONE)
                .toList();
        assertThat(gate).hasSize(12).startsWith(Question.CES1).endsWith(Question.MH1);
        assertThat(Question.AGE.stage()).isEqualTo(Question.Stage.TWO);
    }

    @Test
    void anAgeBandReachesToItsLastYear() {
        assertThat(AgeBand.FROM_45.mayBeAtLeast(54)).isTrue();
        assertThat(AgeBand.FROM_45.mayBeAtLeast(55)).isFalse();
        assertThat(AgeBand.FROM_45.mayBeUnder(46)).isTrue();
        assertThat(AgeBand.FROM_45.mayBeUnder(45)).isFalse();
        assertThat(Arrays.stream(AgeBand.values()).map(AgeBand::id))
                .containsExactly("under-18", "18-24", "25-44", "45-54", "55-64", "65-69", "70+");
    }

    @Test
    void theNamesOfChoicesAreTheContracts() {
        assertThat(Arrays.stream(Onset.values()).map(Onset::id))
                .containsExactly("new", "new-or-different", "new-or-worse", "familiar", "sudden-severe", "constant");
        assertThat(Arrays.stream(LegSymptoms.values()).map(LegSymptoms::id))
                .containsExactly("none", "above-knee", "below-knee");
        assertThat(Arrays.stream(Surgery.Kind.values()).map(Surgery.Kind::id))
                .containsExactly("discectomy", "decompression", "fusion");
        assertThat(Arrays.stream(Modifier.values()).map(Modifier::id))
                .startsWith("over-65", "osteoporosis")
                .endsWith("long-standing-bladder", "stable-weakness", "familiar-strain");
    }

    @Test
    void surgeryIsLongerAgoLater() {
        var surgery = new Surgery(Optional.of(Surgery.Kind.FUSION), OptionalInt.of(10), Known.YES);
        assertThat(surgery.weeksLater(3).weeksAgo()).hasValue(13);
        var undated = new Surgery(Optional.of(Surgery.Kind.FUSION), OptionalInt.empty(), Known.YES);
        assertThat(undated.weeksLater(3)).isEqualTo(undated);
    }

    private static Finding fired(Rule rule) {
        return rule.finding(NOTHING).orElseThrow();
    }
}
