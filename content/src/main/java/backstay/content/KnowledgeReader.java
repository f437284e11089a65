package backstay.content;

import java.nio.file.Path;

/// Reads the knowledge base from a folder of YAML files.
public final class KnowledgeReader {
    private KnowledgeReader() {}

    /// Reads and checks everything in the folder.
    public static Loaded read(Path folder) {
        throw new UnsupportedOperationException(folder.toString());
    }
}
