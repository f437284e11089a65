package backstay.app;

import java.util.logging.Level;
import java.util.logging.Logger;

/// The logs: one line an event on standard error. Libraries speak up only when something is wrong.
final class Logs {
    private static final Logger ALL = Logger.getLogger("");
    /// Held here, because what nobody holds is forgotten along with its level.
    private static final Logger OURS = Logger.getLogger("backstay");

    private Logs() {}

    static void begin() {
        if (System.getProperty("java.util.logging.SimpleFormatter.format") == null) {
            System.setProperty("java.util.logging.SimpleFormatter.format", "%1$tFT%1$tT%1$tz %4$s %5$s%6$s%n");
        }
        ALL.setLevel(Level.WARNING);
        OURS.setLevel(Level.INFO);
    }
}
