package backstay.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.logging.LogManager;

/// How the log looks: one line an event, and silence from the libraries unless something is wrong.
public final class Logging {
    private Logging() {}

    /// Makes the log look so, unless the process was started with a configuration of its own.
    public static void oneLineAnEvent() {
        if (System.getProperty("java.util.logging.config.file") != null) return;
        try (var settings = Logging.class.getResourceAsStream("/logging.properties")) {
            LogManager.getLogManager().readConfiguration(settings);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
