package backstay.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// SAFETY.md promises a proof for each hazard: the tests it names exist, and no hazard is missing.
class SafetyFileTest {
    private static final Path HOME = Path.of("..");
    private static final Pattern NAMED_TEST = Pattern.compile("`([A-Z]\\w+Test)`");
    private static final Pattern HAZARD = Pattern.compile("^\\| (H\\d\\d) \\|.*\\|([^|]+)\\|$", Pattern.MULTILINE);

    @Test
    void everyTestThatIsNamedExists() throws IOException {
        var named = new TreeSet<String>();
        var names = NAMED_TEST.matcher(safety());
        while (names.find()) {
            named.add(names.group(1));
        }
        assertThat(named).isNotEmpty().isSubsetOf(tests());
    }

    @Test
    void everyHazardHasAProofOrSaysNotYet() throws IOException {
        var hazards = new TreeSet<String>();
        var rows = HAZARD.matcher(safety());
        while (rows.find()) {
            hazards.add(rows.group(1));
            assertThat(rows.group(2)).as("the proof of %s", rows.group(1)).isNotBlank();
        }
        assertThat(hazards)
                .isEqualTo(IntStream.rangeClosed(1, 25)
                        .mapToObj("H%02d"::formatted)
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    private static String safety() throws IOException {
        return Files.readString(HOME.resolve("SAFETY.md"));
    }

    private static Set<String> tests() throws IOException {
        var tests = new TreeSet<String>();
        for (var module : new String[] {"core", "content", "player", "app"}) {
            try (var files = Files.walk(HOME.resolve(module).resolve("src/test/java"))) {
                files.map(file -> file.getFileName().toString())
                        .filter(name -> name.endsWith("Test.java"))
                        .forEach(name -> tests.add(name.replace(".java", "")));
            }
        }
        return tests;
    }
}
