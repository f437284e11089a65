package backstay.app.wire;

import com.fasterxml.jackson.databind.JsonNode;

/// A problem: what is wrong at one place of an input.
///
/// @param path the field, such as `profile.floor` or `journal[3].payload.pain`; empty for the input as a whole
/// @param what what was expected there and what was found instead
public record Problem(String path, String what) {
    private static final int LONGEST_QUOTE = 60;

    /// A problem with a value: what was expected, and what it was.
    public static Problem expected(String path, String expected, JsonNode got) {
        return new Problem(path, "expected " + expected + "; got " + shown(got));
    }

    @Override
    public String toString() {
        return path.isEmpty() ? what : path + ": " + what;
    }

    private static String shown(JsonNode node) {
        return switch (node.getNodeType()) {
            case OBJECT -> "an object";
            case ARRAY -> "a list";
            case NULL, MISSING -> "nothing";
            case STRING -> "'" + shortened(node.textValue()) + "'";
            case BINARY, BOOLEAN, NUMBER, POJO -> shortened(node.asText());
        };
    }

    private static String shortened(String text) {
        var oneLine = text.replaceAll("\\p{Cntrl}", " ");
        return oneLine.length() <= LONGEST_QUOTE ? oneLine : oneLine.substring(0, LONGEST_QUOTE) + "…";
    }
}
