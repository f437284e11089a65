package backstay.content;

import backstay.content.check.Checks;
import backstay.content.read.Draft;
import backstay.content.read.Folder;
import backstay.content.read.ProgrammeFile;
import backstay.content.read.Reading;
import backstay.core.rule.Numbers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// Reads the knowledge base from a folder of YAML files: all of it, or every problem.
public final class KnowledgeReader {
    private static final int VERSION_DIGITS = 12;

    private KnowledgeReader() {}

    /// Reads and checks everything in the folder.
    public static Loaded read(Path folder) {
        var draft = new Draft();
        return read(new TreeMap<>(Folder.texts(folder, draft)), draft);
    }

    /// Reads and checks these texts, by path.
    static Loaded read(SortedMap<String, String> texts, Draft draft) {
        var reading = new Reading(draft);
        texts.forEach(reading::add);
        Checks.run(reading, draft);
        if (!draft.problems().isEmpty()) {
            return new Loaded.Broken(draft.problems());
        }
        return new Loaded.Sound(knowledge(version(texts), reading));
    }

    private static Knowledge knowledge(String version, Reading reading) {
        var groups = reading.questionGroups.stream()
                .sorted(Comparator.comparingInt(QuestionGroup::stage).thenComparingInt(QuestionGroup::order))
                .toList();
        return new Knowledge(
                version,
                reading.exercises,
                reading.programmes.stream()
                        .map(ProgrammeFile.Declared::programme)
                        .toList(),
                reading.lessons,
                groups,
                reading.rules,
                numbers(reading.rules),
                reading.sources,
                reading.decisions,
                reading.emergency,
                new Words(reading.names, byId(reading.rules)));
    }

    private static Numbers numbers(List<RulePage> rules) {
        var numbers = new HashMap<Numbers.Key, Integer>();
        for (var rule : rules) {
            for (var number : rule.numbers()) {
                numbers.put(new Numbers.Key(rule.id(), number.name(), number.unit()), number.value());
            }
        }
        return new Numbers(numbers);
    }

    private static Map<String, RulePage> byId(List<RulePage> rules) {
        var byId = new HashMap<String, RulePage>();
        rules.forEach(rule -> byId.put(rule.id(), rule));
        return byId;
    }

    private static String version(SortedMap<String, String> texts) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            texts.forEach((file, text) -> {
                digest.update(file.getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
                digest.update(text.getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
            });
            return HexFormat.of().formatHex(digest.digest()).substring(0, VERSION_DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
