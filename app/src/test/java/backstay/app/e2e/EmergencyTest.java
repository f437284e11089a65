package backstay.app.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// An emergency answer: nothing else opens until the person was assessed and a fresh check is clean.
class EmergencyTest {
    private static final List<String> LOCKED = List.of("/today", "/session/foundation-12", "/check-in", "/about");

    @Test
    void anEmergencyLocksEveryExercisePageUntilAssessedAndAFreshCheckIsClean(@TempDir Path data) {
        try (var house = new House(data);
                var visitor = new Visitor(house)) {
            visitor.open("/safety");
            visitor.answerFirstQuestions("CES1");
            visitor.press("Go on");
            visitor.arrives("/safety/result");
            assertThat(visitor.text()).containsIgnoringCase("do not drive yourself");
            assertThat(visitor.text()).contains("What to say when you arrive");
            visitor.look("result-E");
            assertLocked(visitor);

            answersAllNoAgain(visitor);
            assertThat(visitor.text()).contains("stays until you have been assessed");
            assertLocked(visitor);

            house.clock.forward(Duration.ofDays(3));
            house.restart();
            assertLocked(visitor);

            visitor.open("/safety/result");
            visitor.press("I have been assessed");
            visitor.arrives("/safety");
            assertLocked(visitor);

            house.clock.forward(Duration.ofMinutes(5));
            answersAllNoAgain(visitor);
            visitor.press("Go on to today");
            visitor.arrives("/about");
        }
    }

    @Test
    void anEmergencyCardPrintsOnPaper(@TempDir Path data) {
        try (var house = new House(data);
                var visitor = new Visitor(house)) {
            visitor.open("/safety");
            visitor.answerFirstQuestions("CES1");
            visitor.press("Go on");
            visitor.arrives("/safety/result");
            var pdf = visitor.print("result-E");
            assertThat(pdf).as("bytes of the printed card").hasSizeGreaterThan(5_000);
        }
    }

    @Test
    void somethingNewBeforeASessionLeadsToTheSafetyQuestionsAndHoldsTheSession(@TempDir Path data) {
        try (var house = new House(data);
                var visitor = new Visitor(house)) {
            visitor.getsToToday();
            visitor.pick("pain", "2");
            visitor.press("Something is new");
            visitor.arrives("/safety");
            visitor.open("/session/foundation-12");
            assertThat(visitor.page.locator("button:has-text('Start')").count()).isZero();
            visitor.open("/today");
            assertThat(visitor.text()).doesNotContain("None of these. Start");
        }
    }

    private static void answersAllNoAgain(Visitor visitor) {
        visitor.open("/safety");
        visitor.answerFirstQuestions();
        visitor.press("Go on");
        visitor.sees("input[name=none]");
        visitor.answerBackground();
        visitor.press("See the result");
        visitor.arrives("/safety/result");
    }

    private static void assertLocked(Visitor visitor) {
        for (var path : LOCKED) {
            visitor.open(path);
            assertThat(visitor.path())
                    .as("where %s leads while an emergency holds", path)
                    .startsWith("/safety");
        }
    }
}
