package backstay.core.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// What holds for all answers, tried on many random ones.
class InvariantsTest {
    private static final int MANY = 2_000;
    private static final List<Question> ASKED = Arrays.stream(Question.values())
            .filter(question -> question != Question.AGE && question != Question.ONSET)
            .toList();

    @Test
    void theRulesSayWhatTheBookSays() {
        Sample.many(5 * MANY)
                .forEach(told ->
                        assertThat(told.disposition()).as("%s", told).isEqualTo(ByTheBook.disposition(told.answers())));
    }

    @Test
    void aYesNeverLowersTheDisposition() {
        Sample.many(MANY / 10).forEach(told -> {
            var before = told.disposition();
            for (var question : ASKED) {
                assertThat(told.andYes(question).disposition())
                        .as("yes to %s on %s", question, told)
                        .isGreaterThanOrEqualTo(before);
            }
        });
    }

    @Test
    void notSureIsNeverBetterThanNoNorWorseThanYes() {
        Sample.many(MANY / 10).forEach(told -> {
            for (var question : ASKED) {
                var no = told.and(question, Reply.NO).disposition();
                var notSure = told.andNotSure(question).disposition();
                var yes = told.andYes(question).disposition();
                assertThat(List.of(no, notSure, yes))
                        .as("%s on %s", question, told)
                        .isSorted();
            }
        });
    }

    @Test
    void onlyFamiliarPainCanBeGoodNews() {
        Sample.many(MANY / 10).forEach(told -> {
            for (var onset : EnumSet.complementOf(EnumSet.of(Onset.FAMILIAR))) {
                assertThat(with(told, onset).disposition())
                        .as("%s on %s", onset, told)
                        .isGreaterThanOrEqualTo(told.disposition());
            }
        });
    }

    @Test
    void takingADetailAwayIsGoodNewsOnlyWhereTheDetailWasTheSign() {
        var escalating = EnumSet.of(Question.FX2, Question.NEU2, Question.VAS3, Question.STR1, Question.VAS2);
        escalating.addAll(EnumSet.of(Question.CA4, Question.SUR1, Question.PRG0));
        Sample.many(MANY / 10).forEach(told -> {
            for (var question : EnumSet.complementOf(escalating)) {
                assertThat(without(told, question).disposition())
                        .as("no detail of %s on %s", question, told)
                        .isGreaterThanOrEqualTo(told.disposition());
            }
        });
    }

    @Test
    void theHighestFindingIsTheDisposition() {
        Sample.many(MANY).map(Told::screening).forEach(screening -> {
            var highest = screening.findings().stream()
                    .map(Finding::disposition)
                    .max(Disposition::compareTo)
                    .orElse(Disposition.N);
            assertThat(screening.disposition()).isEqualTo(highest);
            assertThat(screening.locksExercise())
                    .isEqualTo(
                            Set.of(Disposition.E, Disposition.U, Disposition.C).contains(highest));
        });
    }

    @Test
    void hoursStandOnUrgentFindingsOnlyAndTheShortestHolds() {
        Sample.many(MANY).map(Told::screening).forEach(screening -> {
            var hours = new ArrayList<Integer>();
            for (var finding : screening.findings()) {
                assertThat(finding.maxHours().isPresent()).isEqualTo(finding.disposition() == Disposition.U);
                finding.maxHours().ifPresent(hours::add);
            }
            if (screening.disposition() == Disposition.U) {
                assertThat(screening.maxHours()).hasValue(Collections.min(hours));
            } else {
                assertThat(screening.maxHours()).isEmpty();
            }
        });
    }

    @Test
    void findingsAreSortedNameEachRuleOnceAndNameOnlyQuestionsThatWereAnswered() {
        Sample.many(MANY).forEach(told -> {
            var findings = told.screening().findings();
            assertThat(findings).extracting(Finding::rule).doesNotHaveDuplicates();
            assertThat(findings)
                    .isSortedAccordingTo(Comparator.comparing(Finding::disposition)
                            .reversed()
                            .thenComparing(Finding::rule));
            findings.forEach(finding -> assertThat(finding.questions())
                    .isNotEmpty()
                    .doesNotHaveDuplicates()
                    .allMatch(question -> answered(told, question)));
        });
    }

    @Test
    void theSameAnswersGiveTheSameResult() {
        Sample.many(MANY / 10).forEach(told -> assertThat(told.screening()).isEqualTo(told.screening()));
    }

    private static boolean answered(Told told, Question question) {
        return switch (question) {
            case AGE -> told.age().isPresent();
            case ONSET -> !told.onset().isEmpty();
            default -> Set.of(Reply.YES, Reply.NOT_SURE).contains(told.replies().get(question));
        };
    }

    private static Told with(Told told, Onset onset) {
        var more = EnumSet.of(onset);
        more.addAll(told.onset());
        return told.and(more.toArray(Onset[]::new));
    }

    private static Told without(Told told, Question question) {
        var fewer = new HashMap<>(told.details());
        fewer.remove(question);
        var pregnancy = told.replies().getOrDefault(Question.PRG1, Reply.NO);
        return new Told(told.replies(), fewer, told.age(), told.onset(), told.legs()).and(Question.PRG1, pregnancy);
    }
}
