package backstay.app.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Clock;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The first day and the next morning of somebody with a sore back, from the start page to a restart of the machine.
class FirstDayTest {
    @Test
    void somebodyIsLedFromTheSafetyQuestionsThroughASessionToTheNextMorning(@TempDir Path data) {
        try (var house = new House(data);
                var visitor = new Visitor(house)) {
            startsAndAnswersTheSafetyQuestions(visitor);
            saysWhatTheSessionShouldTakeCareOf(visitor);
            startsFromToday(visitor);
            isLedThroughTwelveMinutes(house, visitor);
            tellsHowItWent(visitor);
            answersTheNextMorning(house, visitor);
            findsItAllAgainAfterARestart(house, visitor);
        }
    }

    private static void startsAndAnswersTheSafetyQuestions(Visitor visitor) {
        visitor.open("/");
        visitor.look("start");
        visitor.press("Show me the session");
        visitor.arrives("/safety");
        visitor.look("safety");
        visitor.portrait("safety");
        visitor.answerFirstQuestions();
        visitor.press("Go on");
        visitor.sees("input[name=none]");
        visitor.look("safety-background");
        visitor.answerBackground();
        visitor.press("See the result");
        visitor.arrives("/safety/result");
        visitor.look("result-N");
        assertThat(visitor.text()).contains("not a diagnosis");
        visitor.press("Go on to today");
    }

    private static void saysWhatTheSessionShouldTakeCareOf(Visitor visitor) {
        visitor.arrives("/about");
        visitor.look("about");
        visitor.pick("leg", "none");
        visitor.pick("injury", "no");
        visitor.pick("floor", "yes");
        visitor.press("Show me my session");
        visitor.arrives("/today");
    }

    private static void startsFromToday(Visitor visitor) {
        visitor.look("today");
        visitor.portrait("today");
        visitor.pick("pain", "3");
        visitor.press("None of these. Start");
        visitor.arrives("/session/foundation-12");
    }

    private static void isLedThroughTwelveMinutes(House house, Visitor visitor) {
        visitor.look("player-ready");
        visitor.page.clock().install(new Clock.InstallOptions().setTime(house.clock.millis()));
        visitor.page.reload();
        visitor.press("Start");
        visitor.page.clock().runFor(25_000);
        visitor.look("player-playing");
        visitor.portrait("player");
        for (int minute = 0; minute < 12; minute++) {
            visitor.page.clock().runFor(59_000);
        }
        visitor.page.waitForURL("**/after?**");
        house.clock.forward(Duration.ofMinutes(13));
    }

    private static void tellsHowItWent(Visitor visitor) {
        visitor.look("after");
        visitor.pick("worst", "4");
        visitor.pick("effort", "4");
        visitor.pick("feeling", "3");
        visitor.pick("neuro", "no");
        visitor.press("Save");
        visitor.arrives("/after/");
        visitor.look("told");
        visitor.press("Back to Today");
        visitor.arrives("/today");
        visitor.look("today-done");
        assertThat(visitor.text()).contains("Done for today");
    }

    private static void answersTheNextMorning(House house, Visitor visitor) {
        house.clock.to("2026-11-21T07:10:00Z");
        visitor.open("/today");
        visitor.look("today-next-morning");
        assertThat(visitor.text()).contains("The morning after");
        visitor.pick("morningPain", "2");
        visitor.page.fill("#stiffness", "10");
        visitor.press("Save");
        visitor.arrives("/today");
        visitor.open("/history");
        visitor.look("history");
    }

    private static void findsItAllAgainAfterARestart(House house, Visitor visitor) {
        var before = visitor.text();
        assertThat(before).contains("The morning after a session: pain 2 of 10.", "12-minute");
        house.restart();
        visitor.open("/history");
        assertThat(visitor.text()).isEqualTo(before);
        visitor.assertFaultless("the restart");
    }
}
