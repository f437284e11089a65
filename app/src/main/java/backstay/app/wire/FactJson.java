package backstay.app.wire;

import backstay.app.store.StoredFact;
import backstay.core.journal.Fact;
import backstay.core.journal.Journal;
import backstay.core.journal.Payload;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.util.RawValue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/// A fact in its three forms: on the wire, on disk, and in the core.
public final class FactJson {
    /// A fact as the contract writes it; the version counts as 1 when it is left out.
    static final Shape<Fact> SHAPE = Shape.object(FactJson::fields);

    private FactJson() {}

    /// Reads one fact, such as a line of a journal or what the player sends.
    public static Reading<Fact> read(JsonNode node) {
        return SHAPE.readWhole(node);
    }

    /// Reads one line of a journal, its payload character for character.
    public static Reading<StoredFact> readLine(String line) {
        return Json.read(line).then(node -> read(node).then(fact -> new Reading.Usable<>(asWritten(fact, node, line))));
    }

    /// The fact as it is kept.
    public static StoredFact stored(Fact fact) {
        var payload = fact.payload();
        return new StoredFact(
                fact.id(),
                fact.at(),
                fact.day(),
                PayloadJson.kind(payload),
                PayloadJson.version(payload),
                PayloadJson.text(payload));
    }

    /// What a kept fact says. A kind or version of a newer release is kept as it is.
    public static Reading<Fact> fact(StoredFact stored) {
        return Json.read(stored.payload())
                .then(payload -> PayloadShapes.of(stored.kind(), stored.version(), stored.day())
                        .readWhole(payload)
                        .then(said -> new Reading.Usable<>(
                                new Fact(stored.id(), stored.at(), stored.day(), kept(said, stored)))));
    }

    /// The journal of all facts of a person, or what is wrong with which fact.
    public static Reading<Journal> journal(List<StoredFact> stored) {
        var facts = new ArrayList<Fact>();
        var problems = new ArrayList<Problem>();
        for (var each : stored) {
            switch (fact(each)) {
                case Reading.Usable<Fact>(Fact fact) -> facts.add(fact);
                case Reading.Unusable<Fact>(List<Problem> wrong) ->
                    wrong.forEach(problem -> problems.add(new Problem("fact " + each.id(), problem.toString())));
            }
        }
        return problems.isEmpty() ? new Reading.Usable<>(new Journal(facts)) : new Reading.Unusable<>(problems);
    }

    /// One fact as one line of JSON, its payload character for character.
    public static String line(StoredFact fact) {
        var json = Json.object()
                .put("id", fact.id().toString())
                .put("at", fact.at().toString())
                .put("day", fact.day().toString())
                .put("kind", fact.kind())
                .put("version", fact.version());
        json.putRawValue("payload", new RawValue(fact.payload().replaceAll("[\r\n]+", " ")));
        return Json.text(json);
    }

    private static Payload kept(Payload said, StoredFact stored) {
        return said instanceof Payload.Unknown
                ? new Payload.Unknown(stored.kind(), stored.version(), stored.payload())
                : said;
    }

    private static StoredFact asWritten(Fact fact, JsonNode node, String line) {
        var kept = stored(fact);
        var payload = Json.field(line, "payload").orElseGet(() -> Json.text(node.path("payload")));
        return new StoredFact(kept.id(), kept.at(), kept.day(), kept.kind(), kept.version(), payload);
    }

    private static Supplier<Fact> fields(Fields fields) {
        var id = fields.need("id", Shapes.UUID_ID);
        var at = fields.need("at", Shapes.AT);
        var day = fields.need("day", Shapes.DAY);
        var payload = PayloadShapes.said(fields, day.orElse(LocalDate.EPOCH));
        return () -> new Fact(id.orElseThrow(), at.orElseThrow(), day.orElseThrow(), payload.get());
    }
}
