package backstay.app.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A power cut in small: a real process is killed in the middle of its work, again and again, and nothing it was told
/// is kept may be missing afterwards.
final class KillTest {
    private static final int ROUNDS = 200;
    private static final int WITHOUT_END = 1_000_000;
    private static final Instant NOW = Instant.parse("2026-11-20T07:30:00Z");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void aKilledProcessLosesNoAcknowledgedFactAndLeavesNoHalfBatch() throws Exception {
        var random = new Random(20261120);
        var command = command();
        var kept = new HashMap<UUID, List<StoredFact>>();
        int acknowledged = 0;
        for (int round = 0; round < ROUNDS; round++) {
            var person = newPerson();
            var said = killAtAnyMoment(command, person, random);
            kept.put(person, requireAllThere(person, said));
            acknowledged += said.size();
        }
        assertThat(acknowledged).isGreaterThan(ROUNDS * 10);
        requireStillThere(kept);
    }

    private UUID newPerson() {
        try (var store = Store.open(folder)) {
            return store.people().create(NOW);
        }
    }

    /// Kills the process after some batches, or some time after its start, which hits its opening of the file too.
    private Set<Integer> killAtAnyMoment(List<String> command, UUID person, Random random) throws Exception {
        var process = start(command, person, WITHOUT_END);
        try (var lines = process.inputReader()) {
            var said = new HashSet<Integer>();
            if (random.nextInt(4) == 0) process.waitFor(random.nextInt(500), TimeUnit.MILLISECONDS);
            else said.addAll(read(lines, 1 + random.nextInt(60)));
            // By its handle: the process object would close the pipe, and with it what was said last.
            process.toHandle().destroyForcibly();
            said.addAll(read(lines, WITHOUT_END));
            assertThat(process.waitFor()).isEqualTo(128 + 9);
            return said;
        }
    }

    private static Set<Integer> read(BufferedReader lines, int most) throws IOException {
        var said = new HashSet<Integer>();
        while (said.size() < most) {
            var line = lines.readLine();
            if (line == null) break;
            said.add(Integer.valueOf(line));
        }
        return said;
    }

    private List<StoredFact> requireAllThere(UUID person, Set<Integer> said) throws SQLException {
        requireSoundFile();
        try (var store = Store.open(folder)) {
            var all = store.facts().all(person);
            var batches = new HashMap<Integer, List<StoredFact>>();
            for (var fact : all)
                batches.computeIfAbsent((int) fact.id().getMostSignificantBits(), _ -> new ArrayList<>())
                        .add(fact);
            assertThat(batches.keySet()).containsAll(said);
            batches.forEach((batch, facts) -> assertThat(facts).isEqualTo(AppendForEver.facts(batch)));
            assertThat(store.facts().mark(person)).isEqualTo(markOf(all));
            return all;
        }
    }

    private void requireStillThere(Map<UUID, List<StoredFact>> kept) {
        try (var store = Store.open(folder)) {
            kept.forEach(
                    (person, facts) -> assertThat(store.facts().all(person)).isEqualTo(facts));
        }
    }

    private static Mark markOf(List<StoredFact> facts) {
        var mark = Mark.EMPTY;
        for (var fact : facts) mark = mark.plus(fact);
        return mark;
    }

    private void requireSoundFile() throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve(Store.FILE));
                var statement = connection.createStatement();
                var rows = statement.executeQuery("pragma integrity_check")) {
            assertThat(rows.getString(1)).isEqualTo("ok");
        }
    }

    /// A command that starts fast: what it needs in jars, and their classes in a shared archive made by a first run.
    private List<String> command() throws Exception {
        var archive = folder.resolve("classes.aot");
        assertThat(start(java("-XX:AOTCacheOutput=" + archive), newPerson(), 20).waitFor())
                .isZero();
        return java("-XX:AOTCache=" + archive);
    }

    private List<String> java(String option) throws IOException {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xlog:disable",
                "-Djfr.unsupported.vm=true",
                option,
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                classPath(),
                AppendForEver.class.getName());
    }

    private Process start(List<String> command, UUID person, int batches) throws IOException {
        var whole = new ArrayList<>(command);
        whole.addAll(List.of(folder.toString(), person.toString(), Integer.toString(batches)));
        return new ProcessBuilder(whole)
                .redirectError(folder.resolve("errors.txt").toFile())
                .start();
    }

    // A shared archive needs jars: classes in a folder would make it useless.
    private String classPath() throws IOException {
        var paths = new ArrayList<String>();
        var own = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        for (var path : own.split(System.getProperty("path.separator"), -1)) {
            var entry = Path.of(path);
            if (Files.isDirectory(entry)) paths.add(jar(entry, paths.size()).toString());
            else if (Files.exists(entry)) paths.add(path);
        }
        return String.join(System.getProperty("path.separator"), paths);
    }

    private Path jar(Path classes, int number) throws IOException {
        var jar = folder.resolve("classes" + number + ".jar");
        try (var out = new JarOutputStream(Files.newOutputStream(jar));
                var files = Files.walk(classes)) {
            for (var file : files.filter(Files::isRegularFile).sorted().toList()) {
                out.putNextEntry(new JarEntry(classes.relativize(file).toString()));
                Files.copy(file, out);
            }
        }
        return jar;
    }
}
