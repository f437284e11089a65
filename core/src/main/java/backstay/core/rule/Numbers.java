package backstay.core.rule;

import java.util.List;
import java.util.Map;

/// The numbers rules need, by rule and name. They live in the knowledge base with unit, source and certainty; code
/// holds the shape of a rule, never its thresholds.
public record Numbers(Map<Key, Integer> values) {
    /// One number: whose it is, what it is called and what it counts.
    public record Key(String rule, String name, String unit) {}

    public Numbers {
        values = Map.copyOf(values);
    }

    /// The value of a number.
    ///
    /// @throws IllegalArgumentException when the knowledge base was read without it, which the reader prevents
    public int of(Key key) {
        Integer value = values.get(key);
        if (value == null) {
            throw new IllegalArgumentException(
                    "The number '%s' of rule '%s' (in %s) is missing".formatted(key.name(), key.rule(), key.unit()));
        }
        return value;
    }

    /// Which of the wanted numbers are missing.
    public List<Key> missing(List<Key> wanted) {
        return wanted.stream().filter(key -> !values.containsKey(key)).toList();
    }
}
