package backstay.content;

import static org.assertj.core.api.Assertions.assertThat;

import backstay.core.exercise.LoadClass;
import backstay.core.exercise.Stance;
import backstay.core.session.Step;
import backstay.core.session.Timelines;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// The real knowledge base, as it ships.
class KnowledgeTest {
    static final Path FOLDER = Path.of("knowledge");

    @Test
    void theKnowledgeBaseHasNoProblem() {
        assertThat(problems(KnowledgeReader.read(FOLDER))).isEmpty();
    }

    @Test
    void readingTwiceGivesTheSameVersionAndTheSameKnowledge() {
        assertThat(real()).isEqualTo(real());
        assertThat(real().version()).matches("[0-9a-f]{12}");
    }

    @Test
    void readingTakesLittleTime() {
        real();
        long start = System.nanoTime();
        real();
        System.out.printf("Reading the knowledge base took %d ms%n", (System.nanoTime() - start) / 1_000_000);
    }

    @Test
    void theTwelveMinuteSessionTakesTwelveMinutesToTheSecond() {
        var knowledge = real();
        var timeline = new Timelines(knowledge.exercises())
                .of(knowledge.programme("foundation-12").orElseThrow());
        assertThat(timeline.totalMs()).isEqualTo(720_000);
    }

    @Test
    void everyMovementOfTheTwelveMinutesHasAnEasierAndAHarderNeighbour() {
        var knowledge = real();
        for (var id : List.of(
                "belly-breathing-standing",
                "standing-brace",
                "standing-side-bend",
                "supported-hip-hinge",
                "chair-shoulder-tap")) {
            var exercise = knowledge.exercise(id).orElseThrow();
            assertThat(exercise.easier()).as(id).isPresent();
            assertThat(exercise.harder()).as(id).isPresent();
        }
    }

    @Test
    void theEasiestOfEachFamilyNeedsNoFloorAndLoadsLittle() {
        for (var exercise : real().exercises()) {
            if (exercise.easier().isEmpty() && exercise.stance() == Stance.IN) {
                assertThat(exercise.floor()).as(exercise.id()).isFalse();
                assertThat(exercise.loadClass()).as(exercise.id()).isLessThanOrEqualTo(LoadClass.LOW_MOD);
            }
        }
    }

    @Test
    void everyStepOfEveryProgrammeCanBeSpoken() {
        var knowledge = real();
        var voice = knowledge.voice();
        for (var programme : knowledge.programmes()) {
            var steps = new Timelines(knowledge.exercises()).of(programme).steps();
            for (int at = 0; at < steps.size(); at++) {
                Optional<Step> next = at + 1 < steps.size() ? Optional.of(steps.get(at + 1)) : Optional.empty();
                assertThat(voice.say(steps.get(at), next)).doesNotContain("{");
            }
        }
    }

    static Knowledge real() {
        return switch (KnowledgeReader.read(FOLDER)) {
            case Loaded.Sound(var knowledge) -> knowledge;
            case Loaded.Broken(var problems) -> throw new AssertionError(problems);
        };
    }

    static List<Problem> problems(Loaded loaded) {
        return switch (loaded) {
            case Loaded.Sound _ -> List.of();
            case Loaded.Broken(var problems) -> problems;
        };
    }
}
