package backstay.app.ops;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import backstay.app.store.Entry;
import backstay.app.store.Store;
import backstay.app.store.StoredFact;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What backups must do, whatever databases they come from and go to.
abstract class BackupContract {
    static final Instant NOW = Instant.parse("2026-11-20T07:30:00.123456789Z");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private Store from;

    @SuppressWarnings("NullAway.Init")
    private Store to;

    abstract Store openFrom(Path folder);

    abstract Store openTo(Path folder);

    @BeforeEach
    void open() {
        from = openFrom(folder.resolve("from"));
        to = openTo(folder.resolve("to"));
        fill(from, 20261120, 12);
        fill(to, 4, 3);
    }

    @AfterEach
    void close() {
        from.close();
        to.close();
    }

    @Test
    void everythingComesBackAsItWasAndNothingElseStays() throws IOException {
        var file = folder.resolve("backup.jsonl.gz");

        var written = Backup.write(from, file, NOW);
        var restored = Restore.read(to, file);

        assertThat(restored).isEqualTo(written);
        assertThat(written.people()).isEqualTo(12);
        assertThat(entries(to)).isEqualTo(entries(from)).hasSizeGreaterThan(100);
        for (var entry : entries(from))
            if (entry instanceof Entry.Somebody(var id, var _))
                assertThat(to.facts().mark(id)).isEqualTo(from.facts().mark(id));
        assertThat(from.everything().lastBackup()).contains(NOW);
    }

    @Test
    void aBackupOfARestoredInstanceIsTheSameFile() throws IOException {
        var first = folder.resolve("first");
        var second = folder.resolve("second");
        Backup.write(from, first, NOW);
        Restore.read(to, first);
        Backup.write(to, second, NOW);

        assertThat(second).hasSameBinaryContentAs(first);
    }

    @Test
    void aBackupIsOneMomentWhileOthersGoOnWriting() throws Exception {
        var person = from.people().create(NOW);
        var enough = new AtomicBoolean();
        var writer = new Thread(() -> {
            for (int n = 0; !enough.get(); n += 2)
                from.facts().append(person, List.of(fact(n, "left"), fact(n + 1, "right")));
        });
        writer.start();
        try {
            for (int round = 0; round < 5; round++) {
                var file = folder.resolve("busy");
                Backup.write(from, file, NOW.plusSeconds(round));
                Restore.read(to, file);
                assertThat(to.facts().all(person).size() % 2).isZero();
                assertThat(to.facts().mark(person).length())
                        .isEqualTo(to.facts().all(person).size());
            }
        } finally {
            enough.set(true);
            writer.join();
        }
    }

    @Test
    void aFileThatWasCutAnywhereIsRefusedAndChangesNothing() throws IOException {
        var bytes = Files.readAllBytes(backup());
        var before = entries(to);
        for (int length = 0; length < bytes.length; length += 1 + length / 7)
            requireRefused(Arrays.copyOf(bytes, length), "");
        requireRefused(Arrays.copyOf(bytes, bytes.length - 1), "");
        assertThat(entries(to)).isEqualTo(before);
    }

    @Test
    void aFlippedBitIsRefusedOrHarmlessButNeverRestoredWrong() throws IOException {
        var bytes = Files.readAllBytes(backup());
        var random = new Random(7);
        var before = entries(to);
        for (int i = 0; i < 60; i++) {
            var flipped = bytes.clone();
            // From the eleventh byte on: before it stands the compressor's own header, which says nothing.
            flipped[10 + random.nextInt(bytes.length - 10)] ^= (byte) (1 << random.nextInt(8));
            requireRefused(flipped, "");
        }
        assertThat(entries(to)).isEqualTo(before);
    }

