package backstay.content.read;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The folder of knowledge files, read once.
public final class Folder {
    private Folder() {}

    /// The text of every YAML file by its path inside the folder. What cannot be read is a problem.
    public static Map<String, String> texts(Path folder, Draft draft) {
        var texts = new TreeMap<String, String>();
        for (var file : files(folder, draft)) {
            var name = folder.relativize(file).toString().replace('\\', '/');
            try {
                texts.put(name, decode(Files.readAllBytes(file)));
            } catch (CharacterCodingException e) {
                draft.problem(new Place(name, 1), "the file is not UTF-8");
            } catch (IOException e) {
                draft.problem(new Place(name, 1), "the file cannot be read: " + e.getMessage());
            }
        }
        return texts;
    }

    private static List<Path> files(Path folder, Draft draft) {
        if (!Files.isDirectory(folder)) {
            draft.problem(new Place(".", 1), "there is no knowledge folder at " + folder);
            return List.of();
        }
        try (var all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(".yaml")).toList();
        } catch (IOException e) {
            draft.problem(new Place(".", 1), "the knowledge folder cannot be read: " + e.getMessage());
            return List.of();
        }
    }

    private static String decode(byte[] bytes) throws CharacterCodingException {
        return StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes))
                .toString();
    }
}
