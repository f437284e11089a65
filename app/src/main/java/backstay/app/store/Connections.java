package backstay.app.store;

import java.util.Optional;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;

/// The ways into the database: reading, writing, and looking at everything as it was at one moment.
sealed interface Connections extends AutoCloseable permits SqliteFile, PostgresServer {
    /// Reads outside any transaction.
    <T> T read(Function<Handle, T> work);

    /// Writes, all or nothing; when it returns, the change is on disk.
    <T> T write(Function<Handle, T> work);

    /// Reads everything as it was when the first row was read, while others go on writing.
    <T> T snapshot(Function<Handle, T> work);

    /// Makes sure that deleted text does not linger in the database's own files, as far as that is ours to do.
    void wipe();

    /// What the database finds wrong with itself, or nothing.
    Optional<String> fault();

    @Override
    void close();
}
