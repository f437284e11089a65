package backstay.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/// The golden journeys of `src/test/resources/journeys`, through the same code as the command line.
class JourneysTest {
    private static final ObjectMapper TREE = new ObjectMapper();

    static List<Path> journeys() throws IOException, URISyntaxException {
        var folder = Path.of(JourneysTest.class.getResource("/journeys").toURI());
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("journeys")
    void theJourneyEndsAsWritten(Path file) throws IOException {
        var journey = read(file);
        var said = run(journey);
        if (journey.has("refused")) {
            assertThat(said.exit()).isEqualTo(2);
            assertThat(said.out()).isEmpty();
            assertThat(said.err())
                    .startsWith("backstay: " + journey.get("refused").asText());
            assertThat(said.err().lines()).hasSize(1);
            return;
        }
        assertThat(said.err()).isEmpty();
        assertThat(said.exit()).isZero();
        var output = said.json();
        assertHas(output, journey.path("expect"), "");
        var rules = found(output, "rule");
        assertThat(texts(journey, "rules")).isSubsetOf(rules);
        assertThat(texts(journey, "noRules")).noneMatch(rules::contains);
        var exercises = found(output.path("weeks"), "exercise");
        assertThat(texts(journey, "does")).isSubsetOf(exercises);
        assertThat(texts(journey, "doesNot")).noneMatch(exercises::contains);
        if (journey.has("blocks")) {
            assertThat(found(output.path("weeks"), "kind")).isEqualTo(texts(journey, "blocks"));
        }
    }

    private static Said run(JsonNode journey) {
        if (journey.has("session")) {
            return Said.by("", "session", journey.get("session").asText());
        }
        return journey.has("plan")
                ? Said.by(planInput(journey).toString(), "plan", "-")
                : Said.by(screeningInput(journey).toString(), "screen", "-");
    }

    private static ObjectNode screeningInput(JsonNode journey) {
        var input = TREE.createObjectNode().put("askedOn", "2026-11-20");
        var answers = input.putObject("answers");
        for (var question : List.of("CES1", "CES2", "CES3", "CES5", "NEU1", "NEU2", "TRA1", "VAS1", "SEP1")) {
            answers.put(question, "no");
        }
        answers.setAll((ObjectNode) journey.get("screen"));
        answers.remove(journey.path("without").asText());
        if (journey.has("legSymptoms")) {
            input.set("legSymptoms", journey.get("legSymptoms"));
        }
        return input;
    }

    private static ObjectNode planInput(JsonNode journey) {
        var input = TREE.createObjectNode().put("today", "2026-11-20");
        var profile = input.putObject("profile")
                .put("ageBand", "45-54")
                .put("floor", "yes")
                .put("daysPerWeek", 4)
                .put("minutesPerDay", 15)
                .put("legSymptoms", "none")
                .put("clinicianCleared", true);
        profile.putArray("equipment").add("chair").add("wall");
        profile.setAll((ObjectNode) journey.get("plan"));
        var clean = TREE.createObjectNode().put("disposition", "N");
        clean.putArray("modifiers");
        input.set("screening", journey.has("screening") ? journey.get("screening") : clean);
        input.set("journal", journey.has("journal") ? journey.get("journal") : TREE.createArrayNode());
        return input;
    }

    private static void assertHas(JsonNode actual, JsonNode expected, String path) {
        switch (expected.getNodeType()) {
            case OBJECT ->
                expected.properties().forEach(field -> {
                    assertThat(actual.has(field.getKey()))
                            .as(path + "." + field.getKey())
                            .isTrue();
                    assertHas(actual.get(field.getKey()), field.getValue(), path + "." + field.getKey());
                });
            case ARRAY -> {
                assertThat(expected.isEmpty() && !actual.isEmpty())
                        .as(path + " is " + actual)
                        .isFalse();
                expected.forEach(each ->
                        assertThat(actual).as(path + " of " + actual).anySatisfy(one -> assertHas(one, each, path)));
            }
            case MISSING -> {}
            default -> assertThat(actual).as(path).isEqualTo(expected);
        }
    }

    private static Set<String> found(JsonNode node, String field) {
        return new LinkedHashSet<>(node.findValuesAsText(field));
    }

    private static Set<String> texts(JsonNode journey, String field) {
        var texts = new LinkedHashSet<String>();
        journey.path(field).forEach(text -> texts.add(text.asText()));
        return texts;
    }

    private static JsonNode read(Path file) throws IOException {
        var yaml = new Load(LoadSettings.builder().build()).loadFromString(Files.readString(file));
        return TREE.valueToTree(yaml);
    }
}
