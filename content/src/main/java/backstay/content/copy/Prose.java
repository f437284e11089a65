package backstay.content.copy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Counts what the reading age of English text is made of: sentences, words and syllables.
public final class Prose {
    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?:;])\\s+|\\n+");
    private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");

    private Prose() {}

    /// Its sentences; a colon or a semicolon ends one too, since the reader pauses there.
    public static List<String> sentences(String text) {
        var sentences = new ArrayList<String>();
        for (var part : SENTENCE_END.split(text, -1)) {
            if (!words(part).isEmpty()) {
                sentences.add(part.strip());
            }
        }
        return sentences;
    }

    /// Its words: letters and digits, with apostrophes inside.
    public static List<String> words(String text) {
        var words = new ArrayList<String>();
        int start = -1;
        for (int at = 0; at <= text.length(); at++) {
            boolean inside = at < text.length() && belongsToAWord(text.charAt(at), start >= 0);
            if (inside && start < 0) {
                start = at;
            } else if (!inside && start >= 0) {
                words.add(text.substring(start, at));
                start = -1;
            }
        }
        return words;
    }

    private static boolean belongsToAWord(char letter, boolean begun) {
        return Character.isLetterOrDigit(letter) || (begun && (letter == '\'' || letter == '’'));
    }

    /// The Flesch-Kincaid grade: 0.39 words a sentence + 11.8 syllables a word - 15.59. Grade 7 is about age 12.
    public static double grade(String text) {
        var words = words(text);
        int sentences = sentences(text).size();
        if (words.isEmpty()) {
            return 0;
        }
        int syllables = words.stream().mapToInt(Prose::syllables).sum();
        return 0.39 * words.size() / sentences + 11.8 * syllables / words.size() - 15.59;
    }

    /// Syllables, by the usual rule of thumb: groups of vowels, without a silent e at the end; at least one.
    static int syllables(String word) {
        var lower = word.toLowerCase(Locale.ROOT);
        int groups = (int) VOWELS.matcher(lower).results().count();
        boolean silent = lower.matches(".*[^aeiouy]e|.*[^aeiouytd]ed|.*[^aeiouysxz]es") && !lower.endsWith("le");
        return Math.max(1, silent ? groups - 1 : groups);
    }
}
