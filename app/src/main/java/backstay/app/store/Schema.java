package backstay.app.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/// The schema of a database: which version it has, and how it is brought to the version this program needs.
final class Schema {
    /// The version this program needs: the number of the newest file in `db/migration`, as a test makes sure.
    static final int VERSION = 1;

    /// Where the migrations are; several places are separated by commas.
    static final String MIGRATIONS = "classpath:db/migration";

    private static final String HISTORY = "flyway_schema_history";

    private final DataSource source;
    private final String where;
    private final String migrations;

    Schema(DataSource source, String where, String migrations) {
        this.source = source;
        this.where = where;
        this.migrations = migrations;
    }

    /// Does nothing when the schema is current, which the history table tells in a millisecond; otherwise migrates.
    void bringUpToDate() {
        var version = knownVersion().orElse(0);
        if (version < VERSION || !migrations.equals(MIGRATIONS)) migrate(version);
    }

    /// The version of the schema in the database, or nothing when the database is new; refuses one from the future.
    Optional<Integer> knownVersion() {
        var version = version();
        if (version.orElse(0) <= VERSION) return version;
        throw new StoreRefused(("A newer Backstay has been at work in %s: its schema has version %d, and this Backstay"
                        + " knows %d. Nothing was changed. Start the newer Backstay, or restore a backup into an empty"
                        + " data folder.")
                .formatted(where, version.orElse(0), VERSION));
    }

    private Optional<Integer> version() {
        try (var connection = source.getConnection()) {
            return hasHistory(connection) ? Optional.of(newest(connection)) : Optional.empty();
        } catch (SQLException trouble) {
            throw cannotOpen(where, trouble);
        }
    }

    /// The refusal to go on with a database that does not open.
    static StoreRefused cannotOpen(String where, Exception trouble) {
        return new StoreRefused(
                ("Cannot open %s (%s). If it is a file, check that it is a Backstay database that you may write, on a disk"
                                + " with free space. If it is a server, check that it runs and lets you in.")
                        .formatted(where, trouble.getMessage()),
                trouble);
    }

    private static boolean hasHistory(Connection connection) throws SQLException {
        try (var tables = connection.getMetaData().getTables(null, connection.getSchema(), HISTORY, null)) {
            return tables.next();
        }
    }

    private static int newest(Connection connection) throws SQLException {
        int newest = 0;
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "select version from " + HISTORY + " where success and version is not null")) {
            while (rows.next()) newest = Math.max(newest, Integer.parseInt(rows.getString(1)));
        }
        return newest;
    }

    private void migrate(int from) {
        try {
            // All steps in one transaction: either the whole way, or the old schema with the old data.
            Flyway.configure()
                    .dataSource(source)
                    .locations(migrations.split(","))
                    .group(true)
                    .load()
                    .migrate();
        } catch (FlywayException trouble) {
            throw new StoreRefused(
                    ("Cannot bring %s from schema version %d to %d. Nothing was changed: the Backstay that made it can"
                                    + " still use it. %s")
                            .formatted(where, from, VERSION, oneLine(trouble)),
                    trouble);
        }
    }

    private static String oneLine(Exception trouble) {
        return String.valueOf(trouble.getMessage()).replaceAll("\\s+", " ");
    }
}
