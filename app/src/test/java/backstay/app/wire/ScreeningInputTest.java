package backstay.app.wire;

import static org.assertj.core.api.Assertions.assertThat;

import backstay.core.screen.AgeBand;
import backstay.core.screen.Answers;
import backstay.core.screen.Detail;
import backstay.core.screen.Known;
import backstay.core.screen.LegSymptoms;
import backstay.core.screen.Onset;
import backstay.core.screen.Question;
import backstay.core.screen.Reply;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScreeningInputTest {
    private static final String ALL_NO = """
            {"askedOn":"2026-11-20","answers":{"CES1":"no","CES2":"no","CES3":"no","CES5":"no","NEU1":"no","NEU2":"no",
             "TRA1":"no","VAS1":"no","SEP1":"no"}}""";

    @Test
    void everyRequiredAnswerAloneIsEnough() {
        assertThat(usable(ALL_NO).replies()).hasSize(9).containsEntry(Question.CES1, Reply.NO);
        assertThat(usable(ALL_NO).askedOn()).isEqualTo(LocalDate.of(2026, 11, 20));
    }

    @ParameterizedTest
    @ValueSource(strings = {"CES1", "CES2", "CES3", "CES5", "NEU1", "NEU2", "TRA1", "VAS1", "SEP1"})
    void aMissingRequiredAnswerIsAnErrorThatNamesIt(String question) {
        var input = allNo();
        answers(input).remove(question);
        assertThat(problems(input)).containsExactly("answers." + question + ": missing; expected yes, no or not-sure");
    }

    @ParameterizedTest
    @EnumSource(
            value = Question.class,
            names = {"CES1", "CES2", "CES3", "CES5", "NEU1", "NEU2", "TRA1", "VAS1", "SEP1", "PRG1", "MH1"})
    void anEmergencyQuestionCannotBeSkipped(Question question) {
        var input = allNo();
        answers(input).put(question.name(), "skip");
        assertThat(problems(input))
                .containsExactly("answers." + question + ": expected yes, no or not-sure; got 'skip'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"CES4", "FX1", "CA1", "AXS5", "EXR1", "DUR"})
    void whereSkippingIsAllowedItIsAnAnswer(String question) {
        var input = allNo();
        answers(input).put(question, "skip");
        assertThat(usable(input).reply(Question.valueOf(question))).contains(Reply.SKIP);
    }

    @Test
    void inPregnancyThePregnancyGateIsRequired() {
        var input = allNo();
        answers(input).putObject("PRG0").put("answer", "yes").put("pregnantWeeks", 20);
        assertThat(problems(input)).containsExactly("answers.PRG1: missing; expected yes, no or not-sure in pregnancy");
        answers(input).put("PRG1", "no");
        assertThat(usable(input).detail(Question.PRG0, Detail.Pregnant.class)).contains(new Detail.Pregnant(20));
    }

    @Test
    void choicesAndLegSymptomsAreRead() {
        var input = allNo().put("legSymptoms", "below-knee");
        answers(input).put("AGE", "70+").putArray("ONSET").add("new").add("sudden-severe");
        assertThat(usable(input).age()).contains(AgeBand.FROM_70);
        assertThat(usable(input).onset()).isEqualTo(Set.of(Onset.NEW, Onset.SUDDEN_SEVERE));
        assertThat(usable(input).legSymptoms()).contains(LegSymptoms.BELOW_KNEE);
    }

    @Test
    void aDetailThatWasNotGivenStaysUnknown() {
        var input = allNo();
        answers(input).putObject("NEU1").put("answer", "yes").put("mild", true).putNull("sides");
        assertThat(usable(input).detail(Question.NEU1, Detail.Weakness.class))
                .contains(new Detail.Weakness(
                        Known.UNKNOWN, Known.YES, OptionalInt.empty(), OptionalInt.empty(), Known.UNKNOWN));
    }

    @Test
    void anAnswerAloneInAnObjectHasNoDetail() {
        var input = allNo();
        answers(input).putObject("NEU1").put("answer", "yes").putNull("mild");
        assertThat(usable(input).detail(Question.NEU1, Detail.class)).isEqualTo(Optional.empty());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "CES1 | 'maybe' | answers.CES1: expected yes, no or not-sure; got 'maybe'",
                "CES1 | true | answers.CES1: expected yes, no or not-sure; got true",
                "CES1 | null | answers.CES1: expected yes, no or not-sure; got nothing",
                "CES1 | {} | answers.CES1.answer: missing; expected yes, no or not-sure",
                "CES9 | 'no' | answers.CES9: unknown field; the fields here are CES1, CES2",
                "AGE | 45 | answers.AGE: expected under-18, 18-24, 25-44, 45-54, 55-64, 65-69 or 70+; got 45",
                "ONSET | 'new' | answers.ONSET: expected a list (of new,",
                "ONSET | ['old'] | answers.ONSET[0]: expected new,",
                "NEU1 | {'answer':'yes','sides':3} | answers.NEU1.sides: expected a whole number from 1 to 2; got 3",
                "NEU1 | {'answer':'yes','sides':1.5} | answers.NEU1.sides: expected a whole number from 1 to 2; got 1.5",
                "NEU1 | {'answer':'yes','mild':'yes'} | answers.NEU1.mild: expected true or false; got 'yes'",
                "NEU1 | {'answer':'yes','side':1} | answers.NEU1.side: unknown field; the fields here are answer, worsening",
                "NEU1 | {'answer':'no','mild':true} | answers.NEU1.answer: expected yes or not-sure beside details",
                "SUR1 | {'answer':'yes','weeksAgo':-1} | answers.SUR1.weeksAgo: expected a whole number from 0 to 5200; got -1",
                "SUR1 | {'answer':'yes','kind':'laser'} | answers.SUR1.kind: expected discectomy, decompression or fusion; got 'laser'",
                "PRG0 | {'answer':'yes','pregnantWeeks':99} | answers.PRG0.pregnantWeeks: expected a whole number from 0 to 45; got 99",
                "PRG0 | {'answer':'yes','caesarean':true} | answers.PRG0.caesarean: expected only beside postnatalWeeks",
            })
    void whatIsWrongIsNamedWithItsPath(String question, String value, String problem) {
        var text = ALL_NO.replace(
                "{\"CES1\":\"no\"",
                "{\"" + question + "\":" + value.replace('\'', '"')
                        + (question.equals("CES1") ? "" : ",\"CES1\":\"no\""));
        if (question.startsWith("NEU1")) {
            text = text.replace(",\"NEU1\":\"no\"", "");
        }
        assertThat(problems(text)).first().asString().startsWith(problem);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-02-30", "20.11.2026", "2026-11-20T00:00", "today", ""})
    void aDayThatIsNoDayIsRefused(String day) {
        assertThat(problems(allNo().put("askedOn", day)))
                .containsExactly("askedOn: expected a date such as 2026-11-20; got '" + day + "'");
    }

    @Test
    void everyProblemIsToldAtOnce() {
        var input = allNo().put("askedOn", 5).put("mood", "good");
        answers(input).put("CES1", "maybe").remove("CES2");
        assertThat(problems(input)).hasSize(4);
        assertThat(((Reading.Unusable<Answers>) ScreeningInput.read(input)).line())
                .startsWith("askedOn: expected a date such as 2026-11-20; got 5; answers.CES1: ")
                .endsWith("; and 1 more");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "null",
                "\"no\"",
                "{",
                "{}{}",
                "{\"askedOn\":NaN}",
                "{'askedOn':1}",
                "{\"a\":1,\"a\":2}",
                "{} x"
            })
    void whatIsNotOneObjectIsRefused(String text) {
        assertThat(problems(text)).isNotEmpty();
    }

    @Test
    void aFieldGivenTwiceIsRefused() {
        assertThat(problems(ALL_NO.replace("\"CES2\":\"no\"", "\"CES1\":\"yes\""))
                        .getFirst())
                .contains("Duplicate field 'CES1'");
    }

    @Test
    void tooMuchOrTooDeepIsRefused() {
        assertThat(problems(" ".repeat(Json.LONGEST) + ALL_NO).getFirst()).contains("at most 1000000 characters");
        assertThat(problems("[".repeat(5000)).getFirst()).contains("expected JSON");
    }

    @Test
    void answersReadBackAsTheyWereWritten() {
        var input = allNo().put("legSymptoms", "none");
        answers(input)
                .put("AGE", "under-18")
                .put("CES4", "skip")
                .putArray("ONSET")
                .add("familiar");
        answers(input)
                .putObject("STR1")
                .put("answer", "not-sure")
                .put("legPain", false)
                .put("weeksNotImproving", 2);
        var answers = usable(input);
        assertThat(ScreeningInput.read(ScreeningInput.write(answers))).isEqualTo(new Reading.Usable<>(answers));
    }

    private static ObjectNode allNo() {
        return (ObjectNode) ((Reading.Usable<JsonNode>) Json.read(ALL_NO)).value();
    }

    private static ObjectNode answers(ObjectNode input) {
        return (ObjectNode) input.get("answers");
    }

    private static Answers usable(String text) {
        return usable((ObjectNode) ((Reading.Usable<JsonNode>) Json.read(text)).value());
    }

    private static Answers usable(ObjectNode input) {
        return ((Reading.Usable<Answers>) ScreeningInput.read(input)).value();
    }

    private static List<String> problems(String text) {
        return problems(Json.read(text).then(ScreeningInput::read));
    }

    private static List<String> problems(ObjectNode input) {
        return problems(ScreeningInput.read(input));
    }

    private static List<String> problems(Reading<Answers> reading) {
        return ((Reading.Unusable<Answers>) reading)
                .problems().stream().map(Problem::toString).toList();
    }
}
