package backstay.core.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DaysTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    @ParameterizedTest(name = "{0} days a week: {1}")
    @CsvSource({
        "-1, ..............",
        "0, ..............",
        "1, M......M......",
        "2, M..M...M..M...",
        "3, M.M.M..M.M.M..",
        "4, MEM.M..MEM.M..",
        "5, MEMEM..MEMEM..",
        "6, MEMEME.MEMEME.",
        "7, MEMEMEEMEMEMEE",
        "9, MEMEMEEMEMEMEE",
    })
    void aWeekHasItsMainSessionsApartAndEasyOnesBetween(int days, String pattern) {
        assertThat(pattern(days, true, Set.of(), Set.of())).isEqualTo(pattern);
    }

    @Test
    void withoutAMainSessionAllDaysAreEasy() {
        assertThat(pattern(3, false, Set.of(), Set.of())).isEqualTo("EEE....EEE....");
        assertThat(pattern(3, false, Set.of(TODAY), Set.of())).isEqualTo("EEE....EEE....");
    }

    @ParameterizedTest(name = "done {0} days ago: {1}")
    @CsvSource({
        "'0', M.M.M..M",
        "'1', .M.M..M.",
        "'2 4', M..M.M.M",
        "'4 6', M.M.M..M",
        "'1 3 5', ..M.M.M.",
        "'7', M.M.M..M"
    })
    void whatWasDoneCountsAndAMissedDayMoves(String daysAgo, String pattern) {
        var done = new HashSet<LocalDate>();
        for (var each : List.of(daysAgo.split(" ", -1))) {
            done.add(TODAY.minusDays(Integer.parseInt(each)));
        }

        assertThat(pattern(3, true, done, Set.of())).startsWith(pattern);
    }

    @Test
    void anEasyDayDoneTodayStaysEasyToday() {
        var yesterday = Set.of(TODAY.minusDays(1));

        assertThat(pattern(4, true, yesterday, Set.of(TODAY))).startsWith("EM");
        assertThat(pattern(4, true, yesterday, Set.of(TODAY.minusDays(6)))).startsWith(".M");
        assertThat(pattern(4, true, yesterday, Set.of(TODAY.minusDays(7)))).startsWith("EM");
    }

    @Test
    void doingEverySessionOnItsDayNeverChangesThePlan() {
        for (int days = 1; days <= 7; days++) {
            var planned = pattern(days, true, Set.of(), Set.of());
            for (int later = 1; later < 7; later++) {
                var main = done(planned, later, 'M');
                var easy = done(planned, later, 'E');
                var kinds = new Days(Shelves.NUMBERS, days, true, main, easy).from(TODAY.plusDays(later), 7);
                assertThat(told(kinds)).isEqualTo(planned.substring(later, later + 7));
            }
        }
    }

    private static Set<LocalDate> done(String planned, int until, char kind) {
        var days = new HashSet<LocalDate>();
        for (int i = 0; i < until; i++) {
            if (planned.charAt(i) == kind) {
                days.add(TODAY.plusDays(i));
            }
        }
        return days;
    }

    private static String pattern(int days, boolean mainPossible, Set<LocalDate> main, Set<LocalDate> easy) {
        return told(new Days(Shelves.NUMBERS, days, mainPossible, main, easy).from(TODAY, 14));
    }

    private static String told(List<Days.Kind> kinds) {
        return kinds.stream()
                .map(kind -> switch (kind) {
                    case MAIN -> "M";
                    case EASY -> "E";
                    case REST -> ".";
                })
                .collect(Collectors.joining());
    }
}
