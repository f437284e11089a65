package backstay.core.plan;

import backstay.core.rule.Numbers;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Which kind of session comes on which day. Main sessions come first and never on consecutive days; easy sessions
/// fill the other days a person chose. A missed day is not caught up with, it just moves.
final class Days {
    static final Numbers.Key MOST_MAIN = new Numbers.Key("main-sessions", "most-a-week", "sessions");
    static final List<Numbers.Key> NUMBERS = List.of(MOST_MAIN);

    private static final int WEEK = 7;

    private final int mainAWeek;
    private final int easyAWeek;
    private final Set<LocalDate> main;
    private final Set<LocalDate> easy;

    /// What a day holds.
    enum Kind {
        MAIN,
        EASY,
        REST
    }

    /// @param daysAWeek how many days the person chose
    /// @param mainPossible whether there is a main session to do
    /// @param mainDone the days main sessions were done
    /// @param easyDone the days anything else was done
    Days(Numbers numbers, int daysAWeek, boolean mainPossible, Set<LocalDate> mainDone, Set<LocalDate> easyDone) {
        int chosen = Math.clamp(daysAWeek, 0, WEEK);
        mainAWeek = mainPossible ? Math.min(chosen, numbers.of(MOST_MAIN)) : 0;
        easyAWeek = chosen - mainAWeek;
        main = new HashSet<>(mainDone);
        easy = new HashSet<>(easyDone);
    }

    /// The kinds of the next days.
    List<Kind> from(LocalDate first, int days) {
        var kinds = new ArrayList<Kind>();
        for (int i = 0; i < days; i++) {
            kinds.add(next(first.plusDays(i)));
        }
        return List.copyOf(kinds);
    }

    private Kind next(LocalDate day) {
        if (mainAWeek > 0 && (main.contains(day) || mainIsDue(day))) {
            main.add(day);
            return Kind.MAIN;
        }
        if (easyAWeek > 0 && (easy.contains(day) || inTheWeekBefore(easy, day) < easyAWeek)) {
            easy.add(day);
            return Kind.EASY;
        }
        return Kind.REST;
    }

    private boolean mainIsDue(LocalDate day) {
        int apart = WEEK / mainAWeek;
        for (int before = 1; before < apart; before++) {
            if (main.contains(day.minusDays(before))) {
                return false;
            }
        }
        return inTheWeekBefore(main, day) < mainAWeek;
    }

    private static int inTheWeekBefore(Set<LocalDate> days, LocalDate day) {
        int count = 0;
        for (int before = 1; before < WEEK; before++) {
            count += days.contains(day.minusDays(before)) ? 1 : 0;
        }
        return count;
    }
}
