package backstay.content.read;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/// Reads single values; what is not of the wanted kind is written down as a problem and comes back empty.
final class Scalars {
    private static final Map<String, Boolean> TRUTHS = Map.of("true", true, "yes", true, "false", false, "no", false);

    private final String file;
    private final Draft draft;

    Scalars(String file, Draft draft) {
        this.file = file;
        this.draft = draft;
    }

    Optional<String> text(String name, Node node) {
        if (node instanceof ScalarNode scalar && scalar.getTag().equals(Tag.STR)) {
            if (scalar.getValue().isBlank()) {
                return refuse(node, "'%s' is empty".formatted(name));
            }
            return Optional.of(scalar.getValue().strip());
        }
        return refuse(node, "'%s' should be text, not %s".formatted(name, kind(node)));
    }

    OptionalInt whole(String name, Node node, int least, int most) {
        if (node instanceof ScalarNode scalar && scalar.getTag().equals(Tag.INT)) {
            int value = parse(scalar.getValue());
            if (value >= least && value <= most) {
                return OptionalInt.of(value);
            }
            refuse(node, "'%s' should be from %d to %d, not %s".formatted(name, least, most, scalar.getValue()));
            return OptionalInt.empty();
        }
        refuse(node, "'%s' should be a whole number, not %s".formatted(name, kind(node)));
        return OptionalInt.empty();
    }

    Optional<Double> weight(String name, Node node) {
        if (node instanceof ScalarNode scalar
                && (scalar.getTag().equals(Tag.FLOAT) || scalar.getTag().equals(Tag.INT))) {
            double value = Double.parseDouble(scalar.getValue());
            if (value > 0 && value <= 1) {
                return Optional.of(value);
            }
            return refuse(node, "'%s' should be above 0 and up to 1, not %s".formatted(name, scalar.getValue()));
        }
        return refuse(node, "'%s' should be a number, not %s".formatted(name, kind(node)));
    }

    Optional<Boolean> truth(String name, Node node) {
        if (node instanceof ScalarNode scalar && TRUTHS.containsKey(scalar.getValue())) {
            return Optional.ofNullable(TRUTHS.get(scalar.getValue()));
        }
        return refuse(node, "'%s' should be true or false, not %s".formatted(name, kind(node)));
    }

    Optional<LocalDate> date(String name, Node node) {
        var text = text(name, node);
        try {
            return text.map(LocalDate::parse);
        } catch (DateTimeParseException e) {
            return refuse(node, "'%s' should be a date such as 2026-11-20, not '%s'".formatted(name, text.orElse("")));
        }
    }

    <T> Optional<T> oneOf(String name, Node node, Options<T> options) {
        var text = text(name, node);
        var found = text.flatMap(each -> Optional.ofNullable(options.byId().get(each)));
        if (text.isPresent() && found.isEmpty()) {
            var known = options.byId().keySet();
            var hint = Nearest.hint(text.get(), known);
            var all = hint.isEmpty() && known.size() <= 25 ? " It is one of " + String.join(", ", known) + "." : hint;
            return refuse(node, "'%s' cannot be '%s'.%s".formatted(name, text.get(), all));
        }
        return found;
    }

    Place place(Node node) {
        return new Place(file, line(node));
    }

    static int line(Node node) {
        return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
    }

    static String kind(Node node) {
        return switch (node) {
            case MappingNode _ -> "a mapping";
            case SequenceNode _ -> "a list";
            case ScalarNode scalar when scalar.getTag().equals(Tag.INT) -> "the number " + scalar.getValue();
            case ScalarNode scalar when scalar.getTag().equals(Tag.FLOAT) -> "the number " + scalar.getValue();
            case ScalarNode scalar when scalar.getTag().equals(Tag.BOOL) -> scalar.getValue();
            case ScalarNode scalar when scalar.getTag().equals(Tag.NULL) -> "nothing";
            case ScalarNode scalar -> "'" + scalar.getValue() + "'";
            default -> "this";
        };
    }

    private <T> Optional<T> refuse(Node node, String what) {
        draft.problem(place(node), what);
        return Optional.empty();
    }

    private static int parse(String digits) {
        try {
            return Integer.parseInt(digits);
        } catch (NumberFormatException e) {
            return Integer.MIN_VALUE;
        }
    }
}
