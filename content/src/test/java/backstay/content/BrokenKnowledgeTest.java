package backstay.content;

import static org.assertj.core.api.Assertions.assertThat;

import backstay.content.read.Draft;
import backstay.content.read.Folder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Every kind of mistake, made once. Each folder of `broken` is laid over the real knowledge base; each of its files
/// says what should be found on the line it is about: `# PROBLEM: ...`, or `# PROBLEM AT file:line: ...` when the
/// problem belongs to no file. An `@` stands for a number that may change.
class BrokenKnowledgeTest {
    private static final Path BROKEN = Path.of("src/test/resources/broken");
    private static final Pattern HERE = Pattern.compile("# PROBLEM: (.*?)(?=\\s*# PROBLEM|$)");
    private static final Pattern ELSEWHERE = Pattern.compile("# PROBLEM AT (\\S+: .*)");
    private static final Map<String, String> REAL = Folder.texts(KnowledgeTest.FOLDER, new Draft());

    @TestFactory
    Stream<DynamicTest> everyMistakeIsFoundOnItsLine() throws IOException {
        try (var folders = Files.list(BROKEN)) {
            return folders.sorted().toList().stream()
                    .map(folder -> DynamicTest.dynamicTest(String.valueOf(folder.getFileName()), () -> check(folder)));
        }
    }

    @Test
    void aFolderThatIsNotThereIsSaid() {
        var problems = KnowledgeTest.problems(KnowledgeReader.read(Path.of("no", "such", "folder")));
        assertThat(problems).anySatisfy(each -> assertThat(each.what()).startsWith("there is no knowledge folder at"));
    }

    @Test
    void aFileThatIsNotUtf8IsSaid() throws IOException {
        var folder = Files.createTempDirectory("knowledge");
        var file = Files.write(folder.resolve("sources.yaml"), new byte[] {(byte) 0xC3, (byte) 0x28});
        var problems = KnowledgeTest.problems(KnowledgeReader.read(folder));
        Files.delete(file);
        Files.delete(folder);
        assertThat(problems).contains(new Problem("sources.yaml", 1, "the file is not UTF-8"));
    }

    private static void check(Path folder) {
        var overlay = Folder.texts(folder, new Draft());
        var texts = new TreeMap<>(REAL);
        overlay.forEach((file, text) -> texts.merge(file, text, (old, fresh) -> lay(file, old, fresh)));
        var expected = overlay.keySet().stream()
                .flatMap(file -> expected(file, texts.getOrDefault(file, "")))
                .toList();
        var found = KnowledgeTest.problems(KnowledgeReader.read(texts, new Draft())).stream()
                .map(Problem::toString)
                .toList();
        assertThat(found).hasSameSizeAs(expected);
        for (int at = 0; at < found.size(); at++) {
            var number = Pattern.quote(expected.get(at)).replace("@", "\\E[0-9.]+\\Q");
            assertThat(found).anyMatch(each -> each.matches(number));
        }
        assertThat(expected).isNotEmpty();
    }

    /// Lists are added to, other files are replaced.
    private static String lay(String file, String old, String fresh) {
        return List.of("sources.yaml", "decisions.yaml").contains(file) ? old + fresh : fresh;
    }

    private static Stream<String> expected(String file, String text) {
        var lines = text.lines().toList();
        var expected = Stream.<String>builder();
        for (int at = 0; at < lines.size(); at++) {
            var place = file + ":" + (at + 1) + ": ";
            HERE.matcher(lines.get(at)).results().forEach(found -> expected.add(place + found.group(1)));
            ELSEWHERE.matcher(lines.get(at)).results().forEach(found -> expected.add(found.group(1)));
        }
        return expected.build();
    }
}
