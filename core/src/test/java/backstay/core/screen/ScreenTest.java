package backstay.core.screen;

import static backstay.core.screen.Told.yes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import backstay.core.rule.Numbers;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ScreenTest {
    @Test
    void nothingFoundIsNothingFoundToday() {
        var screening = Told.nothing().screening();
        assertThat(screening.disposition()).isEqualTo(Disposition.N);
        assertThat(screening.findings()).isEmpty();
        assertThat(screening.modifiers()).isEmpty();
        assertThat(screening.maxHours()).isEmpty();
        assertThat(screening.locksExercise()).isFalse();
        assertThat(screening.rulesVersion()).isEqualTo(Screen.RULES_VERSION);
    }

    @Test
    void theQuestionsComeAgainTheNextDayAndAfterFourWeeksWhateverWasFound() {
        for (var told : new Told[] {Told.nothing(), yes(Question.CES1), yes(Question.CA2), yes(Question.DUR)}) {
            assertThat(told.screening().askedOn()).isEqualTo(Told.DAY);
            assertThat(told.screening().nextStage1()).isEqualTo(LocalDate.of(2026, 11, 21));
            assertThat(told.screening().nextStage2()).isEqualTo(LocalDate.of(2026, 12, 18));
        }
    }

    @Test
    void findingsStandHighestFirstAndThenByRule() {
        var told = yes(Question.DUR, Question.CA5, Question.CES5, Question.CES1, Question.CA2, Question.INF4);
        assertThat(told.rules())
                .containsExactly(
                        "E-both-legs",
                        "E-saddle-feeling",
                        "U-lump-or-shape",
                        "U-weight-loss",
                        "C-not-improving",
                        "P-low-immunity");
    }

    @Test
    void theShortestWaitHolds() {
        assertThat(yes(Question.CA2).screening().maxHours()).hasValue(48);
        assertThat(yes(Question.CA2, Question.SKN1).screening().maxHours()).hasValue(24);
        assertThat(yes(Question.CA2, Question.SKN1, Question.INF2).screening().maxHours())
                .hasValue(12);
    }

    @Test
    void onlyUrgentHasHours() {
        var emergency = yes(Question.CES1, Question.CA2).screening();
        assertThat(emergency.maxHours()).isEmpty();
        assertThat(emergency.findings().getFirst().maxHours()).isEmpty();
        assertThat(emergency.findings().getLast().maxHours()).hasValue(48);
        assertThat(yes(Question.DUR).screening().maxHours()).isEmpty();
        assertThat(yes(Question.INF4).screening().maxHours()).isEmpty();
    }

    @Test
    void emergencyUrgentAndClinicianLockExerciseAndCautionDoesNot() {
        assertThat(yes(Question.CES1).screening().locksExercise()).isTrue();
        assertThat(yes(Question.CA2).screening().locksExercise()).isTrue();
        assertThat(yes(Question.DUR).screening().locksExercise()).isTrue();
        assertThat(yes(Question.INF4).screening().locksExercise()).isFalse();
    }

    @Test
    void theExampleOfTheContractIsUrgentWithinADay() {
        var screening = Told.notSure(Question.CES5)
                .and(Question.CES5, Reply.NO)
                .andYes(Question.CA1)
                .and(AgeBand.FROM_45)
                .and(Onset.NEW, Onset.SUDDEN_SEVERE)
                .screening();
        assertThat(screening.disposition()).isEqualTo(Disposition.U);
        assertThat(screening.maxHours()).hasValue(24);
        assertThat(screening.findings()).extracting(Finding::rule).containsExactly("U-cancer-new-pain");
    }

    @Test
    void modifiersStandInTheirOwnOrderWhateverFired() {
        var told = yes(Question.INF4, Question.FX3, Question.FX2)
                .and(AgeBand.FROM_70)
                .andYes(Question.CES1);
        assertThat(told.screening().modifiers())
                .containsExactly(
                        Modifier.OVER_65, Modifier.OSTEOPOROSIS, Modifier.STEROID_HISTORY, Modifier.IMMUNE_SUPPRESSED);
    }

    @Test
    void everyRuleHasItsOwnIdAndStartsWithItsDisposition() {
        assertThat(Screen.RULES).doesNotHaveDuplicates().hasSize(Rules.ALL.size() + 2);
        assertThat(Screen.RULES).contains(Screen.ASK_AGAIN, Lock.RULE);
        for (var rule : Rules.ALL) {
            assertThat(rule.id()).startsWith(rule.disposition() + "-");
            assertThat(rule.maxHours().isPresent()).isEqualTo(rule.disposition() == Disposition.U);
        }
    }

    @Test
    void everyNumberIsAskedForOnceAndEachIsNeeded() {
        assertThat(Screen.NUMBERS).doesNotHaveDuplicates();
        assertThat(Told.NUMBERS.values().keySet()).containsExactlyInAnyOrderElementsOf(Screen.NUMBERS);
        for (var key : Screen.NUMBERS) {
            var values = new HashMap<>(Told.NUMBERS.values());
            values.remove(key);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Screen(new Numbers(values)))
                    .withMessageContaining(key.name());
        }
    }

    @Test
    void everyRuleCanFire() {
        var never = new HashSet<>(Rules.ALL.stream().map(Rule::id).toList());
        Sample.many(3_000).forEach(told -> never.removeAll(told.rules()));
        assertThat(never).isEmpty();
    }

    @Test
    void theOrderOfTheAnswersDoesNotMatter() {
        var forward = new LinkedHashMap<Question, Reply>();
        var backward = new LinkedHashMap<Question, Reply>();
        var told = yes(Question.CA1, Question.INF4, Question.CA3, Question.DUR);
        told.replies().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(each -> forward.put(each.getKey(), each.getValue()));
        forward.sequencedEntrySet().reversed().forEach(each -> backward.put(each.getKey(), each.getValue()));
        assertThat(screen(forward)).isEqualTo(screen(backward));
    }

    private static Screening screen(Map<Question, Reply> replies) {
        return new Told(replies, Map.of(), Optional.empty(), Set.of(), Optional.empty()).screening();
    }
}
