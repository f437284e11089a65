package backstay.content;

import backstay.core.screen.Question;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/// A group of safety questions that are asked together, with their words.
///
/// @param stage 1 is the emergency gate, 2 is context
/// @param order where it stands among the groups of its stage
/// @param lead one or two short sentences above the questions
/// @param from ids of the source inventory that it covers
public record QuestionGroup(
        String id, int stage, int order, String title, String lead, List<Asked> questions, List<String> from) {
    public QuestionGroup {
        questions = List.copyOf(questions);
        from = List.copyOf(from);
    }

    /// How a question or a detail is answered.
    public enum Type {
        YES_NO,
        NUMBER,
        CHOICE,
        CHOICES;

        /// The name used in content and on the wire.
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /// A question as it is asked.
    ///
    /// @param help an extra line, if one is needed
    /// @param skip whether it may be skipped
    /// @param onlyWith the answer it depends on, such as `AXS0` or `PRG0.pregnantWeeks`
    /// @param choices what can be chosen; empty for yes/no questions
    /// @param details what is asked when the answer is yes or not sure
    public record Asked(
            Question question,
            String ask,
            Optional<String> help,
            Type type,
            boolean skip,
            Optional<String> onlyWith,
            List<Choice> choices,
            List<DetailField> details,
            List<String> sources) {
        public Asked {
            choices = List.copyOf(choices);
            details = List.copyOf(details);
            sources = List.copyOf(sources);
        }
    }

    /// A detail: one more thing a rule needs to know.
    ///
    /// @param name the contract's JSON name
    /// @param unit what a number counts
    public record DetailField(
            String name,
            String ask,
            Type type,
            Optional<String> unit,
            OptionalInt min,
            OptionalInt max,
            List<Choice> choices) {
        public DetailField {
            choices = List.copyOf(choices);
        }
    }

    /// One thing that can be chosen.
    public record Choice(String id, String label) {}
}
