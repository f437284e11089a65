package backstay.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.UnixOperatingSystemMXBean;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;

class CrowdTest {
    private static final int MANY = 10_000;

    @Test
    void tenThousandIdleConnectionsKeepNobodyWaiting(@TempDir Path data, TestReporter reporter) throws Exception {
        int count = Math.min(MANY, mostHere());
        reporter.publishEntry("idle connections", Integer.toString(count));
        try (var site = Site.at(data)) {
            var crowd = crowd(site.port(), count);
            assertThat(firstLine(crowd)).isEqualTo("open " + count);
            var slowest = slowestOf(site, 50);
            reporter.publishEntry("slowest of 50 pages in ms", Long.toString(slowest));
            assertThat(slowest).isLessThan(3_000);
            assertThat(site.browser()
                            .post("/me/country", Map.of("country", "GB"))
                            .statusCode())
                    .isEqualTo(303);
            crowd.getOutputStream().write('\n');
            crowd.getOutputStream().flush();
            assertThat(crowd.waitFor()).isZero();
            assertThat(site.browser().get("/").statusCode()).isEqualTo(200);
        }
    }

    /// The server and the crowd are two processes, and each may open this many files.
    private static int mostHere() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof UnixOperatingSystemMXBean unix
                ? (int) Math.min(
                        Integer.MAX_VALUE, unix.getMaxFileDescriptorCount() - unix.getMaxFileDescriptorCount() / 10)
                : 500;
    }

    private static Process crowd(int port, int count) throws Exception {
        var classes = Path.of(
                Crowd.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        var java = System.getProperty("java.home") + File.separator + "bin" + File.separator + "java";
        return new ProcessBuilder(
                        java,
                        "-XX:+UseSerialGC",
                        "-cp",
                        classes.toString(),
                        Crowd.class.getName(),
                        Integer.toString(port),
                        Integer.toString(count))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private static String firstLine(Process process) throws IOException {
        var line =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8)).readLine();
        return line == null ? "nothing" : line;
    }

    private static long slowestOf(Site site, int pages) {
        var millis = new ArrayList<Long>();
        for (int i = 0; i < pages; i++) {
            long began = System.nanoTime();
            assertThat(site.browser().get("/").statusCode()).isEqualTo(200);
            millis.add((System.nanoTime() - began) / 1_000_000);
        }
        return Collections.max(millis);
    }
}
