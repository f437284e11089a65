package backstay.app.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/// The journal in one SQLite file: one connection that writes, a few that read, and the disk waited for at each commit.
final class SqliteFile implements Connections {
    private static final int READERS = 4;
    private static final int PATIENCE_MS = 10_000;
    private static final int CHECKPOINT_PATIENCE_MS = 200;

    private final HikariDataSource writer;
    private final HikariDataSource readers;
    private final Jdbi reading;
    private final GroupCommit writing;
    private volatile boolean wipeIsDue;

    SqliteFile(Path file) {
        writer = pool("backstay-write", source(file, false), 1);
        readers = pool("backstay-read", source(file, true), READERS);
        reading = Jdbi.create(readers);
        writing = new GroupCommit(Jdbi.create(writer));
    }

    /// Plain connections to this file, without a pool.
    static DataSource source(Path file, boolean readOnly) {
        var config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.setBusyTimeout(PATIENCE_MS);
        config.enforceForeignKeys(true);
        // Deleted text is overwritten with zeros: what a person deletes must not be found in the file.
        config.setPragma(SQLiteConfig.Pragma.SECURE_DELETE, "true");
        // A writer that starts as a reader could find the file taken when it wants to write.
        if (!readOnly) config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
        var source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + file);
        return source;
    }

    private static HikariDataSource pool(String name, DataSource source, int size) {
        var config = new HikariConfig();
        config.setPoolName(name);
        config.setDataSource(source);
        config.setMaximumPoolSize(size);
        config.setMinimumIdle(1);
        config.setMaxLifetime(0);
        return new HikariDataSource(config);
    }

    @Override
    public <T> T read(Function<Handle, T> work) {
        return reading.withHandle(work::apply);
    }

    @Override
    public <T> T write(Function<Handle, T> work) {
        var result = writing.write(work);
        if (wipeIsDue) wipe();
        return result;
    }

    @Override
    public <T> T snapshot(Function<Handle, T> work) {
        return reading.inTransaction(work::apply);
    }

    /// Empties the write-ahead log, which still holds pages from before the deletion. A long reader, such as a backup,
    /// can be in the way: then the next write tries again.
    @Override
    public void wipe() {
        wipeIsDue = false;
        writing.alone(handle -> {
            patience(handle, CHECKPOINT_PATIENCE_MS);
            var busy = handle.createQuery("pragma wal_checkpoint(truncate)")
                    .map((row, _) -> row.getInt("busy"))
                    .one();
            patience(handle, PATIENCE_MS);
            wipeIsDue |= busy != 0;
            return busy == 0;
        });
    }

    private static void patience(Handle handle, int millis) {
        handle.createQuery("pragma busy_timeout = " + millis)
                .mapTo(Integer.class)
                .one();
    }

    @Override
    public Optional<String> fault() {
        return read(handle -> handle.createQuery("pragma quick_check(1)")
                        .mapTo(String.class)
                        .list())
                .stream()
                .filter(line -> !line.equals("ok"))
                .findFirst();
    }

    @Override
    public void close() {
        readers.close();
        writer.close();
    }
}
