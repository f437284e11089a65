package backstay.core.session;

import static backstay.core.exercise.Examples.exercise;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import backstay.core.exercise.Dose;
import backstay.core.exercise.Dose.Repetitions;
import backstay.core.exercise.Dose.Timed;
import backstay.core.exercise.Exercise;
import backstay.core.exercise.Pace;
import backstay.core.exercise.Position;
import backstay.core.exercise.Tempo;
import backstay.core.session.Programme.Block;
import backstay.core.session.Programme.Item;
import backstay.core.session.Programme.TimesPerWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TimelinesTest {
    private static final List<Exercise> EXERCISES = List.of(
            exercise("belly-breathing-standing"),
            exercise("standing-brace"),
            exercise("standing-side-bend"),
            exercise("supported-hip-hinge"),
            exercise("chair-shoulder-tap"),
            exercise("lying", Position.SUPINE),
            exercise("kneeling", Position.KNEELING));
    private static final Timelines TIMELINES = new Timelines(EXERCISES);

    @Test
    void theFoundationWorkoutTakesExactlyTwelveMinutes() {
        assertThat(TIMELINES.of(Foundation.PROGRAMME).totalMs()).isEqualTo(720_000);
        assertThat(TIMELINES.seconds(Foundation.PROGRAMME)).isEqualTo(720);
        assertThat(TIMELINES.shares(Foundation.PROGRAMME)).isEqualTo(List.of(List.of(80, 80, 80), List.of(240, 240)));
    }

    @Test
    void theFoundationWorkoutIsGuidedBeatByBeat() {
        var timeline = TIMELINES.of(Foundation.PROGRAMME);

        assertThat(told(timeline).subList(0, 4))
                .containsExactly(
                        "get-ready 20 belly-breathing-standing - set 1 rep - tick",
                        "breathe-in 4 belly-breathing-standing - set 1 rep 1 bell",
                        "breathe-out 6 belly-breathing-standing - set 1 rep 1 tick",
                        "breathe-in 4 belly-breathing-standing - set 1 rep 2 tick");
        assertThat(told(timeline))
                .contains(
                        "hold 8 standing-brace - set 1 rep 6 tick",
                        "work 2 standing-brace - set 1 rep 6 tick",
                        "work 5 standing-side-bend left set 1 rep 1 bell",
                        "work 5 standing-side-bend right set 1 rep 12 tick",
                        "work 40 supported-hip-hinge - set 4 rep - bell",
                        "work 4 chair-shoulder-tap right set 4 rep 10 tick");
        assertThat(told(timeline).reversed().subList(0, 2))
                .containsExactly("done 0 - - set - rep - bell", "rest 20 chair-shoulder-tap - set 4 rep - bell");
    }

    @Test
    void theEndIsAStepWithoutLengthAtTheTotal() {
        var done = TIMELINES.of(Foundation.PROGRAMME).steps().getLast();

        assertThat(done.startMs()).isEqualTo(720_000);
        assertThat(done.endMs()).isEqualTo(720_000);
    }

    @Test
    void gettingReadyTakesFiveSecondsAndTenWhenThePositionChanges() {
        var dose = new Repetitions(1, 1, 0, Optional.empty(), false, 0);
        var programme = programme(block(
                1,
                item("standing-brace", dose),
                item("standing-brace", dose),
                item("lying", dose),
                item("lying", dose)));

        assertThat(TIMELINES.shares(programme)).isEqualTo(List.of(List.of(9, 9, 14, 9)));
    }

    @Test
    void aNewRoundRemembersThePositionTheLastOneEndedIn() {
        var dose = new Repetitions(1, 1, 0, Optional.empty(), false, 0);
        var programme =
                programme(block(2, item("standing-brace", dose), item("lying", dose)), block(1, item("lying", dose)));

        assertThat(TIMELINES.shares(programme)).isEqualTo(List.of(List.of(9 + 14, 14 + 14), List.of(9)));
    }

    @Test
    void perSideGoesLeftSwitchRightInEverySet() {
        var dose = new Repetitions(2, 1, 3, Optional.empty(), true, 7);

        assertThat(told(TIMELINES.of(programme(block(1, item("lying", dose))))))
                .containsExactly(
                        "get-ready 5 lying - set 1 rep - tick",
                        "hold 3 lying left set 1 rep 1 bell",
                        "switch-sides 5 lying - set 1 rep - bell",
                        "hold 3 lying right set 1 rep 1 bell",
                        "rest 7 lying - set 1 rep - bell",
                        "hold 3 lying left set 2 rep 1 bell",
                        "switch-sides 5 lying - set 2 rep - bell",
                        "hold 3 lying right set 2 rep 1 bell",
                        "done 0 - - set - rep - bell");
    }

    @Test
    void repeatedHoldsAreMovedIntoAndATempoIsOneStep() {
        var held = new Repetitions(1, 2, 3, Optional.empty(), false, 0);
        var paced = new Repetitions(1, 2, 1, Optional.of(Tempo.of("3-1-3")), false, 0);

        assertThat(told(TIMELINES.of(programme(block(1, item("lying", held), item("lying", paced))))))
                .contains(
                        "work 2 lying - set 1 rep 1 bell",
                        "hold 3 lying - set 1 rep 1 tick",
                        "work 2 lying - set 1 rep 2 tick",
                        "work 7 lying - set 1 rep 1 bell",
                        "work 7 lying - set 1 rep 2 tick");
    }

    @Test
    void aBeatThatDoesNotFitIsCutShortAndNoTimeIsLost() {
        var breathing = new Timed(1, 25, new Pace.Breathing(4, 7, 8), false, 0);

        assertThat(told(TIMELINES.of(programme(block(1, item("lying", breathing))))))
                .containsExactly(
                        "get-ready 5 lying - set 1 rep - tick",
                        "breathe-in 4 lying - set 1 rep 1 bell",
                        "breathe-hold 7 lying - set 1 rep 1 tick",
                        "breathe-out 8 lying - set 1 rep 1 tick",
                        "breathe-in 4 lying - set 1 rep 2 tick",
                        "breathe-hold 2 lying - set 1 rep 2 tick",
                        "done 0 - - set - rep - bell");
    }

    @Test
    void setsOfLaterRoundsAreCountedOn() {
        var dose = new Timed(2, 10, new Pace.Free(), false, 0);

        assertThat(TIMELINES.of(programme(block(2, item("lying", dose)))).steps().stream()
                        .filter(step -> step.kind() == Step.Kind.WORK)
                        .map(step -> step.set().orElse(0)))
                .containsExactly(1, 2, 3, 4);
    }

    @Test
    void anExerciseThatDoesNotExistIsNamed() {
        var programme = programme(block(1, item("moon-walk", new Timed(1, 10, new Pace.Free(), false, 0))));

        assertThatThrownBy(() -> TIMELINES.of(programme))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("moon-walk");
    }

    @Test
    void anyProgrammeIsContiguousAndAsLongAsItsArithmetic() {
        for (int seed = 0; seed < 500; seed++) {
            var programme = randomProgramme(new Random(seed));
            var timeline = TIMELINES.of(programme);
            long at = 0;
            for (var step : timeline.steps()) {
                assertThat(step.startMs()).as("seed %d", seed).isEqualTo(at);
                assertThat(step.endMs() - step.startMs())
                        .as("seed %d", seed)
                        .isGreaterThanOrEqualTo(step.kind() == Step.Kind.DONE ? 0 : 1000);
                at = step.endMs();
            }
            int shares = TIMELINES.shares(programme).stream()
                    .flatMap(List::stream)
                    .mapToInt(Integer::intValue)
                    .sum();
            assertThat(timeline.totalMs()).as("seed %d", seed).isEqualTo(at);
            assertThat(timeline.totalMs()).as("seed %d", seed).isEqualTo(shares * 1000L);
            assertThat(TIMELINES.seconds(programme)).as("seed %d", seed).isEqualTo(shares);
        }
    }

    private static List<String> told(Timeline timeline) {
        var lines = new ArrayList<String>();
        for (var step : timeline.steps()) {
            lines.add("%s %d %s %s set %s rep %s %s"
                    .formatted(
                            step.kind().id(),
                            (step.endMs() - step.startMs()) / 1000,
                            step.exercise().orElse("-"),
                            step.side().map(Step.Side::id).orElse("-"),
                            step.set().isPresent() ? "" + step.set().getAsInt() : "-",
                            step.rep().isPresent() ? "" + step.rep().getAsInt() : "-",
                            step.sound().id()));
        }
        return lines;
    }

    private static Programme programme(Block... blocks) {
        return new Programme("p", "P", "", new TimesPerWeek(1, 7), List.of(blocks), "", List.of(), List.of());
    }

    private static Block block(int rounds, Item... items) {
        return new Block(Block.Kind.MAIN, rounds, List.of(items));
    }

    private static Item item(String exercise, Dose dose) {
        return new Item(exercise, dose, OptionalInt.empty(), 0);
    }

    private static Programme randomProgramme(Random random) {
        var blocks = new ArrayList<Block>();
        for (int i = random.nextInt(1, 5); i > 0; i--) {
            var items = new ArrayList<Item>();
            for (int j = random.nextInt(1, 5); j > 0; j--) {
                var exercise = EXERCISES.get(random.nextInt(EXERCISES.size())).id();
                var getReady = random.nextInt(3) == 0 ? OptionalInt.of(random.nextInt(30)) : OptionalInt.empty();
                items.add(new Item(exercise, randomDose(random), getReady, random.nextInt(3) * 10));
            }
            blocks.add(new Block(Block.Kind.MAIN, random.nextInt(1, 5), items));
        }
        return programme(blocks.toArray(Block[]::new));
    }

    private static Dose randomDose(Random random) {
        int sets = random.nextInt(1, 4);
        boolean perSide = random.nextBoolean();
        int rest = random.nextInt(3) * 15;
        return switch (random.nextInt(6)) {
            case 0 -> new Repetitions(sets, random.nextInt(1, 12), 0, Optional.empty(), perSide, rest);
            case 1 ->
                new Repetitions(sets, random.nextInt(1, 4), random.nextInt(1, 9), Optional.empty(), perSide, rest);
            case 2 -> new Repetitions(sets, 3, 2, Optional.of(Tempo.of("2-0-2")), perSide, rest);
            case 3 ->
                new Timed(sets, random.nextInt(1, 61), new Pace.Breathing(4, random.nextInt(8), 6), perSide, rest);
            case 4 -> new Timed(sets, random.nextInt(1, 61), new Pace.Holding(8, random.nextInt(4)), perSide, rest);
            default ->
                new Timed(sets, random.nextInt(1, 61), new Pace.Alternating(random.nextInt(1, 9)), perSide, rest);
        };
    }
}
