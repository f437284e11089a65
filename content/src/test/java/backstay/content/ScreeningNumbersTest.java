package backstay.content;

import static org.assertj.core.api.Assertions.assertThat;

import backstay.core.rule.Numbers;
import backstay.core.screen.Screen;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The second entry of every number of the safety rules: a slip of the finger in a page shows here.
class ScreeningNumbersTest {
    @Test
    void theShippedNumbersAreTheOnesThatWereMeant() {
        var shipped = new TreeMap<String, Integer>();
        for (var key : Screen.NUMBERS) {
            shipped.put(
                    "%s %s in %s".formatted(key.rule(), key.name(), key.unit()),
                    numbers().of(key));
        }
        assertThat(shipped).isEqualTo(new TreeMap<>(meant()));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyScreeningPageNamesItsSources(RulePage page) {
        assertThat(page.sources()).isNotEmpty();
        assertThat(page.says()).isNotBlank();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyEmergencySaysWhomToCall(RulePage page) {
        if (page.id().startsWith("E-")) {
            assertThat(page.says()).contains("{emergency}");
        }
        if (page.id().startsWith("U-")) {
            assertThat(page.says()).contains("{urgent}");
        }
    }

    private static Map<String, Integer> meant() {
        var meant = new TreeMap<String, Integer>();
        for (var rule : new String[] {
            "U-unsteady",
            "U-strain",
            "U-weight-loss",
            "U-rest-pain",
            "U-upper-back-pain",
            "U-lump-or-shape",
            "U-recent-infection",
            "U-low-immunity-rest-pain",
            "U-pulsing-belly",
            "U-height-loss",
            "U-steroids-sudden-pain"
        }) {
            meant.put(rule + " max-hours in hours", 48);
        }
        for (var rule : new String[] {"U-cancer-new-pain", "U-painful-rash", "U-small-injury"}) {
            meant.put(rule + " max-hours in hours", 24);
        }
        for (var rule :
                new String[] {"U-leg-weakness", "U-fever", "U-kidney", "U-swollen-calf", "U-red-eye", "U-spine-bruise"
                }) {
            meant.put(rule + " max-hours in hours", 12);
        }
        meant.put("U-cancer-new-pain max-hours-with-leg-symptoms in hours", 12);
        meant.put("P-stable-weakness stable-days in days", 14);
        meant.put("E-accident recent-weeks in weeks", 2);
        meant.put("U-small-injury from-age in years", 65);
        meant.put("U-steroids-sudden-pain from-age in years", 50);
        meant.put("C-spine-fracture within-weeks in weeks", 13);
        meant.put("C-surgery always-weeks in weeks", 6);
        meant.put("C-surgery without-permission-weeks in weeks", 12);
        meant.put("C-surgery fusion-weeks in weeks", 26);
        meant.put("C-stiffness-blood-test signs in answers", 3);
        meant.put("C-stiffness-referral signs in answers", 4);
        meant.put("C-under-18 adult-age in years", 18);
        meant.put("P-over-65 from-age in years", 65);
        meant.put("screening-again stage-1-days in days", 1);
        meant.put("screening-again stage-2-days in days", 28);
        return meant;
    }

    private static Numbers numbers() {
        return knowledge().numbers();
    }

    private static List<RulePage> pages() {
        return knowledge().rules().stream()
                .filter(page -> Screen.RULES.contains(page.id()))
                .toList();
    }

    private static Knowledge knowledge() {
        return switch (KnowledgeReader.read(KnowledgeTest.FOLDER)) {
            case Loaded.Sound(var knowledge) -> knowledge;
            case Loaded.Broken(var problems) -> throw new AssertionError(problems.toString());
        };
    }
}
