package backstay.content.copy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Counts what the reading age of English text is made of: sentences, words and syllables.
public final class Prose {
    private static final String VOWELS = "aeiouy";

    private Prose() {}

    /// How many words each of its sentences has; a colon or a semicolon ends one too, since the reader pauses there.
    public static List<Integer> sentences(String text) {
        var sentences = new ArrayList<Integer>();
        int words = 0;
        boolean inside = false;
        for (int at = 0; at < text.length(); at++) {
            boolean before = inside;
            inside = belongsToAWord(text.charAt(at), before);
            words += inside && !before ? 1 : 0;
            if (words > 0 && endsASentence(text, at)) {
                sentences.add(words);
                words = 0;
            }
        }
        if (words > 0) {
            sentences.add(words);
        }
        return sentences;
    }

    private static boolean endsASentence(String text, int at) {
        char letter = text.charAt(at);
        return letter == '\n' || (letter == ' ' && at > 0 && ".!?:;".indexOf(text.charAt(at - 1)) >= 0);
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
        int groups = 0;
        for (int at = 0; at < lower.length(); at++) {
            if (isVowel(lower, at) && !isVowel(lower, at - 1)) {
                groups++;
            }
        }
        return Math.max(1, endsSilently(lower) ? groups - 1 : groups);
    }

    private static boolean endsSilently(String word) {
        if (word.endsWith("le")) {
            return false;
        }
        return silent(word, "e", "") || silent(word, "ed", "td") || silent(word, "es", "sxz");
    }

    /// Whether the ending follows a consonant that does not make it heard.
    private static boolean silent(String word, String ending, String heard) {
        int before = word.length() - ending.length() - 1;
        return word.endsWith(ending) && before >= 0 && !isVowel(word, before) && heard.indexOf(word.charAt(before)) < 0;
    }

    private static boolean isVowel(String word, int at) {
        return at >= 0 && VOWELS.indexOf(word.charAt(at)) >= 0;
    }
}
