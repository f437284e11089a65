package backstay.content;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/// The page of a rule: what it says, what the person is told, its numbers, and where they come from.
///
/// @param what what the rule says, for engineers and clinicians
/// @param says what the person is told; `{names}` are filled in from the reason and from the rule's numbers
/// @param changesWhen what would change it, in plain words
/// @param from ids of the source inventory that it covers
public record RulePage(
        String id,
        Kind kind,
        String what,
        String says,
        String changesWhen,
        Certainty certainty,
        List<String> sources,
        List<RuleNumber> numbers,
        List<String> from,
        String author,
        LocalDate written,
        LocalDate nextReview) {
    public RulePage {
        sources = List.copyOf(sources);
        numbers = List.copyOf(numbers);
        from = List.copyOf(from);
    }

    /// Where a rule is used.
    public enum Kind {
        SCREENING,
        PLAN,
        SESSION;

        /// The name used in content and on the wire.
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// A number of a rule, with its history: a changed number is a new line. The newest line counts.
    ///
    /// @param values oldest first
    public record RuleNumber(String name, String description, String unit, List<Dated> values) {
        public RuleNumber {
            values = List.copyOf(values);
        }

        /// The value that counts.
        public int value() {
            return values.getLast().value();
        }
    }

    /// One value and since when it counts, with its source and how sure it is.
    public record Dated(LocalDate since, int value, String source, Certainty certainty) {}
}
