package backstay.app.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormTest {
    @ParameterizedTest
    @CsvSource({"0, true", "10, true", "-1, false", "11, false", "3.5, false", "five, false", "99999999999, false"})
    void painIsAWholeNumberFromZeroToTen(String typed, boolean sound) {
        var form = form("pain=" + typed);
        assertThat(form.pain("pain").isPresent()).isEqualTo(sound);
        assertThat(form.sound()).isEqualTo(sound);
        if (!sound) {
            assertThat(form.typed().problem("pain")).contains("Please enter a whole number from 0 to 10.");
            assertThat(form.typed().value("pain")).isEqualTo(typed);
        }
    }

    @Test
    void whatIsNeededAndMissingIsToldOnce() {
        var form = form("other=1");
        assertThat(form.pain("pain")).isEmpty();
        assertThat(form.choiceNeeded("side", List.of("left"))).isEmpty();
        assertThat(form.typed().problems())
                .containsExactly(
                        new FieldProblem("pain", "Please answer this one."),
                        new FieldProblem("side", "Please answer this one."));
    }

    @Test
    void whatMayBeLeftOutIsNoProblem() {
        var form = form("minutes=+&side=&day=");
        assertThat(form.whole("minutes", 0, 60)).isEmpty();
        assertThat(form.choice("side", List.of("left"))).isEmpty();
        assertThat(form.date("day")).isEmpty();
        assertThat(form.choices("things", List.of("chair"))).isEmpty();
        assertThat(form.sound()).isTrue();
    }

    @Test
    void onlyChoicesThatWereShownCount() {
        var form = form("side=up&thing=chair&thing=boat");
        assertThat(form.choice("side", List.of("left", "right"))).isEmpty();
        assertThat(form.choices("thing", List.of("chair", "wall"))).isEmpty();
        assertThat(form.typed().problems()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-02-30", "20.11.2026", "tomorrow", "9999999-01-01"})
    void aDateThatDoesNotExistIsTold(String typed) {
        var form = form("day=" + typed);
        assertThat(form.date("day")).isEmpty();
        assertThat(form.sound()).isFalse();
    }

    @Test
    void textIsKeptWithinItsLength() {
        assertThat(form("note=" + "a".repeat(Form.LONGEST)).text("note")).hasSize(Form.LONGEST);
        var tooLong = form("note=" + "a".repeat(Form.LONGEST + 1));
        assertThat(tooLong.text("note")).isEmpty();
        assertThat(tooLong.typed().problem("note")).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a=%zz", "a=%", "%u1234=a"})
    void whatIsNoFormIsRefusedWhole(String body) {
        assertThatThrownBy(() -> form(body)).isInstanceOf(Refused.class).hasMessageContaining("could not be read");
    }

    @Test
    void anIdThatIsNoneIsNoId() {
        assertThat(form("fact=x").id("fact")).isEmpty();
        assertThat(form("fact=0193a1b2-0000-7000-8000-000000000001").id("fact")).isPresent();
    }

    private static Form form(String body) {
        return Form.of(body.getBytes(StandardCharsets.UTF_8));
    }
}
