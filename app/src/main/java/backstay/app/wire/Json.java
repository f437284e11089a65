package backstay.app.wire;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Collection;
import java.util.Optional;
import java.util.OptionalInt;

/// JSON as text and as a tree. Reading refuses what is not exactly JSON: a field given twice, `NaN`, anything after
/// the end, or depth and length beyond reason.
public final class Json {
    /// The longest input that is read where nothing else is said: 1 MB.
    public static final int LONGEST = 1_000_000;

    private static final int DEEPEST = 100;
    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private Json() {}

    /// Reads text of at most 1 MB.
    public static Reading<JsonNode> read(String text) {
        return read(text, LONGEST);
    }

    /// Reads text of at most so many characters.
    public static Reading<JsonNode> read(String text, int longest) {
        if (text.length() > longest) {
            return Reading.unusable("", "expected at most " + longest + " characters; got " + text.length());
        }
        try {
            var node = MAPPER.readTree(text);
            return node.isMissingNode()
                    ? Reading.unusable("", "expected JSON; got nothing")
                    : new Reading.Usable<>(node);
        } catch (JsonProcessingException wrong) {
            return Reading.unusable("", "expected JSON; " + explained(wrong));
        }
    }

    /// One field of an object as it was written, character for character.
    static Optional<String> field(String text, String name) {
        try (var parser = MAPPER.createParser(text)) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                boolean wanted = parser.currentName().equals(name);
                parser.nextToken();
                int start = (int) parser.currentTokenLocation().getCharOffset();
                parser.skipChildren();
                if (wanted) {
                    return Optional.of(
                            text.substring(start, (int) parser.currentLocation().getCharOffset()));
                }
            }
            return Optional.empty();
        } catch (IOException notJson) {
            return Optional.empty();
        }
    }

    /// The tree as text on one line.
    public static String text(JsonNode node) {
        return node.toString();
    }

    /// A new object.
    public static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    /// A new list.
    public static ArrayNode array() {
        return JsonNodeFactory.instance.arrayNode();
    }

    /// A list of texts.
    static ArrayNode texts(Collection<String> texts) {
        var array = array();
        texts.forEach(array::add);
        return array;
    }

    /// Puts a whole number, or null when there is none.
    static void putOrNull(ObjectNode object, String name, OptionalInt value) {
        if (value.isPresent()) {
            object.put(name, value.getAsInt());
        } else {
            object.putNull(name);
        }
    }

    /// Puts text, or null when there is none.
    static void putOrNull(ObjectNode object, String name, Optional<String> value) {
        value.ifPresentOrElse(text -> object.put(name, text), () -> object.putNull(name));
    }

    private static String explained(JsonProcessingException wrong) {
        var first = wrong.getOriginalMessage().lines().findFirst().orElse("it is not");
        var where = wrong.getLocation();
        return where == null
                ? first
                : "line %d, column %d: %s".formatted(where.getLineNr(), where.getColumnNr(), first);
    }
}
