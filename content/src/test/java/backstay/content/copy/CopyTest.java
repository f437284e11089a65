package backstay.content.copy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CopyTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "This may damage you.",
                "A degenerative disc.",
                "Wear and tear.",
                "Your bones are fragile.",
                "It treats pain.",
                "The treatment works.",
                "It cures pain.",
                "Backs heal.",
                "Physiotherapy helps.",
                "We prescribe rest.",
                "You were diagnosed with it.",
                "You are cleared to go.",
                "You are clear.",
                "No red flags."
            })
    void wordsThatFrightenOrPromiseAreRefused(String text) {
        assertThat(Copy.problems(text)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Your health comes first.",
                "Leave a clear space around you.",
                "See a physiotherapist.",
                "A healthy back likes to move.",
                "Curl up if you like.",
                "A stretched-out street.",
                "This is not a diagnosis and not a substitute for care."
            })
    void wordsThatOnlyLookAlikeAreFine(String text) {
        assertThat(Copy.problems(text)).isEmpty();
    }

    @Test
    void aSentenceOfTwentyFiveWordsIsFineAndOneMoreIsTooMany() {
        var words = "word ".repeat(24);
        assertThat(Copy.problems(words + "end.")).isEmpty();
        assertThat(Copy.problems(words + "the end.")).containsExactly("a sentence has 26 words; 25 is the most");
    }

    @Test
    void syllablesAreCountedByTheRuleOfThumb() {
        var words =
                List.of("hip", "back", "breathe", "belly", "table", "standing", "exercise", "raised", "lifted", "the");
        assertThat(words.stream().map(Prose::syllables)).containsExactly(1, 1, 1, 2, 2, 2, 3, 1, 2, 1);
    }

    @Test
    void shortWordsInShortSentencesReadEasilyAndLongOnesDoNot() {
        assertThat(Prose.grade("Sit down. Breathe in. Breathe out.")).isLessThan(2);
        assertThat(Prose.grade("Subsequently facilitate considerable bilateral musculature activation."))
                .isGreaterThan(15);
    }
}
