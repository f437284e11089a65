package backstay.core.screen;

import backstay.core.rule.Numbers;
import java.util.List;

/// The screen: the rules that turn safety answers into a disposition.
public final class Screen {
    /// The version of the rules; it changes whenever a rule or a number does.
    public static final String RULES_VERSION = "2026-11-20";

    /// Every number the rules need from the knowledge base.
    public static final List<Numbers.Key> NUMBERS = List.of();

    /// The id of every rule, in the order they are explained.
    public static final List<String> RULES = List.of();

    public Screen(Numbers numbers) {
        var missing = numbers.missing(NUMBERS);
        if (!missing.isEmpty()) {
            throw new IllegalArgumentException("Missing numbers: " + missing);
        }
    }

    /// The result of these answers.
    public Screening screen(Answers answers) {
        throw new UnsupportedOperationException("not written yet: " + answers);
    }
}
