package backstay.player;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Pictures of the player for people to look at, under `target/pictures`: sizes, themes and moments. What a machine can
/// see is checked on the way: nothing sticks out at the side.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class PicturesTest {
    private final Browser browser = new Browser();

    @AfterAll
    void close() {
        browser.close();
    }

    @ParameterizedTest
    @CsvSource({
        "LIGHT, 360, 740", "LIGHT, 768, 1024", "LIGHT, 1280, 800", "LIGHT, 780, 360",
        "DARK, 360, 740", "DARK, 768, 1024", "DARK, 1280, 800", "DARK, 780, 360"
    })
    void nothingSticksOutAtTheSide(ColorScheme scheme, int width, int height) {
        var options = new NewContextOptions().setViewportSize(width, height).setColorScheme(scheme);
        try (var stage = new Stage(browser, options)) {
            var name = scheme.name().toLowerCase(Locale.ROOT) + "-" + width + "-";
            look(stage.page(), name + "lobby");
            look(stage.start().sleep(4).page(), name + "ready");
            look(stage.sleep(20).page(), name + "breathe");
            look(stage.sleep(280).page(), name + "work");
            look(stage.sleep(38).page(), name + "rest");
            stage.page().locator(".hurts").click();
            look(stage.page(), name + "hurts");
            assertThat(stage.trouble()).isEmpty();
        }
    }

    private static void look(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/pictures", name + ".png")));
        assertThat(page.evaluate("() => document.documentElement.scrollWidth <= innerWidth"))
                .as(name)
                .isEqualTo(true);
    }
}
