package backstay.bench.speed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The machine something was measured on, in words.
final class Machine {
    private Machine() {}

    static String describe() throws IOException {
        return "%d cores (%s), %s, JDK %s, load average %s when it ended"
                .formatted(
                        Runtime.getRuntime().availableProcessors(),
                        first("/proc/cpuinfo", "model name").replaceAll(".*: ", ""),
                        first("/proc/meminfo", "MemTotal").replaceAll("\\s+", " "),
                        Runtime.version(),
                        Files.readString(Path.of("/proc/loadavg")).split(" ", 2)[0]);
    }

    private static String first(String file, String word) throws IOException {
        try (var lines = Files.lines(Path.of(file))) {
            return lines.filter(line -> line.startsWith(word)).findFirst().orElse("unknown");
        }
    }
}
