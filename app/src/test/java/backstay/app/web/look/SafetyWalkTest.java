package backstay.app.web.look;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The safety questions walked through in a real browser, with and without scripts.
class SafetyWalkTest {
    @TempDir
    Path data;

    @Test
    void anEmergencyEndsTheQuestionsAndClosesEveryOtherPageUntilAssessed() {
        try (var look = new Look(data)) {
            var page = look.stranger(360, ColorScheme.LIGHT);
            new SafetyWalk(page).first("CES1");
            assertThat(page.url()).endsWith("/safety/result");
            for (var path :
                    List.of("", "library", "library/supported-hip-hinge", "programmes/foundation-12", "learn")) {
                page.navigate(path);
                assertThat(page.url()).as(path).endsWith("/safety/result");
            }
            for (var path : List.of("card", "me", "safety")) {
                page.navigate(path);
                assertThat(page.url()).as(path).endsWith(path);
            }
            assertThat(text(page)).doesNotContain("I have been assessed");
            new SafetyWalk(page).first().second("25-44", "familiar");
            assertThat(text(page)).contains("This card stays until you have been assessed", "I have been assessed");
            page.locator("main form button").last().click();
            assertThat(page.url()).endsWith("/safety");
        }
    }

    @Test
    void everyResultIsReachedWithoutScripts() {
        try (var look = new Look(data)) {
            var page = look.withoutScripts();
            new SafetyWalk(page).first().second("25-44", "familiar");
            assertThat(text(page)).contains("Nothing in your answers needs urgent care today", "not a diagnosis");
            new SafetyWalk(page).first().second("70+", "familiar");
            assertThat(text(page)).contains("You can start, with a plan that fits you");
            new SafetyWalk(page).first().second("45-54", "familiar", "EXR1");
            assertThat(text(page)).contains("See a doctor or physiotherapist first");
            new SafetyWalk(page).first().second("45-54", "new", "CA1");
            assertThat(text(page)).contains("Please speak to a doctor within a day", "What you told us");
            new SafetyWalk(page).first("VAS1");
            assertThat(text(page)).contains("Please get help now", "What to say when you arrive");
        }
    }

    @Test
    void whatWasTypedStaysWhenSomethingIsMissing() {
        try (var look = new Look(data)) {
            var page = look.withoutScripts();
            page.navigate("safety");
            page.check("input[name=NEU1][value=yes]");
            page.fill("input[name='NEU1.sinceDays']", "a while");
            new SafetyWalk(page).send();
            assertThat(page.inputValue("input[name='NEU1.sinceDays']")).isEqualTo("a while");
            assertThat(page.isChecked("input[name=NEU1][value=yes]")).isTrue();
            assertThat(page.locator(".errors a[href='#CES1']").count()).isEqualTo(1);
            assertThat(page.locator("[id='NEU1.sinceDays-mistake']").innerText())
                    .contains("whole number");
        }
    }

    @Test
    void theAnswersOfTheFirstPartComeAlongToTheSecond() {
        try (var look = new Look(data)) {
            var page = look.withoutScripts();
            new SafetyWalk(page).first("NEU2").second("25-44", "familiar");
            assertThat(text(page)).contains("Please speak to a doctor");
        }
    }

    private static String text(Page page) {
        return page.locator("body").innerText();
    }
}
