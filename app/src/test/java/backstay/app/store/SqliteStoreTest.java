package backstay.app.store;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

/// The store on a SQLite file.
final class SqliteStoreTest extends StoreContract {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Override
    Store openEmpty() {
        return Store.open(folder);
    }

    @Override
    Store openAgain() {
        return Store.open(folder);
    }
}
