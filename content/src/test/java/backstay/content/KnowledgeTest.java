package backstay.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The real knowledge base, as it ships.
class KnowledgeTest {
    static final Path FOLDER = Path.of("knowledge");

    @Test
    void theKnowledgeBaseHasNoProblem() {
        assertThat(problems(KnowledgeReader.read(FOLDER))).isEmpty();
    }

    static List<Problem> problems(Loaded loaded) {
        return switch (loaded) {
            case Loaded.Sound _ -> List.of();
            case Loaded.Broken(var problems) -> problems;
        };
    }
}
