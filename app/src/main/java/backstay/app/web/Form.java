package backstay.app.web;

import backstay.app.coach.Ids;
import backstay.core.journal.PainRating;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

/// A form being read: turns what was typed into values and remembers every problem, each with its field. Reading never
/// fails half-way; ask `sound()` at the end.
public final class Form {
    /// The longest text a field takes.
    public static final int LONGEST = 2000;

    private static final int MOST_FIELDS = 500;

    private final Map<String, List<String>> values;
    private final List<FieldProblem> problems = new ArrayList<>();

    private Form(Map<String, List<String>> values) {
        this.values = values;
    }

    /// Reads the body of a form request. What cannot be read as a form is refused as a whole.
    ///
    /// @throws Refused when the body is not a form or has too many fields
    public static Form of(byte[] body) {
        var values = new LinkedHashMap<String, List<String>>();
        var text = new String(body, StandardCharsets.UTF_8);
        var pairs = text.isEmpty() ? new String[0] : text.split("&", MOST_FIELDS + 2);
        if (pairs.length > MOST_FIELDS) throw new Refused(400, "That form has more fields than any page here.");
        for (var pair : pairs) {
            int equals = pair.indexOf('=');
            var name = decoded(equals < 0 ? pair : pair.substring(0, equals));
            var value = equals < 0 ? "" : decoded(pair.substring(equals + 1));
            values.computeIfAbsent(name, _ -> new ArrayList<>()).add(value);
        }
        return new Form(values);
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            throw new Refused(400, "That form could not be read. Go back, load the page again and try once more.");
        }
    }

    /// The text of a field without spaces around it; empty when nothing was typed.
    public String text(String field) {
        var typed = values.getOrDefault(field, List.of()).stream()
                .findFirst()
                .orElse("")
                .strip();
        if (typed.length() > LONGEST) {
            wrong(field, "Please keep this under %d characters.".formatted(LONGEST));
            return "";
        }
        if (typed.indexOf(0) >= 0 || !StandardCharsets.UTF_8.newEncoder().canEncode(typed)) {
            wrong(field, "Please use ordinary letters and signs here.");
            return "";
        }
        return typed;
    }

    /// Every value of a field that can be ticked more than once.
    public List<String> texts(String field) {
        return List.copyOf(values.getOrDefault(field, List.of()));
    }

    /// Whether the form has this field at all.
    public boolean has(String field) {
        return values.containsKey(field);
    }

    /// A whole number within limits; empty when nothing was typed or it is wrong.
    public OptionalInt whole(String field, int least, int most) {
        var typed = text(field);
        if (typed.isEmpty()) return OptionalInt.empty();
        try {
            int value = Integer.parseInt(typed);
            if (value >= least && value <= most) return OptionalInt.of(value);
        } catch (NumberFormatException notANumber) {
            // Told below, in the same words as a number out of range.
        }
        wrong(field, "Please enter a whole number from %d to %d.".formatted(least, most));
        return OptionalInt.empty();
    }

    /// A whole number within limits that must be there.
    public OptionalInt wholeNeeded(String field, int least, int most) {
        if (needed(field)) return whole(field, least, most);
        return OptionalInt.empty();
    }

    /// A pain rating that must be there.
    public Optional<PainRating> pain(String field) {
        var value = wholeNeeded(field, 0, 10);
        return value.isPresent() ? Optional.of(new PainRating(value.getAsInt())) : Optional.empty();
    }

    /// One of these choices; empty when none was made or it is wrong.
    public Optional<String> choice(String field, List<String> choices) {
        var typed = text(field);
        if (typed.isEmpty()) return Optional.empty();
        if (choices.contains(typed)) return Optional.of(typed);
        wrong(field, "Please choose one of the answers.");
        return Optional.empty();
    }

    /// One of these choices, which must be made.
    public Optional<String> choiceNeeded(String field, List<String> choices) {
        return needed(field) ? choice(field, choices) : Optional.empty();
    }

    /// All of these choices that were ticked.
    public List<String> choices(String field, List<String> choices) {
        var ticked = texts(field);
        if (choices.containsAll(ticked)) return ticked.stream().distinct().toList();
        wrong(field, "Please choose from the answers shown.");
        return List.of();
    }

    /// A date; empty when nothing was typed or it is wrong.
    public Optional<LocalDate> date(String field) {
        var typed = text(field);
        if (typed.isEmpty()) return Optional.empty();
        try {
            return Optional.of(LocalDate.parse(typed));
        } catch (DateTimeParseException notADate) {
            wrong(field, "Please enter a date as year, month and day, such as 2026-11-20.");
            return Optional.empty();
        }
    }

    /// The id of a fact; empty when nothing was sent or it is not an id.
    public Optional<UUID> id(String field) {
        return Ids.read(text(field));
    }

    /// Adds a problem that reading alone cannot see.
    public void wrong(String field, String message) {
        problems.add(new FieldProblem(field, message));
    }

    /// Whether everything read so far was right.
    public boolean sound() {
        return problems.isEmpty();
    }

    /// What was typed and what is wrong, for the page to show again.
    public Typed typed() {
        return new Typed(values, problems);
    }

    private boolean needed(String field) {
        if (!text(field).isEmpty()) return true;
        if (typed().problem(field).isEmpty()) wrong(field, "Please answer this one.");
        return false;
    }
}
