package backstay.app;

import backstay.app.wire.Problem;
import backstay.app.wire.Reading;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// Reads settings: every value is looked at, and everything that is wrong is told at once.
final class SettingsReader {
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "::1", "[::1]");
    private static final Map<String, String> FLAGS =
            Map.of("--port", "BACKSTAY_PORT", "--host", "BACKSTAY_HOST", "--data", "BACKSTAY_DATA");
    private static final Set<String> NAMES = new TreeSet<>(Set.of(
            "BACKSTAY_AOT",
            "BACKSTAY_CHROMIUM",
            "BACKSTAY_COUNTRY",
            "BACKSTAY_DATA",
            "BACKSTAY_DB",
            "BACKSTAY_HOST",
            "BACKSTAY_JAVA_OPTIONS",
            "BACKSTAY_KNOWLEDGE",
            "BACKSTAY_ORIGIN",
            "BACKSTAY_PORT"));
    private static final int HIGHEST_PORT = 65_535;

    private final Map<String, String> values = new TreeMap<>();
    private final Map<String, String> saidBy = new TreeMap<>();
    private final Path home;
    private final List<Problem> problems = new ArrayList<>();

    SettingsReader(Map<String, String> environment, Path home) {
        this.home = home;
        environment.forEach((name, value) -> {
            if (name.startsWith("BACKSTAY_")) {
                take(name, value);
            }
        });
    }

    Reading<Settings> read(List<String> flags) {
        takeFlags(flags);
        var origin = value("BACKSTAY_ORIGIN").flatMap(this::origin);
        var settings = new Settings(
                value("BACKSTAY_HOST").orElse("127.0.0.1"),
                value("BACKSTAY_PORT").flatMap(this::port).orElse(Settings.USUAL_PORT),
                path("BACKSTAY_DATA", home.resolve("data")),
                origin,
                value("BACKSTAY_DB").flatMap(this::database),
                value("BACKSTAY_COUNTRY").flatMap(this::country),
                path("BACKSTAY_KNOWLEDGE", home.resolve("content").resolve("knowledge")));
        requireOriginFor(settings);
        return problems.isEmpty() ? new Reading.Usable<>(settings) : new Reading.Unusable<>(problems);
    }

    private void take(String name, String value) {
        if (!NAMES.contains(name)) {
            problems.add(new Problem(name, "unknown setting; the settings are " + String.join(", ", NAMES)));
        }
        values.put(name, value);
    }

    private void takeFlags(List<String> flags) {
        for (int index = 0; index < flags.size(); index++) {
            var flag = flags.get(index);
            int equals = flag.indexOf('=');
            var name = equals < 0 ? flag : flag.substring(0, equals);
            var setting = FLAGS.get(name);
            if (setting == null) {
                problems.add(new Problem(flag, "unknown; expected --port N, --host H or --data DIR"));
            } else if (equals < 0 && index + 1 == flags.size()) {
                problems.add(new Problem(name, "expected a value after it"));
            } else {
                values.put(setting, equals < 0 ? flags.get(++index) : flag.substring(equals + 1));
                saidBy.put(setting, name);
            }
        }
    }

    private Optional<String> value(String name) {
        return Optional.ofNullable(values.get(name)).filter(value -> !value.isBlank());
    }

    private void wrong(String name, String what) {
        problems.add(new Problem(saidBy.getOrDefault(name, name), what));
    }

    private Optional<Integer> port(String text) {
        if (text.matches("\\d{1,5}") && Integer.parseInt(text) <= HIGHEST_PORT) {
            return Optional.of(Integer.valueOf(text));
        }
        wrong("BACKSTAY_PORT", "expected a port from 0 to " + HIGHEST_PORT + "; got '" + text + "'");
        return Optional.empty();
    }

    private Optional<String> database(String text) {
        if (text.startsWith("jdbc:postgresql:")) {
            return Optional.of(text);
        }
        // What was given may hold a password, so it is not repeated.
        wrong("BACKSTAY_DB", "expected an address such as jdbc:postgresql://localhost/backstay, or nothing for a file");
        return Optional.empty();
    }

    private Optional<String> country(String text) {
        if (text.matches("[A-Z]{2}")) {
            return Optional.of(text);
        }
        wrong("BACKSTAY_COUNTRY", "expected a two-letter country code such as GB; got '" + text + "'");
        return Optional.empty();
    }

    private Optional<URI> origin(String text) {
        var expected =
                "expected an address such as https://example.org or https://example.org/back; got '" + text + "'";
        try {
            var uri = new URI(text);
            boolean plain = uri.getHost() != null
                    && Set.of("https", "http").contains(String.valueOf(uri.getScheme()))
                    && uri.getUserInfo() == null
                    && uri.getQuery() == null
                    && uri.getFragment() == null
                    && uri.getPath().matches("(/[A-Za-z0-9._~-]+)*/?");
            if (!plain) {
                wrong("BACKSTAY_ORIGIN", expected);
            } else if ("http".equals(uri.getScheme()) && !LOOPBACK.contains(uri.getHost())) {
                wrong("BACKSTAY_ORIGIN", "expected https, because a journal is private; got '" + text + "'");
            } else {
                return Optional.of(uri);
            }
        } catch (URISyntaxException noAddress) {
            wrong("BACKSTAY_ORIGIN", expected);
        }
        return Optional.empty();
    }

    private Path path(String name, Path usual) {
        try {
            return value(name).map(Path::of).orElse(usual);
        } catch (InvalidPathException noPath) {
            wrong(name, "expected a folder; got '" + value(name).orElse("") + "'");
            return usual;
        }
    }

    /// Other machines may only come in where the way is encrypted, and then the address people type must be known.
    private void requireOriginFor(Settings settings) {
        if (!LOOPBACK.contains(settings.host()) && !settings.https()) {
            wrong(
                    "BACKSTAY_HOST",
                    "'" + settings.host() + "' lets other machines in; set BACKSTAY_ORIGIN to the https address people"
                            + " will use, such as https://example.org, or leave the host out");
        }
    }
}
