package backstay.app.ops;

import backstay.app.store.Entry;
import backstay.app.store.SignIn;
import backstay.app.store.StoredFact;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/// A line of a backup: the header, an entry, or the trailer, each a JSON object whose first field says which.
sealed interface BackupLine {
    /// The version of the format.
    int FORMAT = 1;

    /// The first line: what this file is and when it was made.
    record Header(int format, Instant created) implements BackupLine {}

    /// A line between: a person, a fact or a sign-in.
    record Content(Entry entry) implements BackupLine {}

    /// The last line: how much there is, and the SHA-256 of all lines before.
    record Trailer(Tally tally, String sha256) implements BackupLine {}

    /// This line as JSON, without a line end.
    default String json() {
        var json = Json.MAPPER.createObjectNode();
        switch (this) {
            case Header(var format, var created) ->
                json.put("backstayBackup", format).put("created", created.toString());
            case Content(Entry.Somebody(var id, var created)) ->
                json.put("person", id.toString()).put("created", created.toString());
            case Content(Entry.Told(var person, var fact)) -> Json.put(json, person, fact);
            case Content(Entry.SignedIn(var signIn)) -> Json.put(json, signIn);
            case Trailer(var tally, var sha256) ->
                json.put("people", tally.people())
                        .put("facts", tally.facts())
                        .put("signIns", tally.signIns())
                        .put("sha256", sha256);
        }
        return json.toString();
    }

    /// The line that this JSON says.
    ///
    /// @throws IllegalArgumentException when it is none; the message says why
    static BackupLine of(String text) {
        try {
            var fields = new Json(Json.MAPPER.readTree(text));
            return fields.line();
        } catch (JsonProcessingException broken) {
            throw new IllegalArgumentException("it is not JSON: " + broken.getOriginalMessage(), broken);
        } catch (DateTimeException broken) {
            throw new IllegalArgumentException(broken.getMessage(), broken);
        }
    }

    /// The fields of a line, each asked for by name and type.
    record Json(JsonNode node) {
        private static final ObjectMapper MAPPER = new ObjectMapper()
                .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

        private static void put(ObjectNode json, UUID person, StoredFact fact) {
            json.put("fact", fact.id().toString())
                    .put("of", person.toString())
                    .put("at", fact.at().toString())
                    .put("day", fact.day().toString())
                    .put("kind", fact.kind())
                    .put("version", fact.version())
                    .put("payload", fact.payload());
        }

        private static void put(ObjectNode json, SignIn signIn) {
            json.put("signIn", signIn.tokenHash())
                    .put("of", signIn.person().toString())
                    .put("created", signIn.created().toString())
                    .put("seen", signIn.seen().toString());
        }

        private BackupLine line() {
            if (node.has("backstayBackup")) return new Header(whole("backstayBackup"), instant("created"));
            if (node.has("person")) return content(new Entry.Somebody(uuid("person"), instant("created")), 2);
            if (node.has("fact")) return content(new Entry.Told(uuid("of"), fact()), 7);
            if (node.has("signIn")) return content(new Entry.SignedIn(signIn()), 4);
            if (node.has("sha256"))
                return new Trailer(new Tally(whole("people"), whole("facts"), whole("signIns")), text("sha256"));
            throw new IllegalArgumentException("it is not a person, a fact, a sign-in or the end of a backup");
        }

        // The checksum finds damage; this finds a field that a newer format would add and that must not get lost.
        private Content content(Entry entry, int fields) {
            if (node.size() == fields) return new Content(entry);
            throw new IllegalArgumentException(
                    "it has %d fields where %d were expected".formatted(node.size(), fields));
        }

        private StoredFact fact() {
            return new StoredFact(
                    uuid("fact"),
                    instant("at"),
                    LocalDate.parse(text("day")),
                    text("kind"),
                    whole("version"),
                    text("payload"));
        }

        private SignIn signIn() {
            return new SignIn(text("signIn"), uuid("of"), instant("created"), instant("seen"));
        }

        private UUID uuid(String name) {
            var text = text(name);
            var id = UUID.fromString(text);
            if (id.toString().equals(text)) return id;
            throw new IllegalArgumentException("'%s' is not an id as this program writes it".formatted(name));
        }

        private Instant instant(String name) {
            return Instant.parse(text(name));
        }

        private String text(String name) {
            if (node.path(name).isTextual()) return node.path(name).textValue();
            throw new IllegalArgumentException("'%s' is missing or not a text".formatted(name));
        }

        private int whole(String name) {
            if (node.path(name).isInt()) return node.path(name).intValue();
            throw new IllegalArgumentException("'%s' is missing or not a whole number".formatted(name));
        }
    }
}
