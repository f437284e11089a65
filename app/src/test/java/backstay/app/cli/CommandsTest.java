package backstay.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommandsTest {
    private static final String ANSWERS =
            "{\"askedOn\":\"2026-11-20\",\"answers\":{\"CES1\":\"no\",\"CES2\":\"no\",\"CES3\":\"no\",\"CES5\":\"no\","
                    + "\"NEU1\":\"no\",\"NEU2\":\"no\",\"TRA1\":\"no\",\"VAS1\":\"no\",\"SEP1\":\"no\"}}";

    @TempDir
    Path folder;

    @Test
    void theFieldsOfAScreeningStandInTheOrderOfTheContract() {
        var input = ANSWERS.replace("\"SEP1\":\"no\"", "\"SEP1\":\"no\",\"CA2\":\"yes\"");
        assertThat(Said.by(input, "screen", "-").out())
                .matches(
                        "\\{\"disposition\":\"U\",\"maxHours\":48,\"locksExercise\":true,\"findings\":\\[\\{\"rule\":\"U-weight-loss\","
                                + "\"questions\":\\[\"CA2\"],\"disposition\":\"U\",\"maxHours\":48,\"text\":\"[^\"]+\",\"sources\":\\[[^]]+]}],"
                                + "\"modifiers\":\\[],\"rulesVersion\":\"[^\"]+\",\"nextStage1\":\"2026-11-21\",\"nextStage2\":\"2026-12-18\"}\n");
    }

    @Test
    void everyLineOfAJsonLinesFileIsAnsweredOnItsLine() throws IOException {
        var file = folder.resolve("many.jsonl");
        Files.writeString(
                file,
                String.join(
                        "\n",
                        ANSWERS,
                        "{}",
                        "",
                        ANSWERS + "\r",
                        "{\"x\":" + "1".repeat(1_000_000) + "}",
                        "nonsense",
                        ANSWERS));
        var said = Said.by("", "screen", file.toString());
        var lines = said.out().lines().toList();
        assertThat(said.exit()).isZero();
        assertThat(lines).hasSize(7);
        assertThat(lines.get(0)).isEqualTo(lines.get(3)).isEqualTo(lines.get(6)).startsWith("{\"disposition\":\"N\"");
        assertThat(lines.get(1)).startsWith("{\"error\":\"askedOn: missing; expected a date");
        assertThat(lines.get(2)).isEqualTo("{\"error\":\"expected JSON; got nothing\"}");
        assertThat(lines.get(4)).startsWith("{\"error\":\"expected at most 1000000 bytes a line");
        assertThat(lines.get(5)).startsWith("{\"error\":\"expected JSON; line 1");
        assertThat(said.err()).isEqualTo("4 of 7 lines could not be used\n");
    }

    @Test
    void anEmptyJsonLinesFileHasNoAnswers() throws IOException {
        var file = Files.createFile(folder.resolve("none.jsonl"));
        assertThat(Said.by("", "screen", file.toString())).isEqualTo(new Said(0, "", ""));
    }

    @Test
    void bytesThatAreNoTextAreRefused() throws IOException {
        var file = folder.resolve("latin.json");
        Files.write(file, ANSWERS.replace("2026-11-20", "é").getBytes(StandardCharsets.ISO_8859_1));
        assertThat(Said.by("", "screen", file.toString()).err()).contains("expected UTF-8 text");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "frobnicate | frobnicate: unknown command",
                "screen | FILE: expected one; got 0; the command is screen FILE",
                "screen a b | FILE: expected one; got 2",
                "screen nowhere.json | nowhere.json: expected a file that exists; there is none",
                "screen src | src: expected a file; got a folder",
                "screen --fast - | --fast: unknown option",
                "screen - | expected JSON; got nothing",
                "plan - --weeks | --weeks: expected a value after it",
                "plan - --weeks 0 | --weeks: expected a whole number from 1 to 52; got '0'",
                "plan - --weeks 53 | --weeks: expected a whole number from 1 to 52; got '53'",
                "plan --weeks=two - | --weeks: expected a whole number from 1 to 52; got 'two'",
                "knowledge all | all: expected check or nothing",
                "serve --host 0.0.0.0 | --host: '0.0.0.0' lets other machines in; set BACKSTAY_ORIGIN",
                "serve --port none | --port: expected a port from 0 to 65535; got 'none'",
                "export out.jsonl | --person: missing; the command is export --person ID FILE",
                "export --person me out.jsonl | --person: expected a UUID; got 'me'",
            })
    void whatCannotBeUsedIsRefusedInOneLine(String command, String line) {
        var said = Said.by("", command.split(" "));
        assertThat(said.exit()).isEqualTo(2);
        assertThat(said.out()).isEmpty();
        assertThat(said.err().lines()).singleElement().asString().startsWith("backstay: " + line);
    }

    @Test
    void aSettingThatIsWrongStopsEveryCommand() {
        assertThat(Said.by(Map.of("BACKSTAY_COUNTRY", "Wales"), ANSWERS, "screen", "-")
                        .err())
                .startsWith("backstay: BACKSTAY_COUNTRY: expected a two-letter country code");
    }

    @Test
    void theCountryDecidesWhichNumberIsNamed() {
        var input = ANSWERS.replace("\"CES1\":\"no\"", "\"CES1\":\"yes\"");
        assertThat(Said.by(Map.of("BACKSTAY_COUNTRY", "GB"), input, "screen", "-")
                        .out())
                .contains("999");
        assertThat(Said.by(input, "screen", "-").out()).doesNotContain("999");
    }

    @Test
    void theKnowledgeBaseIsOneSoundDocument() {
        var check = Said.by("", "knowledge", "check");
        assertThat(check.exit()).as(check.err()).isZero();
        assertThat(check.json().get("sound").asBoolean()).isTrue();
        var knowledge = Said.by("", "knowledge").json();
        assertThat(knowledge.properties().stream().map(Map.Entry::getKey))
                .startsWith(
                        "version",
                        "exercises",
                        "programmes",
                        "lessons",
                        "disagreements",
                        "measures",
                        "questions",
                        "decisions");
        assertThat(knowledge.get("exercises")).isNotEmpty();
        assertThat(knowledge.get("questions").findValuesAsText("id")).contains("CES1", "DUR");
        assertThat(knowledge.get("programmes").findValuesAsText("id")).contains("foundation-12");
    }

    @Test
    void aBrokenKnowledgeBaseIsToldFaultByFault() throws IOException {
        Files.writeString(folder.resolve("sources.yaml"), "- {id: x\n");
        var said = Said.by(Map.of("BACKSTAY_KNOWLEDGE", folder.toString()), "", "knowledge", "check");
        assertThat(said.exit()).isEqualTo(2);
        assertThat(said.json().get("sound").asBoolean()).isFalse();
        assertThat(said.err()).contains("sources.yaml:");
    }

    @Test
    void aPlansSecondsAreTheSumOfItsItemsAndOfTheTimeline() {
        var plan = Said.by(
                        "{\"today\":\"2026-11-20\",\"profile\":{\"floor\":\"yes\",\"daysPerWeek\":7,\"minutesPerDay\":15,"
                                + "\"legSymptoms\":\"none\",\"equipment\":[\"chair\",\"wall\"]},"
                                + "\"screening\":{\"disposition\":\"N\",\"modifiers\":[]}}",
                        "plan",
                        "-",
                        "--weeks",
                        "2")
                .json();
        assertThat(plan.get("weeks")).hasSize(2);
        var total =
                Said.by("", "session", "foundation-12").json().get("totalMs").asInt() / 1000;
        for (var session : plan.findValues("sessions").getFirst()) {
            int sum = 0;
            for (var block : session.get("blocks")) {
                for (var item : block.get("items")) {
                    sum += item.get("seconds").asInt();
                }
            }
            assertThat(sum).isEqualTo(session.get("seconds").asInt()).isEqualTo(total);
        }
    }

    @Test
    void theStepsOfASessionFollowOneAnother() {
        long end = 0;
        for (var step : Said.by("", "session", "foundation-12").json().get("steps")) {
            assertThat(step.properties().stream().map(Map.Entry::getKey))
                    .containsExactly("kind", "startMs", "endMs", "exercise", "side", "set", "rep", "say", "sound");
            assertThat(step.get("startMs").asLong()).isEqualTo(end);
            end = step.get("endMs").asLong();
        }
        assertThat(end).isEqualTo(720_000);
    }

    @Test
    void aJournalGoesOutAndInWithoutLosingACharacter() throws IOException {
        var facts =
                "{\"id\":\"0198a5f0-0000-7000-8000-000000000002\",\"at\":\"2026-11-19T07:30:00.123456Z\",\"day\":\"2026-11-19\","
                        + "\"kind\":\"dreamed\",\"version\":7,\"payload\":{ \"of\" : [1.50,\"\\u00e9\"] }}\n";
        var header =
                "{\"backstay\":\"journal\",\"version\":1,\"person\":\"0198a5f0-0000-7000-8000-000000000001\",\"created\":\"2026-11-01T00:00:00Z\"}\n";
        var in = Files.writeString(folder.resolve("in.jsonl"), header + facts);
        var data = folder.resolve("data").toString();
        var taken = Said.by("", "import", in.toString(), "--data", data);
        assertThat(taken.err()).isEmpty();
        assertThat(taken.out()).isEqualTo("{\"person\":\"0198a5f0-0000-7000-8000-000000000001\",\"facts\":1}\n");
        assertThat(Said.by("", "import", in.toString(), "--data", data).exit()).isZero();
        var out = folder.resolve("out.jsonl");
        var gone = Said.by(
                "", "export", "--person", "0198a5f0-0000-7000-8000-000000000001", out.toString(), "--data", data);
        assertThat(gone).isEqualTo(new Said(0, "", ""));
        assertThat(Files.readString(out)).isEqualTo(header + facts);
    }

    @Test
    void aFactThatSaysSomethingElseUnderAKnownIdIsRefused() throws IOException {
        var header = "{\"backstay\":\"journal\",\"version\":1,\"person\":\"0198a5f0-0000-7000-8000-000000000001\"}\n";
        var fact =
                "{\"id\":\"0198a5f0-0000-7000-8000-000000000002\",\"at\":\"2026-11-19T07:30:00Z\",\"day\":\"2026-11-19\",\"kind\":\"walked\",\"version\":1,\"payload\":{\"minutes\":5}}\n";
        var data = folder.resolve("data").toString();
        var first = Files.writeString(folder.resolve("a.jsonl"), header + fact);
        var second = Files.writeString(folder.resolve("b.jsonl"), header + fact.replace("5}", "6}"));
        var third = Files.writeString(folder.resolve("c.jsonl"), header + fact.replace("5}", "-6}") + "x\n");
        assertThat(Said.by("", "import", first.toString(), "--data", data).exit())
                .isZero();
        assertThat(Said.by("", "import", second.toString(), "--data", data).err())
                .contains("0198a5f0-0000-7000-8000-000000000002");
        assertThat(Said.by("", "import", third.toString(), "--data", data).err())
                .startsWith(
                        "backstay: line 2: payload.minutes: expected a whole number from 0 to 1440; got -6; line 3: expected JSON");
    }

    @Test
    void nobodyCannotBeExported() {
        var said = Said.by(
                "", "export", "--person", "0198a5f0-0000-7000-8000-000000000009", "-", "--data", folder.toString());
        assertThat(said.exit()).isEqualTo(2);
        assertThat(said.err()).startsWith("backstay: --person: expected somebody of this instance");
    }

    @Test
    void aBackupBringsEverythingBack() throws IOException {
        var header = "{\"backstay\":\"journal\",\"version\":1,\"person\":\"0198a5f0-0000-7000-8000-000000000001\"}\n";
        var in = Files.writeString(folder.resolve("in.jsonl"), header);
        var data = folder.resolve("data").toString();
        var other = folder.resolve("other").toString();
        var backup = folder.resolve("all.backup").toString();
        assertThat(Said.by("", "import", in.toString(), "--data", data).exit()).isZero();
        assertThat(Said.by("", "backup", backup, "--data", data)
                        .json()
                        .get("people")
                        .asInt())
                .isEqualTo(1);
        assertThat(Said.by("", "restore", backup, "--data", other)
                        .json()
                        .get("people")
                        .asInt())
                .isEqualTo(1);
        assertThat(Said.by("", "export", "--person", "0198a5f0-0000-7000-8000-000000000001", "-", "--data", other)
                        .out())
                .startsWith("{\"backstay\":\"journal\"");
    }

    @Test
    void whatIsNoBackupReplacesNothing() throws IOException {
        var file = Files.writeString(folder.resolve("no.backup"), "nothing");
        var said = Said.by(
                "", "restore", file.toString(), "--data", folder.resolve("data").toString());
        assertThat(said.exit()).isEqualTo(2);
        assertThat(said.err()).startsWith("backstay: FILE: ");
        assertThat(folder.resolve("data")).doesNotExist();
        assertThat(Said.by("", "restore", folder.resolve("missing").toString()).exit())
                .isEqualTo(2);
    }

    @Test
    void theDoctorSaysWhatIsFineAndWhatIsNot() {
        var said = Said.by("", "doctor", "--data", folder.resolve("data").toString());
        assertThat(said.json().get("checks").findValuesAsText("part")).contains("data folder", "origin");
        assertThat(said.exit()).isEqualTo(said.json().get("fine").asBoolean() ? 0 : 2);
        assertThat(Said.by("", "doctor", "quick").exit()).isEqualTo(2);
    }
}
