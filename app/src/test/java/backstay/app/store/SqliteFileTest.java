package backstay.app.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What only the file can promise: that it waits for the disk, and that deleted words are gone from it.
final class SqliteFileTest {
    private static final Instant NOW = Instant.parse("2026-11-20T07:30:00Z");
    private static final String SECRET = "a-word-nobody-else-would-say";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void everyCommitWaitsForTheDisk() throws SQLException {
        Store.open(folder).close();
        assertThat(pragma("journal_mode")).isEqualTo("wal");
        assertThat(pragma("synchronous")).isEqualTo("2");
        assertThat(pragma("foreign_keys")).isEqualTo("1");
        assertThat(pragma("secure_delete")).isEqualTo("1");
    }

    @Test
    void aFolderThatWeMakeIsClosedToOthers() throws IOException {
        var data = folder.resolve("deep").resolve("data");
        Store.open(data).close();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data)))
                .isEqualTo("rwx------");
    }

    @Test
    void whatAPersonDeletedIsNowhereInTheFiles() throws IOException {
        try (var store = Store.open(folder)) {
            var person = tellSecrets(store);
            assertThat(secretIsOnDisk()).isTrue();

            store.people().delete(person);

            assertThat(secretIsOnDisk()).isFalse();
        }
    }

    @Test
    void aReaderInTheWayOnlyDelaysTheWiping() throws IOException {
        try (var store = Store.open(folder);
                var second = Store.open(folder)) {
            var person = tellSecrets(store);
            second.everything().read(entry -> {
                if (entry instanceof Entry.Somebody) store.people().delete(person);
            });
            assertThat(secretIsOnDisk()).isTrue();

            store.people().create(NOW);

            assertThat(secretIsOnDisk()).isFalse();
        }
    }

    private static UUID tellSecrets(Store store) {
        var person = store.people().create(NOW);
        var facts = new ArrayList<StoredFact>();
        for (int n = 0; n < 300; n++)
            facts.add(new StoredFact(
                    new UUID(1, n), NOW, LocalDate.EPOCH, "checked-in", 1, "\"" + (SECRET + n).repeat(1 + n) + "\""));
        store.facts().append(person, facts);
        return person;
    }

    private boolean secretIsOnDisk() throws IOException {
        try (var files = Files.list(folder)) {
            for (var file : files.toList())
                if (Files.readString(file, StandardCharsets.ISO_8859_1).contains(SECRET)) return true;
            return false;
        }
    }

    private String pragma(String name) throws SQLException {
        try (var connection =
                        SqliteFile.source(folder.resolve(Store.FILE), false).getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("pragma " + name)) {
            return rows.getString(1);
        }
    }
}
