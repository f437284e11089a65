package backstay.app.web.guard;

import backstay.app.Settings;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// The names this instance answers to. Any other name in the Host header means that a foreign page made a browser
/// believe that we are it (DNS rebinding).
public final class Hosts {
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final Pattern HOST = Pattern.compile("(\\[[0-9a-f:]+]|[a-z0-9._-]+)(:[0-9]{1,5})?");

    private final Optional<String> own;
    private final Optional<String> origin;

    public Hosts(Settings settings) {
        own = settings.origin().map(URI::getHost).map(host -> host.toLowerCase(Locale.ROOT));
        origin = settings.origin().map(Hosts::originOf);
    }

    /// Whether a request with this Host header is meant for us.
    public boolean ours(String host) {
        return name(host)
                .filter(name ->
                        LOOPBACK.contains(name) || own.filter(name::equals).isPresent())
                .isPresent();
    }

    /// The origin of our own pages, for a request with this Host header.
    public String origin(String host) {
        return origin.orElseGet(() -> "http://" + host.toLowerCase(Locale.ROOT));
    }

    private static Optional<String> name(String host) {
        var matcher = HOST.matcher(host.toLowerCase(Locale.ROOT));
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    private static String originOf(URI uri) {
        var port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
        return (uri.getScheme() + "://" + uri.getHost() + port).toLowerCase(Locale.ROOT);
    }
}
