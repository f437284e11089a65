package backstay.app.wire;

import static org.assertj.core.api.Assertions.assertThat;

import backstay.app.store.StoredFact;
import backstay.core.journal.Fact;
import backstay.core.journal.Payload;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// One golden file per kind and version: what was once written stays readable for ever. Never change one; add one.
class FactJsonTest {
    static List<Path> golden() throws IOException, URISyntaxException {
        return files("v1");
    }

    static List<Path> later() throws IOException, URISyntaxException {
        return files("later");
    }

    @ParameterizedTest
    @MethodSource("golden")
    void aGoldenFactIsReadAndWrittenBackTheSame(Path file) throws IOException {
        var line = Files.readString(file).strip();
        var fact = usable(Json.read(line).then(FactJson::read));
        assertThat(fact.payload()).isNotInstanceOf(Payload.Unknown.class);
        assertThat(FactJson.line(FactJson.stored(fact))).isEqualTo(line);
        assertThat(usable(FactJson.fact(FactJson.stored(fact)))).isEqualTo(fact);
        assertThat(FactJson.stored(fact).kind() + ".json")
                .isEqualTo(file.getFileName().toString());
    }

    @Test
    void everyKindHasAGoldenFile() throws IOException, URISyntaxException {
        var kinds = new TreeSet<String>();
        for (var file : golden()) {
            kinds.add(usable(Json.read(Files.readString(file)).then(FactJson::read))
                    .payload()
                    .getClass()
                    .getSimpleName());
        }
        var all = new TreeSet<String>();
        for (var kind : Payload.class.getPermittedSubclasses()) {
            all.add(kind.getSimpleName());
        }
        all.remove("Unknown");
        assertThat(kinds).isEqualTo(all);
    }

    @ParameterizedTest
    @MethodSource("later")
    void whatALaterReleaseWroteIsKeptCharacterForCharacter(Path file) throws IOException {
        var line = Files.readString(file).strip();
        var stored = ((Reading.Usable<StoredFact>) FactJson.readLine(line)).value();
        assertThat(FactJson.line(stored)).isEqualTo(line);
        var fact = usable(FactJson.fact(stored));
        assertThat(fact.payload()).isEqualTo(new Payload.Unknown(stored.kind(), stored.version(), stored.payload()));
        assertThat(FactJson.stored(fact)).isEqualTo(stored);
    }

    @Test
    void theVersionCountsAsOneWhenItIsLeftOut() {
        var fact = usable(read("{'kind':'walked','payload':{'minutes':5}}"));
        assertThat(fact.payload()).isEqualTo(new Payload.Walked(5));
    }

    @Test
    void anAmendmentKeepsAnUnknownKindInside() {
        var line = line("{'kind':'amended','payload':{'of':'0198a5f0-0000-7000-8000-000000000002',"
                + "'instead':{'kind':'exposed','version':3,'payload':{'to':'rain'}}}}");
        var fact = usable(Json.read(line).then(FactJson::read));
        assertThat(usable(FactJson.fact(FactJson.stored(fact)))).isEqualTo(fact);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'kind':'checked-in','payload':{'pain':11,'morning':true}} | payload.pain: expected a whole number from 0 to 10; got 11",
                "{'kind':'checked-in','payload':{'pain':'4','morning':true}} | payload.pain: expected a whole number from 0 to 10; got '4'",
                "{'kind':'checked-in','payload':{'pain':4}} | payload.morning: missing; expected true or false",
                "{'kind':'checked-in','payload':[]} | payload: expected an object; got a list",
                "{'kind':'checked-in'} | payload: missing; expected an object",
                "{'kind':'quick-checked','payload':{'new':false,'old':1}} | payload.old: unknown field; the fields here are new",
                "{'kind':'chose','payload':{'choice':'maybe','target':''}} | payload.choice: expected accept, never, swap, like, undo, door, assessed or country; got 'maybe'",
                "{'kind':'next-morning','payload':{'of':'yesterday','pain':1}} | payload.of: expected a UUID; got 'yesterday'",
                "{'kind':'measured','payload':{'measure':'nprs','score':1e999}} | payload.score: expected a number from -100 to 100; got",
                "{'payload':{}} | kind: missing; expected an id such as bird-dog",
                "{'kind':'walked','version':0,'payload':{'minutes':1}} | version: expected a whole number from 1",
                "{'kind':'noted','payload':{'text':'\\ud800'}} | payload.text: expected text",
            })
    void whatIsWrongWithAFactIsNamed(String fact, String problem) {
        assertThat(((Reading.Unusable<Fact>) read(fact)).problems().getFirst().toString())
                .startsWith(problem);
    }

    @Test
    void aJournalNamesTheFactThatCannotBeRead() {
        var fact = usable(read("{'kind':'walked','payload':{'minutes':5}}"));
        var broken = new StoredFact(fact.id(), fact.at(), fact.day(), "walked", 1, "{\"minutes\":\"five\"}");
        assertThat(((Reading.Unusable<?>) FactJson.journal(List.of(broken))).line())
                .contains(fact.id().toString(), "minutes: expected a whole number");
    }

    private static String line(String fact) {
        return fact.replaceFirst(
                        "\\{",
                        "{'id':'0198a5f0-0000-7000-8000-000000000001','at':'2026-11-19T07:30:00Z','day':'2026-11-19',")
                .replace('\'', '"');
    }

    private static Reading<Fact> read(String fact) {
        return Json.read(line(fact)).then(FactJson::read);
    }

    private static Fact usable(Reading<Fact> reading) {
        return ((Reading.Usable<Fact>) reading).value();
    }

    private static List<Path> files(String version) throws IOException, URISyntaxException {
        var folder = Path.of(FactJsonTest.class.getResource("/facts/" + version).toURI());
        try (var files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }
}
