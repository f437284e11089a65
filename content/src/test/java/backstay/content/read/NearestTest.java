package backstay.content.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestTest {
    private static final List<String> KNOWN = List.of("standing", "sitting", "side-lying", "mat");

    @Test
    void aSlipOfTheFingersIsRecognised() {
        assertThat(Nearest.to("standin", KNOWN)).contains("standing");
        assertThat(Nearest.to("stading", KNOWN)).contains("standing");
        assertThat(Nearest.to("mad", KNOWN)).contains("mat");
    }

    @Test
    void somethingElseEntirelyIsNot() {
        assertThat(Nearest.to("hanging-upside-down", KNOWN)).isEmpty();
        assertThat(Nearest.to("dog", KNOWN)).isEmpty();
    }

    @Test
    void theNearestOfSeveralIsTaken() {
        assertThat(Nearest.to("siting", List.of("sitting", "siting-up"))).contains("sitting");
    }
}
