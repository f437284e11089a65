package backstay.app.wire;

import backstay.core.journal.PainRating;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/// The plain shapes every input is made of.
final class Shapes {
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern INSTANT =
            Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?(Z|[+-]\\d{2}:\\d{2})");
    private static final Pattern UUID_TEXT =
            Pattern.compile("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}");
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._:-]{0,99}");

    private Shapes() {}

    /// `true` or `false`.
    static final Shape<Boolean> TRUE_OR_FALSE = Shape.plain(
            "true or false", node -> node.isBoolean() ? Optional.of(node.booleanValue()) : Optional.empty());

    /// A calendar date.
    static final Shape<LocalDate> DAY = Shape.plain("a date such as 2026-11-20", node -> date(node));

    /// An instant in time.
    static final Shape<Instant> AT = Shape.plain("a time such as 2026-11-20T07:30:00Z", node -> instant(node));

    /// The id of a fact or a person.
    static final Shape<UUID> UUID_ID =
            Shape.plain("a UUID", node -> matching(node, UUID_TEXT).map(text -> UUID.fromString(text)));

    /// The id of a thing in the knowledge base.
    static final Shape<String> NAME = Shape.plain("an id such as bird-dog", node -> matching(node, ID));

    /// A pain rating.
    static final Shape<PainRating> PAIN = Shape.plain(
            "a whole number from 0 to 10", node -> wholeNumber(node, 0, 10).map(PainRating::new));

    /// Text of some length.
    static Shape<String> text(int longest) {
        return Shape.plain(
                "text of at most " + longest + " characters",
                node -> Optional.ofNullable(node.textValue())
                        .filter(text -> text.length() <= longest && isWellFormed(text)));
    }

    /// A whole number between two numbers, both included.
    static Shape<Integer> whole(int least, int most) {
        return Shape.plain("a whole number from " + least + " to " + most, node -> wholeNumber(node, least, most));
    }

    /// A number between two numbers, both included.
    static Shape<Double> number(int least, int most) {
        return Shape.plain(
                "a number from " + least + " to " + most,
                node -> Optional.of(node)
                        .filter(JsonNode::isNumber)
                        .map(JsonNode::doubleValue)
                        .filter(value -> value >= least && value <= most));
    }

    /// Words for a choice: `yes, no or not-sure`.
    static String oneOf(Collection<String> names) {
        var list = List.copyOf(names);
        int last = list.size() - 1;
        return last == 0 ? list.getFirst() : String.join(", ", list.subList(0, last)) + " or " + list.get(last);
    }

    /// Half a surrogate pair is no character, and no database keeps it.
    private static boolean isWellFormed(String text) {
        return StandardCharsets.UTF_8.newEncoder().canEncode(text);
    }

    private static Optional<Integer> wholeNumber(JsonNode node, int least, int most) {
        return Optional.of(node)
                .filter(number -> number.isIntegralNumber() && number.canConvertToInt())
                .map(JsonNode::intValue)
                .filter(value -> value >= least && value <= most);
    }

    private static Optional<LocalDate> date(JsonNode node) {
        try {
            return matching(node, DATE).map(LocalDate::parse);
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static Optional<Instant> instant(JsonNode node) {
        try {
            return matching(node, INSTANT).map(Instant::parse);
        } catch (DateTimeException noSuchTime) {
            return Optional.empty();
        }
    }

    private static Optional<String> matching(JsonNode node, Pattern pattern) {
        return Optional.ofNullable(node.textValue())
                .filter(text -> pattern.matcher(text).matches());
    }
}
