package backstay.app.wire;

import static org.assertj.core.api.Assertions.assertThat;

import backstay.content.Knowledge;
import backstay.content.KnowledgeReader;
import backstay.content.Loaded;
import backstay.core.session.Timelines;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/// The sample that the player's tests play is what the app sends. After a change to the knowledge base, write it anew
/// with `./backstay session foundation-12 > player/test/samples/foundation-12.json`.
class PlayerSampleTest {
    private static final Path SAMPLE = Path.of("../player/test/samples/foundation-12.json");

    @Test
    void thePlayerIsTestedWithTheTimelineTheAppSends() throws IOException {
        var knowledge = knowledge();
        var programme = knowledge.programme("foundation-12").orElseThrow();
        var timeline = new Timelines(knowledge.exercises()).of(programme);
        assertThat(Json.text(new TimelineJson(knowledge.voice()).write(timeline)))
                .isEqualTo(Files.readString(SAMPLE).strip());
    }

    private static Knowledge knowledge() {
        return switch (KnowledgeReader.read(Path.of("../content/knowledge"))) {
            case Loaded.Sound(var sound) -> sound;
            case Loaded.Broken(var problems) -> throw new IllegalStateException(problems.toString());
        };
    }
}
