package backstay.app.store;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;

/// The store: the journals of everybody on this instance, in a file of the data folder or on a PostgreSQL server.
public final class Store implements AutoCloseable {
    /// The name of the database file in the data folder.
    public static final String FILE = "backstay.db";

    /// The version of the schema this program works with.
    public static final int SCHEMA_VERSION = Schema.VERSION;

    private final Connections connections;
    private final Facts facts;
    private final People people;
    private final Everything everything;

    private Store(Connections connections) {
        this.connections = connections;
        this.facts = new Facts(connections);
        this.people = new People(connections);
        this.everything = new Everything(connections);
    }

    /// Opens the database file of this data folder, making what is missing and bringing its schema up to date.
    ///
    /// @throws StoreRefused when that cannot be done; the data is then as it was
    public static Store open(Path dataFolder) {
        return open(dataFolder, Schema.MIGRATIONS);
    }

    /// Opens the database at this address, such as `jdbc:postgresql://localhost/backstay`, and brings its schema up to
    /// date.
    ///
    /// @throws StoreRefused when that cannot be done; the data is then as it was
    public static Store open(String jdbcUrl) {
        return open(jdbcUrl, Schema.MIGRATIONS);
    }

    static Store open(Path dataFolder, String migrations) {
        var file = folder(dataFolder).resolve(FILE);
        new Schema(SqliteFile.source(file, false), "the file " + file, migrations).bringUpToDate();
        return new Store(new SqliteFile(file));
    }

    static Store open(String jdbcUrl, String migrations) {
        var where = "the database " + withoutSecrets(requirePostgres(jdbcUrl));
        var pool = pool(jdbcUrl, where);
        try {
            new Schema(pool, where, migrations).bringUpToDate();
            return new Store(new PostgresServer(pool));
        } catch (StoreRefused refused) {
            pool.close();
            throw refused;
        }
    }

    /// The version of the schema in this data folder, or nothing when there is no database yet. Changes nothing.
    ///
    /// @throws StoreRefused when the database does not open or is newer than this program
    public static Optional<Integer> schemaVersion(Path dataFolder) {
        var file = dataFolder.resolve(FILE);
        if (Files.notExists(file)) return Optional.empty();
        return new Schema(SqliteFile.source(file, false), "the file " + file, Schema.MIGRATIONS).knownVersion();
    }

    /// The version of the schema at this address, or nothing when there is none yet. Changes nothing.
    ///
    /// @throws StoreRefused when the database does not open or is newer than this program
    public static Optional<Integer> schemaVersion(String jdbcUrl) {
        var where = "the database " + withoutSecrets(requirePostgres(jdbcUrl));
        try (var pool = pool(jdbcUrl, where)) {
            return new Schema(pool, where, Schema.MIGRATIONS).knownVersion();
        }
    }

    private static String requirePostgres(String jdbcUrl) {
        if (jdbcUrl.startsWith("jdbc:postgresql:")) return jdbcUrl;
        throw new StoreRefused("BACKSTAY_DB must be an address such as jdbc:postgresql://localhost/backstay, and it is"
                + " not. Leave it out to keep the journals in a file of the data folder.");
    }

    private static HikariDataSource pool(String jdbcUrl, String where) {
        try {
            return PostgresServer.pool(jdbcUrl);
        } catch (RuntimeException trouble) {
            throw Schema.cannotOpen(where, trouble);
        }
    }

    /// The address without its parameters, where passwords may stand.
    static String withoutSecrets(String jdbcUrl) {
        return jdbcUrl.replaceFirst("\\?.*", "").replaceFirst("//[^/]*@", "//");
    }

    private static Path folder(Path dataFolder) {
        try {
            if (Files.isDirectory(dataFolder)) return dataFolder;
            Files.createDirectories(dataFolder);
            // Health data: nobody else on this machine needs to look into a folder that we made.
            if (Files.getFileStore(dataFolder).supportsFileAttributeView("posix"))
                Files.setPosixFilePermissions(dataFolder, PosixFilePermissions.fromString("rwx------"));
            return dataFolder;
        } catch (IOException trouble) {
            throw new StoreRefused(
                    "The data folder %s cannot be made (%s). Choose another one with --data, or make it yourself."
                            .formatted(dataFolder, trouble),
                    trouble);
        }
    }

    /// The journals.
    public Facts facts() {
        return facts;
    }

    /// The people and their sign-ins.
    public People people() {
        return people;
    }

    /// The whole instance at once.
    public Everything everything() {
        return everything;
    }

    @Override
    public void close() {
        connections.close();
    }
}
