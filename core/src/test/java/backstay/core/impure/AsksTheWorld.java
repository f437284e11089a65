package backstay.core.impure;

import java.io.File;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/// Everything the core must never do, so that the test that looks for it can be seen to find it.
public final class AsksTheWorld {
    private AsksTheWorld() {}

    /// Asks the clock, chance, the disk, the network and the threads.
    public static List<Object> asked() {
        return List.of(
                LocalDate.now(ZoneOffset.UTC),
                Instant.now(),
                System.currentTimeMillis(),
                System.nanoTime(),
                Math.random(),
                UUID.randomUUID(),
                new File("nowhere").exists(),
                Files.exists(Path.of("nowhere")),
                URI.create("nowhere:"),
                Thread.currentThread().isAlive());
    }
}