    @Test
    void aBitFlippedBelowTheCompressionIsFoundByTheChecksum() throws IOException {
        var before = entries(to);
        requireRefused(changed(text -> text.replaceFirst("\"pain\\\\\":4", "\"pain\\\\\":5")), "checksum");
        assertThat(entries(to)).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        "backstayBackup":1           | "backstayBackup":2        | line 1: the backup has format 2
        {"backstayBackup"            | {"somethingElse"          | line 1: it is not a person
        {"person":"0                 | {"person":"x              | line 2:
        {"person":"00000000          | {"someone":"00000000      | line 2: it is not a person
        "people":12                  | "people":13               | the backup should hold
        "version":1                  | "version":"1"             | 'version' is missing or not a whole number
        "version":1                  | "version":0               | The version of a fact starts at 1
        "version":1,                 | "version":1,"more":2,     | it has 8 fields where 7 were expected
        {"fact":                     | {"fact                    | it is not JSON
        """)
    void aLineThatIsWrongIsRefusedByItsNumber(String is, String becomes, String says) throws IOException {
        var before = entries(to);
        requireRefused(changed(text -> text.replaceFirst(Pattern.quote(is), becomes)), says);
        assertThat(entries(to)).isEqualTo(before);
    }

    @Test
    void aLineTwiceIsRefused() throws IOException {
        requireRefused(changed(text -> text.replaceFirst("(\\{\"fact.*\n)", "$1$1")), "was there already");
        requireRefused(changed(text -> text.replaceFirst("(\\{\"person.*\n)", "$1$1")), "was there already");
        requireRefused(changed(text -> text.replaceFirst("(\\{\"signIn.*\n)", "$1$1")), "was there already");
        requireRefused(changed(text -> text.replaceFirst("(\\{\"backstayBackup.*\n)", "$1$1")), "second backup");
        requireRefused(changed(text -> text + text), "there is more after the end");
    }

    @Test
    void aFactOfSomebodyWhoIsNotNamedIsRefused() throws IOException {
        requireRefused(changed(text -> text.replaceFirst("\\{\"person.*\n", "")), "was not named before");
    }

    @Test
    void aFileThatIsNotThereOrNoBackupAtAllIsRefused() throws IOException {
        assertThatThrownBy(() -> Restore.read(to, folder.resolve("missing"))).isInstanceOf(BadBackup.class);
        requireRefused("hello".getBytes(StandardCharsets.UTF_8), "");
        requireRefused(zipped("hello\n"), "line 1: it is not JSON");
        requireRefused(zipped("null\n"), "line 1");
        requireRefused(zipped(""), "line 1");
    }

    @Test
    void aBackupThatCannotBeWrittenLeavesNothingBehind() {
        var file = folder.resolve("missing").resolve("backup");
        assertThatThrownBy(() -> Backup.write(from, file, NOW)).isInstanceOf(IOException.class);
        assertThat(from.everything().lastBackup()).isEmpty();
    }

    private Path backup() throws IOException {
        var file = folder.resolve("backup");
        Backup.write(from, file, NOW);
        return file;
    }

    private byte[] changed(UnaryOperator<String> change) throws IOException {
        try (var in = new GZIPInputStream(new ByteArrayInputStream(Files.readAllBytes(backup())))) {
            var text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            assertThat(change.apply(text)).isNotEqualTo(text);
            return zipped(change.apply(text));
        }
    }

    private static byte[] zipped(String text) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(bytes)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    private void requireRefused(byte[] bytes, String says) throws IOException {
        var file = Files.write(folder.resolve("broken"), bytes);
        assertThatThrownBy(() -> Restore.read(to, file))
                .isInstanceOf(BadBackup.class)
                .hasMessageContaining(says)
                .hasMessageContaining("Nothing was restored");
    }

    private static List<Entry> entries(Store store) {
        var all = new ArrayList<Entry>();
        store.everything().read(all::add);
        return all;
    }

    private static void fill(Store store, long seed, int people) {
        var random = new Random(seed);
        for (int i = 0; i < people; i++) {
            var person = new UUID(i == 0 ? 0 : random.nextLong(), random.nextLong());
            var facts = new ArrayList<StoredFact>();
            for (int n = i == 0 ? 1 : random.nextInt(20); n > 0; n--)
                facts.add(fact(random.nextInt(1000) * 2, "äö€ \\ \" 😀\t"));
            store.facts()
                    .takeIn(person, NOW.plusNanos(i), facts.stream().distinct().toList());
            if (random.nextBoolean()) store.people().signIn(person, "Hash" + random.nextLong(), NOW);
        }
    }

    private static StoredFact fact(int number, String said) {
        return new StoredFact(
                new UUID(number * 31L, number),
                NOW.plusSeconds(number),
                LocalDate.parse("2026-11-20"),
                "checked-in",
                1,
                "{\"pain\":4, \"said\":\"" + said + "\"}");
    }
}
