package backstay.player;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.impl.driver.Driver;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// The strict type check of the player and its tests: the TypeScript compiler, run by the Node inside the test driver,
/// so that nobody needs a Node of their own.
final class TypesTest {
    @Test
    void theCompilerHasNothingToSayInItsStrictestMode() throws IOException, InterruptedException {
        var check = new ProcessBuilder(node(), compiler().toString(), "-p", "tsconfig.json", "--pretty", "false")
                .redirectErrorStream(true)
                .start();
        var says = new String(check.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(check.waitFor()).as(says).isZero();
    }

    private static String node() {
        var driver = Driver.ensureDriverInstalled(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"), false);
        return driver.createProcessBuilder().command().getFirst();
    }

    private static Path compiler() throws IOException {
        try (var files = Files.walk(Path.of("target", "typescript"))) {
            return files.filter(file -> file.endsWith("lib/tsc.js")).findFirst().orElseThrow();
        }
    }
}
