package backstay.app.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;

/// The whole instance at once, for its operator: read as it is at one moment, or replaced by what a backup holds.
public final class Everything {
    // PostgreSQL would otherwise read a whole table into memory.
    private static final int ROWS_AT_ONCE = 500;

    private final Connections connections;

    Everything(Connections connections) {
        this.connections = connections;
    }

    /// Reads all entries as they are at one moment, while others go on writing: the people by id, then the facts by
    /// person and id, then the sign-ins by person and hash.
    public void read(Consumer<Entry> reader) {
        connections.snapshot(handle -> {
            each(handle, "select id, created from person order by id", (row, _) -> somebody(row), reader);
            each(handle, "select * from fact order by person, id", (row, _) -> told(row), reader);
            each(handle, "select * from sign_in order by person, token_hash", (row, _) -> signedIn(row), reader);
            return true;
        });
    }

    /// Replaces everything by the entries of this source, in the order of [#read]. All or nothing: when the source
    /// fails, nothing has changed.
    public void replace(Consumer<Consumer<Entry>> source) {
        connections.write(handle -> {
            for (var table : new String[] {"sign_in", "fact", "person"}) handle.execute("delete from " + table);
            var replacement = new Replacement(handle);
            source.accept(replacement::take);
            replacement.finish();
            return true;
        });
        connections.wipe();
    }

    /// Remembers that a backup was made at this instant.
    public void backedUp(Instant at) {
        connections.write(handle ->
                handle.execute("insert into backup (at) values (?) on conflict (at) do nothing", Nanos.of(at)));
    }

    /// When the last backup was made.
    public Optional<Instant> lastBackup() {
        return connections.read(handle -> newest(handle, "select max(at) from backup"));
    }

    /// When the newest fact of anybody was told. Looks at every fact: for check-ups, not for pages.
    public Optional<Instant> newestFact() {
        return connections.read(handle -> newest(handle, "select max(at) from fact"));
    }

    /// What the database finds wrong with itself, or nothing.
    public Optional<String> fault() {
        return connections.fault();
    }

    private static Optional<Instant> newest(Handle handle, String query) {
        return handle.createQuery(query).mapTo(Long.class).findOne().map(Nanos::instant);
    }

    private static void each(Handle handle, String query, RowMapper<? extends Entry> mapper, Consumer<Entry> reader) {
        try (var rows =
                handle.createQuery(query).setFetchSize(ROWS_AT_ONCE).map(mapper).iterator()) {
            rows.forEachRemaining(reader);
        }
    }

    private static Entry.Somebody somebody(ResultSet row) throws SQLException {
        return new Entry.Somebody(UUID.fromString(row.getString("id")), Nanos.instant(row.getLong("created")));
    }

    private static Entry.Told told(ResultSet row) throws SQLException {
        return new Entry.Told(UUID.fromString(row.getString("person")), Facts.fact(row));
    }

    private static Entry.SignedIn signedIn(ResultSet row) throws SQLException {
        return new Entry.SignedIn(People.signIn(row));
    }
}
