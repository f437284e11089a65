package backstay.app.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// How a database comes to the schema it needs, and what happens when it cannot.
abstract class SchemaContract {
    private static final Instant NOW = Instant.parse("2026-11-20T07:30:00Z");

    abstract Store open(String migrations);

    abstract Connection connect() throws SQLException;

    @Test
    void theVersionInTheCodeIsThatOfTheNewestMigration() throws IOException, URISyntaxException {
        var folder = Path.of(Schema.class.getResource("/db/migration").toURI());
        try (var files = Files.list(folder)) {
            var newest = files.map(file -> file.getFileName().toString())
                    .mapToInt(name -> Integer.parseInt(name.substring(1, name.indexOf("__"))))
                    .max();
            assertThat(newest).hasValue(Schema.VERSION);
        }
    }

    @Test
    void aFailedMigrationStopsTheStartAndLeavesTheOldDataUsable() throws SQLException {
        var told = StoreContract.fact(1, NOW);
        var person = keep(told);

        assertThatThrownBy(() -> open(Schema.MIGRATIONS + ",classpath:db/broken"))
                .isInstanceOf(StoreRefused.class)
                .hasMessageContaining("from schema version 1")
                .hasMessageContaining("V3__broken.sql")
                .hasMessageContaining("no_such_table")
                .hasMessageContaining("Nothing was changed")
                .hasMessageNotContaining("\n");

        assertThat(columnsOf("person")).doesNotContain("shoe_size", "hat_size");
        try (var store = open(Schema.MIGRATIONS)) {
            assertThat(store.facts().all(person)).containsExactly(told);
        }
    }

    @Test
    void aDatabaseOfANewerBackstayIsRefusedUnchanged() {
        keep(StoreContract.fact(1, NOW));
        open(Schema.MIGRATIONS + ",classpath:db/newer").close();

        assertThatThrownBy(() -> open(Schema.MIGRATIONS))
                .isInstanceOf(StoreRefused.class)
                .hasMessageContaining("version 2")
                .hasMessageContaining("knows 1")
                .hasMessageContaining("Start the newer Backstay");
    }

    @Test
    void aCurrentSchemaIsNotGoneThroughAgain() throws SQLException {
        keep(StoreContract.fact(1, NOW));
        // Going through the migrations would find this and refuse.
        execute("update flyway_schema_history set checksum = 1");

        open(Schema.MIGRATIONS).close();
    }

    private UUID keep(StoredFact told) {
        try (var store = open(Schema.MIGRATIONS)) {
            var person = store.people().create(NOW);
            store.facts().append(person, List.of(told));
            return person;
        }
    }

    private List<String> columnsOf(String table) throws SQLException {
        try (var connection = connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select * from " + table)) {
            var columns = new ArrayList<String>();
            for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++)
                columns.add(rows.getMetaData().getColumnName(i));
            return columns;
        }
    }

    private void execute(String sql) throws SQLException {
        try (var connection = connect();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
