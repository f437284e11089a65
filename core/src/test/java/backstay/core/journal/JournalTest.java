package backstay.core.journal;

import static backstay.core.journal.Facts.fact;
import static backstay.core.journal.Facts.id;
import static backstay.core.journal.Facts.morning;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class JournalTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final Fact EARLY = fact(9, DAY, 7, morning(4));
    private static final Fact NOON = fact(1, DAY, morning(3));
    private static final Fact NOON_TOO = fact(2, DAY, morning(5));

    @Test
    void factsAreOrderedByInstantAndThenId() {
        assertThat(new Journal(List.of(NOON_TOO, NOON, EARLY)).facts()).containsExactly(EARLY, NOON, NOON_TOO);
    }

    @Test
    void theSameFactTwiceCountsOnce() {
        assertThat(new Journal(List.of(NOON, EARLY)).plus(NOON)).isEqualTo(new Journal(List.of(EARLY, NOON)));
    }

    @Test
    void anotherFactUnderAKnownIdIsRefusedByName() {
        var journal = new Journal(List.of(NOON));

        assertThatThrownBy(() -> journal.plus(fact(1, DAY, morning(8))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(id(1).toString());
    }

    @Test
    void mergingTwoDevicesIsTheUnionOfTheirFacts() {
        var phone = new Journal(List.of(EARLY, NOON));
        var tablet = new Journal(List.of(NOON, NOON_TOO));

        assertThat(phone.merge(tablet)).isEqualTo(tablet.merge(phone));
        assertThat(phone.merge(tablet).facts()).containsExactly(EARLY, NOON, NOON_TOO);
    }

    @Test
    void untilKeepsTheDayItselfAndNothingLater() {
        var tomorrow = fact(3, DAY.plusDays(1), morning(1));
        var journal = new Journal(List.of(NOON, tomorrow));

        assertThat(journal.until(DAY).facts()).containsExactly(NOON);
        assertThat(journal.until(DAY.plusDays(1)).facts()).containsExactly(NOON, tomorrow);
        assertThat(Journal.empty().until(DAY).facts()).isEmpty();
    }

    @Test
    void theOrderOfArrivalChangesNothing() {
        var facts = new ArrayList<Fact>();
        for (int i = 0; i < 60; i++) {
            facts.add(fact(i, DAY.minusDays(i % 7), i % 5, morning(i % 11)));
        }
        var journal = new Journal(facts);
        for (int seed = 0; seed < 100; seed++) {
            Collections.shuffle(facts, new Random(seed));
            assertThat(new Journal(facts)).isEqualTo(journal);
        }
    }
}
