package backstay.core.reason;

import java.util.List;
import java.util.Map;

/// A reason: why something was decided, as data. The rule's page in the knowledge base holds its words, its sources
/// and what would change it; `values` fill the words in.
///
/// @param rule the id of the rule that decided
/// @param from the answers it came from, such as `pattern:standing` or `CES1`
/// @param values what the rule's words mention, by name
public record Reason(String rule, List<String> from, Map<String, String> values) {
    public Reason {
        from = List.copyOf(from);
        values = Map.copyOf(values);
    }

    /// A reason whose words mention nothing.
    public static Reason of(String rule, String... from) {
        return new Reason(rule, List.of(from), Map.of());
    }
}
