package backstay.player;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.options.ReducedMotion;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// The whole player in a real browser, with a clock of its own: twelve minutes pass in a second.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class SessionTest {
    private final Browser browser = new Browser();
    private Stage stage;

    /// A phone whose owner wants little motion.
    @BeforeEach
    void open() {
        stage = new Stage(
                browser, new NewContextOptions().setViewportSize(360, 740).setReducedMotion(ReducedMotion.REDUCE));
    }

    @AfterEach
    void nothingWentWrong() {
        stage.close();
        assertThat(stage.trouble()).isEmpty();
    }

    @AfterAll
    void close() {
        browser.close();
    }

    @Test
    void theFirstMovementIsGuidedTwentySecondsAfterStart() {
        stage.start();
        assertThat(stage.text(".stage-mode")).isEqualTo("Get ready");
        assertThat(stage.text(".stage-name")).isEqualTo("Belly breathing, standing");
        stage.seconds(20);
        assertThat(stage.text(".stage-mode")).isEqualTo("Now");
        assertThat(stage.text(".ring-word")).isEqualTo("Breathe in");
        assertThat(stage.said()).asString().contains("Breathe in");
    }

    @Test
    void twelveMinutesWithoutATouchEndWithTheReport() {
        stage.start().seconds(719);
        assertThat(stage.text(".stage-time")).isEqualTo("0:01 left");
        stage.seconds(1);
        assertThat(stage.text(".ending h1")).isEqualTo("Well done. That was the session.");
        stage.seconds(5);
        stage.page().waitForURL("**/after?**");
        assertThat(stage.page().url())
                .contains("session=foundation-12", "share=100", "pre=3", "door=ordinary", "ended_by=finished")
                .contains("item=supported-hip-hinge.did.4.4");
        assertThat(stage.page().evaluate("() => JSON.parse(localStorage['backstay.report']).share"))
                .isEqualTo(100);
    }

    @Test
    void theClockOnTheScreenFollowsTheClockOnTheWall() {
        stage.start().seconds(100);
        assertThat(stage.text(".stage-time")).isEqualTo("10:20 left");
        assertThat(stage.text(".stage-name")).isEqualTo("Standing belly brace");
        assertThat(stage.text(".ring-seconds")).isEqualTo("60");
    }

    @Test
    void fiveMinutesOfSleepLandOnTheRightStep() {
        stage.start().seconds(10);
        stage.page().clock().fastForward("05:00");
        assertThat(stage.text(".stage-time")).isEqualTo("6:50 left");
        assertThat(stage.text(".stage-name")).isEqualTo("High chair shoulder taps");
    }

    @Test
    void afterAReloadTheSessionGoesOnFromItsExercise() {
        stage.start().seconds(130);
        stage.open();
        assertThat(stage.text(".start")).isEqualTo("Go on from Standing belly brace");
        stage.start().seconds(1);
        assertThat(stage.text(".stage-time")).isEqualTo("10:39 left");
    }

    @Test
    void aWholeSessionIsLedByTheKeyboardAlone() {
        var keys = stage.page().keyboard();
        tabTo(".start");
        keys.press("Enter");
        stage.seconds(30);
        keys.press("k");
        stage.seconds(60);
        assertThat(stage.text(".stage-mode")).isEqualTo("Paused");
        assertThat(stage.text(".stage-time")).isEqualTo("11:30 left");
        keys.press("Space");
        stage.seconds(10);
        assertThat(stage.text(".stage-time")).isEqualTo("11:20 left");
        keys.press("ArrowRight");
        assertThat(stage.text(".stage-name")).isEqualTo("Standing belly brace");
        keys.press("ArrowLeft");
        assertThat(stage.text(".stage-name")).isEqualTo("Belly breathing, standing");
        keys.press("h");
        keys.press("ArrowDown");
        keys.press("Tab");
        keys.press("ArrowRight");
        keys.press("Enter");
        assertThat(stage.text(".stage-name")).isEqualTo("Standing belly brace");
        stage.seconds(641);
        assertThat(stage.text(".ending h1")).isEqualTo("Well done. That was the session.");
        keys.press("Enter");
        stage.page().waitForURL("**/after?**");
        assertThat(stage.page().url()).contains("item=belly-breathing-standing.hurt.0.1.1.toward-spine");
    }

    @Test
    void whatHurtsIsLeftOutOfEveryLaterRound() {
        stage.start().seconds(250);
        assertThat(stage.text(".stage-name")).isEqualTo("Supported hip hinge");
        stage.page().locator(".hurts").click();
        choose("Moves down the leg");
        choose("6");
        stage.page().getByText("Leave this exercise out").click();
        assertThat(stage.text(".stage-name")).isEqualTo("High chair shoulder taps");
        stage.seconds(60);
        assertThat(stage.text(".stage-name")).isEqualTo("High chair shoulder taps");
        assertThat(stage.text(".stage-time")).isEqualTo("3:00 left");
        stage.seconds(185);
        stage.page().waitForURL("**/after?**");
        assertThat(stage.page().url()).contains("item=supported-hip-hinge.hurt.0.4.6.down-leg");
    }

    @Test
    void newNumbnessOrWeaknessStopsTheSessionAndOpensTheSafetyQuestions() {
        stage.start().seconds(250);
        stage.page().locator(".hurts").click();
        choose("New numbness or weakness");
        stage.page().locator("dialog.ask[open] [type=submit]").click();
        stage.page().waitForURL("**/safety?because=neuro&**");
        assertThat(stage.page().url()).contains("ended_by=numb-or-weak");
    }

    @Test
    void stoppingAsksOnceAndThenGoesToHowItWent() {
        stage.start().seconds(200);
        stage.page().locator(".control.stop").click();
        stage.page().locator("dialog.ask[open] .btn.quiet").click();
        assertThat(stage.text(".stage-mode")).isEqualTo("Now");
        stage.page().locator(".control.stop").click();
        stage.page().locator("dialog.ask[open] .btn").first().click();
        stage.page().waitForURL("**/after?**");
        assertThat(stage.page().url()).contains("ended_by=stopped", "item=chair-shoulder-tap.skipped.0.4");
    }

    @Test
    void theVoiceCanBeSilencedAndThatIsRemembered() {
        stage.page().getByLabel("Voice").uncheck();
        stage.start().seconds(30);
        assertThat(stage.said()).isEmpty();
        assertThat(stage.page().locator(".mute").getAttribute("aria-pressed")).isEqualTo("false");
        stage.open();
        assertThat(stage.page().getByLabel("Voice").isChecked()).isFalse();
    }

    @Test
    void theScreenIsKeptOnWhileItRunsAndNotWhileItIsPaused() {
        stage.start().seconds(3);
        stage.page().locator(".pause:visible").click();
        assertThat(stage.page().evaluate("() => window.awake.join()")).isEqualTo("on,off");
    }

    @Test
    void everyButtonOnTheStageIsLargeEnoughForATiredThumb() {
        stage.start();
        for (var button : stage.page().locator(".stage button:visible").all()) {
            var box = button.boundingBox();
            assertThat(Math.min(box.width, box.height)).as(button.innerText()).isGreaterThanOrEqualTo(48);
        }
    }

    @Test
    void theNewsIsReadOutStretchByStretch() {
        stage.start();
        var news = stage.page().locator("[aria-live=polite]");
        assertThat(news.textContent()).isEqualTo("Get ready: Belly breathing, standing. 20 seconds.");
        stage.seconds(20);
        assertThat(news.textContent()).isEqualTo("Now: Belly breathing, standing. 60 seconds.");
        stage.seconds(4);
        assertThat(news.textContent()).isEqualTo("Now: Belly breathing, standing. 60 seconds.");
    }

    private void choose(String label) {
        stage.page().locator("dialog.ask[open]").getByLabel(label).check();
    }

    private void tabTo(String selector) {
        for (int press = 0; press < 20; press++) {
            stage.page().keyboard().press("Tab");
            if ((boolean) stage.page().evaluate("s => document.activeElement.matches(s)", selector)) return;
        }
        throw new AssertionError("Tab never came to " + selector);
    }
}
