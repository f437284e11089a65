package backstay.app.web.session;

import static org.assertj.core.api.Assertions.assertThat;

import backstay.app.wire.Json;
import backstay.app.wire.Reading;
import backstay.content.Knowledge;
import backstay.content.KnowledgeReader;
import backstay.content.Loaded;
import backstay.core.session.Programme;
import backstay.core.session.Timelines;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// What the session page says of the foundation session, from the real knowledge base.
class SessionPageTest {
    private static final Knowledge KNOWLEDGE = knowledge();
    private static final Timelines TIMELINES = new Timelines(KNOWLEDGE.exercises());
    private static final Programme FOUNDATION =
            KNOWLEDGE.programme("foundation-12").orElseThrow();

    @Test
    void itNamesWhatIsNeeded() {
        var standing = Set.of("belly-breathing-standing", "supported-hip-hinge");
        assertThat(new Needs(KNOWLEDGE).of(standing)).isEqualTo("Space to stand, a steady chair");
        assertThat(new Needs(KNOWLEDGE).of(Set.of())).isEqualTo("Nothing");
    }

    @Test
    void itCanBeReadAsALineAnItem() {
        var rows = Rows.of(FOUNDATION, TIMELINES.shares(FOUNDATION), KNOWLEDGE);
        assertThat(rows).hasSize(5);
        assertThat(rows.getFirst().length()).isEqualTo("1:20");
        assertThat(rows.getLast().times()).isEqualTo(4);
        assertThat(rows.getLast().length()).isEqualTo("1:00");
    }

    @Test
    void itSendsThePlayerTheTimelineTheWordsAndTheLinks() {
        var text = new PlayerJson(KNOWLEDGE, TIMELINES).text(FOUNDATION, Set.of("standing-brace"));
        assertThat(Json.read(text)).isInstanceOfSatisfying(Reading.Usable.class, read -> {
            var json = (JsonNode) read.value();
            assertThat(json.at("/timeline/totalMs").intValue()).isEqualTo(720_000);
            assertThat(json.at("/exercises/0/cues").size()).isPositive();
            assertThat(json.at("/links/safety").textValue()).isEqualTo("../safety?because=neuro");
        });
    }

    private static Knowledge knowledge() {
        return switch (KnowledgeReader.read(Path.of("../content/knowledge"))) {
            case Loaded.Sound(var sound) -> sound;
            case Loaded.Broken(var problems) -> throw new IllegalStateException(problems.toString());
        };
    }
}
