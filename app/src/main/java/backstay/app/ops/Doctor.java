package backstay.app.ops;

import backstay.app.ops.Checked.Fine;
import backstay.app.ops.Checked.Wrong;
import backstay.app.store.Store;
import backstay.app.store.StoreRefused;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The check-up of an instance: looks at the data folder, the database, the clock, the backups and the origin, changes
/// nothing, and says what is wrong and what to do.
public final class Doctor {
    private static final long LEAST_FREE_BYTES = 200L * 1024 * 1024;
    private static final Duration CLOCKS_DIFFER_BY = Duration.ofDays(1);
    private static final Duration BACKUP_LASTS = Duration.ofDays(7);
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

    private final Path dataFolder;
    private final Optional<String> databaseUrl;
    private final Optional<String> origin;
    private final Instant now;

    /// @param databaseUrl the address of the database, when it is not the file in the data folder
    /// @param origin the address under which people reach this instance, when it is set
    public Doctor(Path dataFolder, Optional<String> databaseUrl, Optional<String> origin, Instant now) {
        this.dataFolder = dataFolder;
        this.databaseUrl = databaseUrl;
        this.origin = origin;
        this.now = now;
    }

    /// Looks at everything and says one thing or more about each part.
    public List<Checked> examine() {
        var all = new ArrayList<Checked>();
        all.add(folder());
        if (Files.isDirectory(dataFolder)) all.add(space());
        all.addAll(database());
        all.add(origin.map(Doctor::origin)
                .orElse(new Fine("origin", "BACKSTAY_ORIGIN is not set: people on this machine only.")));
        return List.copyOf(all);
    }

    private Checked folder() {
        if (Files.notExists(dataFolder))
            return new Fine("data folder", "%s is not there yet; the first start makes it.".formatted(dataFolder));
        try {
            Files.delete(Files.createTempFile(dataFolder, "check-up-", ".tmp"));
            return new Fine("data folder", "%s can be written.".formatted(dataFolder));
        } catch (IOException trouble) {
            return new Wrong(
                    "data folder",
                    "%s cannot be written (%s).".formatted(dataFolder, trouble),
                    "Let the user that runs Backstay own the folder, or choose another one with --data.");
        }
    }

    private Checked space() {
        try {
            var free = Files.getFileStore(dataFolder).getUsableSpace();
            var says = "%d MB are free where %s is.".formatted(free / 1024 / 1024, dataFolder);
            if (free >= LEAST_FREE_BYTES) return new Fine("free space", says);
            return new Wrong("free space", says, "Make room: below 200 MB the next answers may not be kept.");
        } catch (IOException trouble) {
            return new Wrong("free space", "It cannot be measured (%s).".formatted(trouble), "Look at the disk.");
        }
    }

    private List<Checked> database() {
        try {
            var version = databaseUrl.map(Store::schemaVersion).orElseGet(() -> Store.schemaVersion(dataFolder));
            return version.map(this::database)
                    .orElse(List.of(new Fine("database", "It is empty; the first start fills it.")));
        } catch (StoreRefused refused) {
            return List.of(new Wrong("database", "It does not open.", String.valueOf(refused.getMessage())));
        }
    }

    private List<Checked> database(int version) {
        if (version < Store.SCHEMA_VERSION)
            return List.of(new Fine(
                    "database", "Its schema has version %d; the next start brings it up to date.".formatted(version)));
        try (var store = databaseUrl.map(Store::open).orElseGet(() -> Store.open(dataFolder))) {
            return List.of(pages(store), clock(store), backup(store));
        }
    }

    private static Checked pages(Store store) {
        return store.everything()
                .fault()
                .<Checked>map(fault -> new Wrong(
                        "database",
                        "The file is no longer whole: %s.".formatted(fault),
                        "Stop Backstay, keep a copy of the data folder, and restore the last backup."))
                .orElse(new Fine(
                        "database", "It opens, is whole, and has schema version %d.".formatted(Store.SCHEMA_VERSION)));
    }

    private Checked clock(Store store) {
        var newest = store.everything().newestFact();
        if (newest.isEmpty() || newest.get().isBefore(now.plus(CLOCKS_DIFFER_BY)))
            return new Fine("clock", "It says %s.".formatted(now));
        return new Wrong(
                "clock",
                "It says %s, but something was already told at %s.".formatted(now, newest.get()),
                "Set the clock of this machine, or turn on its time synchronisation.");
    }

    private Checked backup(Store store) {
        var last = store.everything().lastBackup();
        var todo = "Run ./backstay backup FILE regularly, and keep the file on another machine.";
        if (last.isEmpty()) return new Wrong("backups", "There has never been one.", todo);
        var says = "The last one was made at %s.".formatted(last.get());
        return last.get().isBefore(now.minus(BACKUP_LASTS))
                ? new Wrong("backups", says, todo)
                : new Fine("backups", says);
    }

    private static Checked origin(String text) {
        var todo = "Set BACKSTAY_ORIGIN to the address people type, such as https://backstay.example.org or"
                + " https://example.org/backstay.";
        try {
            var uri = new URI(text);
            var fault = fault(uri);
            if (fault.isEmpty()) return new Fine("origin", "People reach this instance at %s.".formatted(text));
            return new Wrong("origin", "%s %s.".formatted(text, fault.get()), todo);
        } catch (URISyntaxException broken) {
            return new Wrong("origin", "%s is not a web address.".formatted(text), todo);
        }
    }

    private static Optional<String> fault(URI uri) {
        if (uri.getScheme() == null || uri.getHost() == null) return Optional.of("is not a whole web address");
        if (uri.getRawQuery() != null || uri.getRawFragment() != null || uri.getRawUserInfo() != null)
            return Optional.of("has more than a host, a port and a path");
        if (uri.getScheme().equals("https")) return Optional.empty();
        if (uri.getScheme().equals("http") && LOOPBACK.contains(uri.getHost())) return Optional.empty();
        return Optional.of("does not start with https");
    }
}
