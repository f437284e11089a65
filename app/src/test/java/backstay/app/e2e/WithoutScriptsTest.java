package backstay.app.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Everything but the player works in a browser that runs no scripts.
class WithoutScriptsTest {
    @Test
    void aPersonWithoutScriptsGetsToTheSessionReadsItAndTellsHowItWent(@TempDir Path data) {
        try (var house = new House(data);
                var visitor = new Visitor(house, false)) {
            visitor.getsToToday();
            visitor.pick("pain", "3");
            visitor.press("None of these. Start");
            visitor.arrives("/session/foundation-12");
            assertThat(visitor.text()).contains("hip hinge");
            visitor.open("/after?session=foundation-12");
            for (var fine : visitor.page.locator("main input[value=did]").all()) {
                visitor.pick(fine.getAttribute("name"), "did");
            }
            visitor.pick("worst", "3");
            visitor.pick("effort", "3");
            visitor.pick("neuro", "no");
            visitor.press("Save");
            visitor.arrives("/after/");
            assertThat(visitor.text()).contains("It is kept");
        }
    }

    @Test
    void whatWasTypedStaysWhenSomethingIsMissing(@TempDir Path data) {
        try (var house = new House(data);
                var visitor = new Visitor(house, false)) {
            visitor.open("/safety");
            visitor.pick("CES1", "no");
            visitor.pick("NEU1", "no");
            visitor.press("Go on");
            visitor.sees("#mistakes");
            assertThat(visitor.page.locator("input[name=CES1][value=no]").isChecked())
                    .isTrue();
            assertThat(visitor.page.locator("input[name=NEU1][value=no]").isChecked())
                    .isTrue();
            assertThat(visitor.page.locator("#CES2 .problem").innerText()).isNotBlank();
        }
    }
}
