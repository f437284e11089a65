package backstay.app.web.safety;

import static org.assertj.core.api.Assertions.assertThat;

import backstay.app.web.FieldProblem;
import backstay.app.web.Form;
import backstay.app.web.look.SampleKnowledge;
import backstay.app.wire.Reading;
import backstay.app.wire.ScreeningInput;
import backstay.core.screen.Answers;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class SafetyFormTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final SafetyQuestions QUESTIONS = new SafetyQuestions(SampleKnowledge.groups());
    private static final String ALL_NO =
            "CES1=no&CES2=no&CES3=no&CES4=skip&CES5=no&NEU1=no&NEU2=no&TRA1=no&VAS1=no&SEP1=no";
    private static final String NOTHING = "&AGE=45-54&ONSET=familiar&none=body";

    @Test
    void everyQuestionOfTheFirstStageNeedsAnAnswer() {
        var form = first("CES1=no");
        assertThat(fields(form))
                .containsExactly("CES2", "CES3", "CES4", "CES5", "NEU1", "NEU2", "TRA1", "VAS1", "SEP1");
    }

    @Test
    void onlyTheQuestionThatSaysSoTakesSkip() {
        assertThat(fields(first(ALL_NO.replace("CES1=no", "CES1=skip")))).containsExactly("CES1");
    }

    @Test
    void theFirstStageAloneIsAWholeScreeningInput() {
        var form = form(ALL_NO);
        var read = new SafetyForm(form, QUESTIONS);
        read.readFirst();
        assertThat(form.sound()).isTrue();
        assertThat(ScreeningInput.read(read.input(DAY))).isInstanceOf(Reading.Usable.class);
    }

    @Test
    void detailsCountOnlyBesideYesOrNotSure() {
        var yes = read(ALL_NO.replace("CES2=no", "CES2=yes&CES2.sameForYears=yes") + NOTHING);
        var no = read(ALL_NO + "&CES2.sameForYears=yes" + NOTHING);
        assertThat(yes).contains("\"CES2\":{\"answer\":\"yes\",\"sameForYears\":true}");
        assertThat(no).contains("\"CES2\":\"no\"");
    }

    @Test
    void numbersOutOfRangeAreNamedBesideTheirField() {
        var form = first(ALL_NO.replace("NEU1=no", "NEU1=yes&NEU1.sides=3&NEU1.sinceDays=x"));
        assertThat(fields(form)).containsExactly("NEU1.sides", "NEU1.sinceDays");
    }

    @Test
    void aGroupWithNothingTickedNeedsNoneOfThese() {
        assertThat(fields(second("&AGE=45-54&ONSET=new"))).containsExactly("none-body");
        assertThat(fields(second("&AGE=45-54&ONSET=new&none=body"))).isEmpty();
    }

    @Test
    void tickingSomethingAndNoneOfTheseIsAskedAbout() {
        assertThat(fields(second("&AGE=45-54&ONSET=new&none=body&CA1=yes"))).containsExactly("none-body");
    }

    @Test
    void ageAndOnsetAreNeeded() {
        assertThat(fields(second("&none=body"))).containsExactly("AGE", "ONSET");
    }

    @Test
    void whatIsNotTickedIsNo() {
        assertThat(read(ALL_NO + "&AGE=45-54&ONSET=new&CA1=yes"))
                .contains("\"CA1\":\"yes\"", "\"INF1\":\"no\"", "\"PRG0\":\"no\"");
    }

    @Test
    void aTickCanBeNotSure() {
        assertThat(read(ALL_NO + "&AGE=45-54&ONSET=new&CA1=yes&CA1.unsure=yes")).contains("\"CA1\":\"not-sure\"");
    }

    @Test
    void questionsThatFollowAreAskedOnlyAfterAYes() {
        assertThat(read(ALL_NO + "&AGE=45-54&ONSET=new&AXS0=yes&AXS1=yes"))
                .contains("\"AXS1\":\"yes\"", "\"AXS2\":\"no\"");
        assertThat(read(ALL_NO + "&AGE=45-54&ONSET=new&AXS0=yes&AXS0.unsure=yes&AXS1=yes"))
                .doesNotContain("AXS1");
        assertThat(read(ALL_NO + NOTHING)).doesNotContain("AXS1");
    }

    @Test
    void pregnancyAsksForOneOfTheTwoWeeksAndForItsEmergencySigns() {
        var start = "&AGE=25-44&ONSET=new&PRG0=yes";
        assertThat(fields(second(start))).containsExactly("PRG0.pregnantWeeks");
        assertThat(fields(second(start + "&PRG0.pregnantWeeks=20&PRG0.postnatalWeeks=3&PRG1=no")))
                .containsExactly("PRG0.pregnantWeeks");
        assertThat(fields(second(start + "&PRG0.pregnantWeeks=20"))).containsExactly("PRG1");
        assertThat(fields(second(start + "&PRG0.pregnantWeeks=20&PRG1=no"))).isEmpty();
        assertThat(fields(second(start + "&PRG0.postnatalWeeks=6&PRG0.caesarean=yes")))
                .isEmpty();
    }

    @Test
    void aCaesareanWithoutABirthIsLeftOut() {
        assertThat(read(ALL_NO + "&AGE=25-44&ONSET=new&PRG0=yes&PRG0.pregnantWeeks=20&PRG0.caesarean=no&PRG1=no"))
                .doesNotContain("caesarean");
    }

    @Test
    void legSymptomsBesideCancerAreKept() {
        assertThat(read(ALL_NO + "&AGE=45-54&ONSET=new&CA1=yes&legSymptoms=below-knee"))
                .contains("\"legSymptoms\":\"below-knee\"");
        assertThat(read(ALL_NO + "&AGE=45-54&ONSET=new&none=body&legSymptoms=below-knee"))
                .doesNotContain("legSymptoms");
    }

    @Test
    void whateverTheFormsAcceptTheContractReads() {
        var bodies = List.of(
                ALL_NO + NOTHING,
                ALL_NO.replace("=no", "=yes") + "&NEU1.sides=1&NEU1.mild=yes&TRA1.weeksAgo=3" + NOTHING,
                ALL_NO.replace("=no", "=not-sure")
                        + "&AGE=70%2B&ONSET=new&ONSET=constant&PRG0=yes&PRG0.postnatalWeeks=2",
                ALL_NO + "&AGE=under-18&ONSET=sudden-severe&PRG0=yes&PRG0.unsure=yes&PRG0.pregnantWeeks=9&PRG1=yes");
        for (var body : bodies) {
            assertThat(answers(body)).as(body).isInstanceOf(Reading.Usable.class);
        }
    }

    private static String read(String body) {
        assertThat(answers(body)).isInstanceOf(Reading.Usable.class);
        return both(form(body)).input(DAY).toString();
    }

    private static Reading<Answers> answers(String body) {
        var form = form(body);
        var read = both(form);
        assertThat(form.typed().problems()).isEmpty();
        return ScreeningInput.read(read.input(DAY));
    }

    private static SafetyForm both(Form form) {
        var read = new SafetyForm(form, QUESTIONS);
        read.readFirst();
        read.readSecond();
        return read;
    }

    private static Form first(String body) {
        var form = form(body);
        new SafetyForm(form, QUESTIONS).readFirst();
        return form;
    }

    private static Form second(String body) {
        var form = form(ALL_NO + body);
        both(form);
        return form;
    }

    private static Form form(String body) {
        return Form.of(body.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> fields(Form form) {
        return form.typed().problems().stream().map(FieldProblem::field).toList();
    }
}
