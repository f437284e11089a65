package backstay.app.ops;

import backstay.app.store.Postgres;
import backstay.app.store.Store;
import java.nio.file.Path;
import org.junit.jupiter.api.Nested;

/// Backups in every direction between the two databases.
final class BackupTest {
    @Nested
    final class FromFileToFile extends BackupContract {
        @Override
        Store openFrom(Path folder) {
            return Store.open(folder);
        }

        @Override
        Store openTo(Path folder) {
            return Store.open(folder);
        }
    }

    @Nested
    final class FromFileToServer extends BackupContract {
        @Override
        Store openFrom(Path folder) {
            return Store.open(folder);
        }

        @Override
        Store openTo(Path folder) {
            return Store.open(Postgres.emptyUrl());
        }
    }

    @Nested
    final class FromServerToFile extends BackupContract {
        @Override
        Store openFrom(Path folder) {
            return Store.open(Postgres.emptyUrl());
        }

        @Override
        Store openTo(Path folder) {
            return Store.open(folder);
        }
    }
}
