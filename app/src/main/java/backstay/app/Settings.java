package backstay.app;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;

/// The settings of this instance, checked before anything starts.
///
/// @param host the address to listen on
/// @param port the port to listen on; 0 means any that is free
/// @param data the folder the journals are kept in
/// @param origin what people type to get here, such as `https://example.org/back`; empty on one's own machine
public record Settings(String host, int port, Path data, Optional<URI> origin) {
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
