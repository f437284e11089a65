package backstay.app.cli;

import backstay.content.Knowledge;
import backstay.content.KnowledgeReader;
import backstay.content.Loaded;
import backstay.content.Problem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The knowledge folder, read for a command that needs all of it sound.
final class KnowledgeFolder {
    private KnowledgeFolder() {}

    /// What the folder holds, or every problem there is.
    static Loaded load(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new Refusal("BACKSTAY_KNOWLEDGE: expected the folder of the knowledge base; " + folder + " is none");
        }
        return KnowledgeReader.read(folder);
    }

    /// What the folder holds; refused when anything is wrong with it.
    static Knowledge sound(Path folder) {
        return switch (load(folder)) {
            case Loaded.Sound(Knowledge knowledge) -> knowledge;
            case Loaded.Broken(List<Problem> problems) ->
                throw new Refusal(
                        "the knowledge base has %d problems; the first is %s; ./backstay knowledge check lists them"
                                .formatted(problems.size(), problems.getFirst()));
        };
    }
}
