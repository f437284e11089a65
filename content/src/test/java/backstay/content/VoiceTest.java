package backstay.content;

import static org.assertj.core.api.Assertions.assertThat;

import backstay.core.exercise.Dose;
import backstay.core.exercise.Pace;
import backstay.core.session.Programme;
import backstay.core.session.Programme.Block;
import backstay.core.session.Programme.Item;
import backstay.core.session.Programme.TimesPerWeek;
import backstay.core.session.Step;
import backstay.core.session.Timelines;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class VoiceTest {
    private static final Knowledge KNOWLEDGE = KnowledgeTest.real();

    @Test
    void sidesThatTakeTurnsAreSaidEachTime() {
        var dose = new Dose.Timed(1, 15, new Pace.Alternating(5), false, 0);
        assertThat(spoken(item("standing-side-bend", dose)))
                .startsWith("Get ready: Standing side bend.", "Left side.", "Right side.")
                .endsWith("Done. Well done.");
    }

    @Test
    void shortHoldsAreHeldAndLetGo() {
        var dose = new Dose.Timed(1, 20, new Pace.Holding(8, 2), false, 0);
        assertThat(spoken(item("standing-brace", dose)))
                .containsExactly(
                        "Get ready: Standing belly brace.",
                        "Hold, and keep breathing.",
                        "Let go.",
                        "Hold, and keep breathing.",
                        "Let go.",
                        "Done. Well done.");
    }

    @Test
    void breathsAreSaidInAndOut() {
        var dose = new Dose.Timed(1, 10, new Pace.Breathing(4, 0, 6), false, 0);
        assertThat(spoken(item("belly-breathing-sitting", dose)))
                .containsExactly(
                        "Get ready: Belly breathing, sitting.", "Breathe in.", "Breathe out.", "Done. Well done.");
    }

    @Test
    void aRestSaysWhatComesNext() {
        var dose = new Dose.Timed(1, 40, new Pace.Free(), false, 0);
        assertThat(spoken(item("free-hip-hinge", dose, 20), item("easy-walk", dose)))
                .containsSequence("Begin.", "Rest. Next: Easy walk.");
        assertThat(spoken(item("easy-walk", dose, 20))).containsSequence("Begin.", "Rest.");
    }

    @Test
    void theRestBetweenSetsSaysWhichSetIsNext() {
        var dose = new Dose.Timed(2, 40, new Pace.Free(), false, 20);
        assertThat(spoken(item("free-hip-hinge", dose))).containsSequence("Begin.", "Rest. Next: set 2.", "Begin.");
    }

    @Test
    void repetitionsAreCountedAndSidesAreSwitched() {
        var dose = new Dose.Repetitions(1, 3, 0, Optional.empty(), true, 0);
        assertThat(spoken(item("free-hip-hinge", dose)))
                .containsSequence("Left side.", "2.", "", "Switch sides.", "Right side.", "2.");
    }

    private static Item item(String exercise, Dose dose) {
        return item(exercise, dose, 0);
    }

    private static Item item(String exercise, Dose dose, int restAfterSeconds) {
        return new Item(exercise, dose, OptionalInt.empty(), restAfterSeconds);
    }

    private static List<String> spoken(Item... items) {
        var block = new Block(Block.Kind.MAIN, 1, List.of(items));
        var programme =
                new Programme("test", "Test", "Test", new TimesPerWeek(1, 1), List.of(block), "", List.of(), List.of());
        var steps = new Timelines(KNOWLEDGE.exercises()).of(programme).steps();
        var spoken = new ArrayList<String>();
        for (int at = 0; at < steps.size(); at++) {
            Optional<Step> next = at + 1 < steps.size() ? Optional.of(steps.get(at + 1)) : Optional.empty();
            spoken.add(KNOWLEDGE.voice().say(steps.get(at), next));
        }
        return spoken;
    }
}
