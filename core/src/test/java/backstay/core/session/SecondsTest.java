package backstay.core.session;

import static org.assertj.core.api.Assertions.assertThat;

import backstay.core.exercise.Dose;
import backstay.core.exercise.Dose.Repetitions;
import backstay.core.exercise.Dose.Timed;
import backstay.core.exercise.Pace;
import backstay.core.exercise.Tempo;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SecondsTest {
    @Test
    void theContractsExampleTakes205Seconds() {
        var dose = new Repetitions(2, 8, 3, Optional.empty(), true, 30);

        assertThat(Seconds.ofRepetition(dose)).isEqualTo(5);
        assertThat(Seconds.ofSet(dose)).isEqualTo(85);
        assertThat(Seconds.ofItem(Seconds.GET_READY, dose)).isEqualTo(205);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("doses")
    void aDoseTakesItsSetsAndTheRestsBetweenThem(String what, Dose dose, int seconds) {
        assertThat(Seconds.of(dose)).isEqualTo(seconds);
    }

    static Stream<Arguments> doses() {
        return Stream.of(
                Arguments.of("plain repetitions take 4 s each", reps(1, 10, 0, "", false, 30), 40),
                Arguments.of("one plain repetition takes 4 s too", reps(1, 1, 0, "", false, 30), 4),
                Arguments.of("repeated holds take 2 s more each", reps(1, 5, 10, "", false, 0), 60),
                Arguments.of("a single hold is the hold alone", reps(1, 1, 10, "", false, 0), 10),
                Arguments.of("two holds are repeated holds", reps(1, 2, 10, "", false, 0), 24),
                Arguments.of("a tempo includes the hold", reps(1, 6, 9, "3-1-3", false, 0), 42),
                Arguments.of("a tempo counts for one repetition too", reps(1, 1, 9, "3-1-3-1", false, 0), 8),
                Arguments.of("rests stand between sets only", reps(3, 10, 0, "", false, 30), 180),
                Arguments.of("both sides and a switch in every set", reps(2, 5, 0, "", true, 10), 100),
                Arguments.of("timed work is its time", timed(2, 40, false, 20), 100),
                Arguments.of("timed work per side is twice its time and a switch", timed(1, 30, true, 20), 65),
                Arguments.of("timed sets per side rest between sets", timed(2, 30, true, 20), 150));
    }

    private static Dose reps(int sets, int reps, int hold, String tempo, boolean perSide, int rest) {
        return new Repetitions(
                sets, reps, hold, tempo.isEmpty() ? Optional.empty() : Optional.of(Tempo.of(tempo)), perSide, rest);
    }

    private static Dose timed(int sets, int work, boolean perSide, int rest) {
        return new Timed(sets, work, new Pace.Free(), perSide, rest);
    }
}
