package backstay.app;

import backstay.app.wire.Reading;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The settings of this instance, checked before anything starts. `docs/configuration.md` lists them.
///
/// @param host the address to listen on
/// @param port the port to listen on; 0 means any that is free
/// @param data the folder the journals are kept in
/// @param origin what people type to get here, such as `https://example.org/back`; empty on one's own machine
/// @param database the address of a PostgreSQL database; empty means a file in the data folder
/// @param country whose emergency numbers are shown, as an upper-case ISO 3166 code; empty when nobody said
/// @param knowledge the folder of the knowledge base
public record Settings(
        String host,
        int port,
        Path data,
        Optional<URI> origin,
        Optional<String> database,
        Optional<String> country,
        Path knowledge) {
    /// The port when nothing else is said.
    public static final int USUAL_PORT = 8080;

    /// Settings that say where to listen and where to keep things, and leave the rest as it usually is.
    public Settings(String host, int port, Path data, Optional<URI> origin) {
        this(host, port, data, origin, Optional.empty(), Optional.empty(), Path.of("content", "knowledge"));
    }

    /// Reads the settings from the environment and from flags, which win. Every problem is told at once.
    ///
    /// @param home the folder Backstay was unpacked in
    public static Reading<Settings> read(Map<String, String> environment, List<String> flags, Path home) {
        return new SettingsReader(environment, home).read(flags);
    }

    /// The path everything hangs under, such as `/back`; empty text at the root of a host.
    public String base() {
        var path = origin.map(URI::getPath).orElse("");
        return path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    }

    /// Whether people reach this instance over https.
    public boolean https() {
        return origin.map(URI::getScheme).filter("https"::equals).isPresent();
    }
}
