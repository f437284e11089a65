package backstay.player;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/// The player's own tests, written in TypeScript beside it, each one run in a real browser.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class PlayerTest {
    private final Browser browser = new Browser();
    private final com.microsoft.playwright.Page page = browser.chromium().newPage();

    @BeforeAll
    void open() {
        page.addScriptTag(new com.microsoft.playwright.Page.AddScriptTagOptions()
                .setPath(Path.of("target", "test-classes", "player-tests.js")));
    }

    @AfterAll
    void close() {
        browser.close();
    }

    @TestFactory
    Stream<DynamicTest> inTheBrowser() {
        var names = (List<?>) page.evaluate("() => playerTests.names()");
        assertThat(names).isNotEmpty();
        return IntStream.range(0, names.size())
                .mapToObj(index -> DynamicTest.dynamicTest(String.valueOf(names.get(index)), () -> run(index)));
    }

    private void run(int index) {
        assertThat(page.evaluate("index => playerTests.run(index)", index)).isEqualTo("");
    }
}
