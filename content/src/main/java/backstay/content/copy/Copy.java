package backstay.content.copy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// The copy check: words that frighten or promise, and sentences that are too long, in text for people.
public final class Copy {
    /// The longest sentence, in words.
    static final int LONGEST = 25;

    /// The one sentence that may use banned words: what Backstay is for.
    static final String PURPOSE = "not a diagnosis and not a substitute for care";

    private static final Map<String, Pattern> BANNED = new TreeMap<>(Map.ofEntries(
            banned("damage", "damag\\w*"),
            banned("degenerate", "degenerat\\w*"),
            banned("wear and tear", "wear[ -]and[ -]tear"),
            banned("fragile", "fragil\\w*"),
            banned("treat", "(?:un|mis)?treat(?:s|ed|ing|ments?|able)?"),
            banned("cure", "cur(?:e|es|ed|ing|able)"),
            banned("heal", "heal(?:s|ed|ing)?"),
            banned("therapy", "(?:physio)?therap(?:y|ies|eutic)"),
            banned("prescribe", "prescri\\w*"),
            banned("diagnose", "(?:mis)?diagnos\\w*"),
            banned("cleared", "cleared|all clear|in the clear|you are clear|you're clear"),
            banned("red flag", "red[ -]flags?")));

    /// Every banned word holds one of these, so most texts need no closer look.
    private static final List<String> BEGINNINGS = List.of(
            "damag",
            "degenerat",
            "wear",
            "fragil",
            "treat",
            "cure",
            "curi",
            "curable",
            "heal",
            "therap",
            "prescri",
            "diagnos",
            "clear",
            "red flag",
            "red-flag");

    private Copy() {}

    /// What is wrong with a text for people.
    public static List<String> problems(String text) {
        var problems = new ArrayList<String>();
        banned(text.replace(PURPOSE, ""), problems);
        for (int words : Prose.sentences(text)) {
            if (words > LONGEST) {
                problems.add("a sentence has %d words; %d is the most".formatted(words, LONGEST));
            }
        }
        return problems;
    }

    private static void banned(String text, List<String> problems) {
        var lower = text.toLowerCase(Locale.ROOT);
        if (BEGINNINGS.stream().noneMatch(lower::contains)) {
            return;
        }
        BANNED.forEach((word, pattern) -> {
            if (pattern.matcher(text).find()) {
                problems.add("the word '%s' is not used with people".formatted(word));
            }
        });
    }

    private static Map.Entry<String, Pattern> banned(String word, String pattern) {
        return Map.entry(word, Pattern.compile("\\b(?:" + pattern + ")\\b", Pattern.CASE_INSENSITIVE));
    }
}
