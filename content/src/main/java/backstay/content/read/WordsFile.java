package backstay.content.read;

import java.util.LinkedHashMap;
import java.util.Map;

/// Reads a file of words: groups of names, each name an id and its text.
public final class WordsFile {
    private WordsFile() {}

    /// Adds the groups of a file to those of the files before it.
    public static void read(Fields fields, Map<String, Map<String, String>> groups) {
        for (var group : fields.names()) {
            var words = new LinkedHashMap<String, String>();
            for (var entry : fields.mapping(group).stream().toList()) {
                for (var id : entry.names()) {
                    words.put(id, entry.prose(id));
                    fields.draft().rememberWord(group, id, entry.place(id));
                }
            }
            fields.draft().rememberWord(group, "", fields.place(group));
            if (groups.putIfAbsent(group, words) != null) {
                fields.draft().problem(fields.place(group), "the words '%s' are in another file too".formatted(group));
            }
        }
        fields.end();
    }
}
