package backstay.app.store;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The schema on both databases, and databases that do not open at all.
final class SchemaTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Nested
    final class InAFile extends SchemaContract {
        @Override
        Store open(String migrations) {
            return Store.open(folder, migrations);
        }

        @Override
        Connection connect() throws SQLException {
            return DriverManager.getConnection("jdbc:sqlite:" + folder.resolve(Store.FILE));
        }
    }

    @Nested
    final class OnAServer extends SchemaContract {
        private final String url = Postgres.emptyUrl();

        @Override
        Store open(String migrations) {
            return Store.open(url, migrations);
        }

        @Override
        Connection connect() throws SQLException {
            return DriverManager.getConnection(url);
        }
    }

    @Test
    void aFileThatIsNoDatabaseIsRefusedByName() throws IOException {
        Files.writeString(folder.resolve(Store.FILE), "Not a database. ".repeat(500));

        assertThatThrownBy(() -> Store.open(folder))
                .isInstanceOf(StoreRefused.class)
                .hasMessageStartingWith("Cannot open the file ")
                .hasMessageContaining(Store.FILE)
                .hasMessageContaining("check that");
    }

    @Test
    void aDataFolderThatCannotBeMadeIsRefusedByName() throws IOException {
        var file = Files.writeString(folder.resolve("file"), "in the way");

        assertThatThrownBy(() -> Store.open(file.resolve("data")))
                .isInstanceOf(StoreRefused.class)
                .hasMessageContaining("cannot be made")
                .hasMessageContaining("--data");
    }

    @Test
    void aServerThatDoesNotAnswerIsRefusedWithoutTellingThePassword() {
        assertThatThrownBy(() -> Store.open("jdbc:postgresql://ann:secret1@localhost:1/coach?password=secret2"))
                .isInstanceOf(StoreRefused.class)
                .hasMessageStartingWith("Cannot open the database jdbc:postgresql://localhost:1/coach")
                .hasMessageNotContaining("secret");
    }

    @Test
    void anAddressOfAnotherKindOfDatabaseIsRefused() {
        assertThatThrownBy(() -> Store.open("jdbc:mysql://localhost/coach"))
                .isInstanceOf(StoreRefused.class)
                .hasMessageContaining("jdbc:postgresql://");
    }
}
