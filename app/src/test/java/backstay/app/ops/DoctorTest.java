package backstay.app.ops;

import static org.assertj.core.api.Assertions.assertThat;

import backstay.app.store.Postgres;
import backstay.app.store.Store;
import backstay.app.store.StoredFact;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The check-up: what it finds, and that it changes nothing.
final class DoctorTest {
    private static final Instant NOW = Instant.parse("2026-11-20T07:30:00Z");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void aNewInstanceIsFineAndStaysUntouched() {
        var data = folder.resolve("data");
        assertThat(examine(data, NOW)).allMatch(Checked.Fine.class::isInstance).hasSize(3);
        assertThat(data).doesNotExist();
    }

    @Test
    void anInstanceWithABackupIsFine() throws IOException {
        lived(NOW);
        assertThat(examine(folder, NOW))
                .allMatch(Checked.Fine.class::isInstance)
                .hasSize(6);
    }

    @Test
    void aServerIsLookedAtToo() {
        var url = Postgres.emptyUrl();
        Store.open(url).close();
        var checks = new Doctor(folder, Optional.of(url), Optional.empty(), NOW).examine();
        assertThat(wrong(checks)).containsExactly("backups");
    }

    @ParameterizedTest
    @CsvSource({"0, ''", "604800, ''", "604801, backups"})
    void aBackupLastsAWeek(long secondsAgo, String wrong) throws IOException {
        lived(NOW.minusSeconds(secondsAgo));
        assertThat(String.join(",", wrong(examine(folder, NOW)))).isEqualTo(wrong);
    }

    @ParameterizedTest
    @CsvSource({"86399, ''", "86400, clock"})
    void aFactFromTomorrowMeansAWrongClock(long secondsAhead, String wrong) throws IOException {
        lived(NOW);
        var before = NOW.minus(Duration.ofSeconds(secondsAhead));
        assertThat(String.join(",", wrong(examine(folder, before)))).isEqualTo(wrong);
    }

    @Test
    void aBrokenFileIsFoundAndSaid() throws IOException {
        Files.writeString(folder.resolve(Store.FILE), "Not a database. ".repeat(500));
        assertThat(wrong(examine(folder, NOW))).containsExactly("database");
    }

    @Test
    void aDataFolderThatIsAFileIsFound() throws IOException {
        var file = Files.writeString(folder.resolve("file"), "in the way");
        assertThat(wrong(examine(file, NOW))).contains("data folder");
    }

    @ParameterizedTest
    @CsvSource({
        "https://backstay.example.org, ''",
        "https://example.org:8443/backstay, ''",
        "http://localhost:8080, ''",
        "http://[::1]:8080, ''",
        "http://example.org, origin",
        "ftp://example.org, origin",
        "https://ann@example.org, origin",
        "https://example.org/?a=b, origin",
        "https://example.org/#a, origin",
        "example.org, origin",
        "https:example.org, origin",
        "https://exa mple.org, origin",
    })
    void anOriginIsAWholeSafeAddress(String origin, String wrong) {
        var checks = new Doctor(folder, Optional.empty(), Optional.of(origin), NOW).examine();
        assertThat(String.join(",", wrong(checks))).isEqualTo(wrong);
    }

    private void lived(Instant backedUp) throws IOException {
        try (var store = Store.open(folder)) {
            var fact = new StoredFact(UUID.randomUUID(), NOW, LocalDate.EPOCH, "checked-in", 1, "{}");
            store.facts().takeIn(UUID.randomUUID(), NOW, List.of(fact));
            Backup.write(store, folder.resolve("backup"), backedUp);
        }
    }

    private static List<Checked> examine(Path data, Instant now) {
        return new Doctor(data, Optional.empty(), Optional.empty(), now).examine();
    }

    private static List<String> wrong(List<Checked> checks) {
        return checks.stream()
                .filter(Checked.Wrong.class::isInstance)
                .map(Checked::part)
                .toList();
    }
}
