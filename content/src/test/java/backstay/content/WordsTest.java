package backstay.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import backstay.core.reason.Reason;
import backstay.core.screen.Disposition;
import backstay.core.screen.Finding;
import backstay.core.screen.Question;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class WordsTest {
    private static final Knowledge KNOWLEDGE = KnowledgeTest.real();

    @Test
    void namesAreFilledInAndUnknownNamesStayVisible() {
        assertThat(Words.fill("{who} sits, {what}.", Map.of("who", "Ann"))).isEqualTo("Ann sits, {what}.");
    }

    @Test
    void aFilledInTextMayHoldAnything() {
        assertThat(Words.fill("{who}", Map.of("who", "$1 \\ {who}"))).isEqualTo("$1 \\ {who}");
    }

    @Test
    void everyFindingNamesTheLinesOfTheCountry() {
        var country = KNOWLEDGE.emergency().of(Optional.of("GB"));
        for (var rule : KNOWLEDGE.rules()) {
            if (rule.kind() == RulePage.Kind.SCREENING) {
                var finding = new Finding(
                        rule.id(), List.of(Question.CES1), Disposition.E, OptionalInt.empty(), Finding.Card.NERVE);
                assertThat(KNOWLEDGE.words().say(finding, country))
                        .as(rule.id())
                        .doesNotContain("{");
            }
        }
    }

    @Test
    void aRuleWithoutAPageIsRefused() {
        var reason = Reason.of("no-such-rule");
        assertThatThrownBy(() -> KNOWLEDGE.words().say(reason)).hasMessageContaining("no-such-rule");
    }

    @Test
    void emergencyLinesFallBackToEuropeAndThenToWordsWithoutANumber() {
        var emergency = KNOWLEDGE.emergency();
        assertThat(emergency.of(Optional.of("gb")).emergency().say()).isEqualTo("999");
        assertThat(emergency.of(Optional.of("LU")).emergency().dial()).contains("112");
        assertThat(emergency.of(Optional.of("XX")).emergency().say()).isEqualTo("your local emergency number");
        assertThat(emergency.of(Optional.empty()).emergency().dial()).isEmpty();
    }

    @Test
    void everyCountryAsksForHelpInWordsThatFitASentence() {
        for (var country : KNOWLEDGE.emergency().countries().values()) {
            assertThat(country.emergency().dial()).as(country.code()).isPresent();
            assertThat(country.maternity().say()).as(country.code()).isNotBlank();
        }
    }
}
