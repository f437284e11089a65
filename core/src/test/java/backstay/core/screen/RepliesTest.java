package backstay.core.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Every question alone, with every reply and no detail: the whole table.
class RepliesTest {
    @ParameterizedTest(name = "{0}: yes {1}, not sure {2}; with new pain: yes {3}, not sure {4}")
    @CsvSource({
        "CES1,E,E,E,E",
        "CES2,E,E,E,E",
        "CES3,E,E,E,E",
        "CES4,E,E,E,E",
        "CES5,E,E,E,E",
        "NEU1,E,E,E,E",
        "NEU2,U,U,U,U",
        "TRA1,E,E,E,E",
        "VAS1,E,E,E,E",
        "SEP1,E,E,E,E",
        "PRG1,E,E,E,E",
        "MH1,E,E,E,E",
        "FX1,N,N,N,N",
        "FX2,P,N,U,U",
        "FX3,P,N,P,N",
        "FX4,U,N,U,N",
        "FX5,C,N,C,N",
        "CA1,N,N,U,U",
        "CA2,U,N,U,N",
        "CA3,U,N,U,U",
        "CA4,C,N,U,U",
        "CA5,U,N,U,N",
        "INF1,N,N,U,U",
        "INF2,U,N,U,N",
        "INF3,N,N,U,U",
        "INF4,P,N,P,N",
        "VAS2,U,N,E,U",
        "VAS3,U,N,U,N",
        "AXS0,N,N,N,N",
        "AXS1,N,N,N,N",
        "AXS2,N,N,N,N",
        "AXS3,N,N,N,N",
        "AXS4,N,N,N,N",
        "AXS5,N,N,N,N",
        "AXS6,N,N,N,N",
        "AXS7,N,N,N,N",
        "AXS8,N,N,N,N",
        "AXS9,N,N,N,N",
        "AXS10,U,N,U,N",
        "STR1,U,N,U,U",
        "SKN1,U,N,U,N",
        "SUR1,C,N,C,N",
        "PRG0,P,N,P,N",
        "EXR1,C,N,C,N",
        "DUR,C,N,C,N"
    })
    void everyQuestionAloneReadsAsTheTableSays(
            Question question, Disposition yes, Disposition notSure, Disposition yesNew, Disposition notSureNew) {
        assertThat(Told.yes(question).disposition()).isEqualTo(yes);
        assertThat(Told.notSure(question).disposition()).isEqualTo(notSure);
        assertThat(Told.yes(question).and(Onset.NEW).disposition()).isEqualTo(yesNew);
        assertThat(Told.notSure(question).and(Onset.NEW).disposition()).isEqualTo(notSureNew);
        assertThat(Told.nothing().and(question, Reply.NO).and(Onset.NEW).disposition())
                .isEqualTo(Disposition.N);
    }

    @Test
    void theTableHasEveryQuestionButAgeAndOnset() throws NoSuchMethodException {
        var rows = RepliesTest.class
                .getDeclaredMethod(
                        "everyQuestionAloneReadsAsTheTableSays",
                        Question.class,
                        Disposition.class,
                        Disposition.class,
                        Disposition.class,
                        Disposition.class)
                .getAnnotation(CsvSource.class)
                .value();
        var listed = Arrays.stream(rows)
                .map(row -> row.substring(0, row.indexOf(',')))
                .toList();
        var all = Arrays.stream(Question.values())
                .filter(question -> question != Question.AGE && question != Question.ONSET)
                .map(Question::name)
                .toList();
        assertThat(listed).containsExactlyInAnyOrderElementsOf(all);
    }
}
