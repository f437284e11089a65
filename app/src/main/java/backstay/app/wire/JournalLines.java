package backstay.app.wire;

import backstay.app.store.StoredFact;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// A journal as JSON Lines: a header that says whose it is, then one fact a line, character for character.
///
/// @param person whose journal it is
/// @param created since when there is this person; empty when the file does not say
public record JournalLines(UUID person, Optional<Instant> created, List<StoredFact> facts) {
    private static final int VERSION = 1;

    private static final Shape<JournalLines> HEADER = Shape.object(fields -> {
        fields.need("backstay", new Names<>(List.of("journal"), name -> name).shape());
        fields.need("version", Shapes.whole(VERSION, VERSION));
        var person = fields.need("person", Shapes.UUID_ID);
        var created = fields.maybe("created", Shapes.AT);
        return () -> new JournalLines(person.orElseThrow(), created, List.of());
    });

    public JournalLines {
        facts = List.copyOf(facts);
    }

    /// The lines of the file.
    public List<String> write() {
        var header =
                Json.object().put("backstay", "journal").put("version", VERSION).put("person", person.toString());
        created.ifPresent(at -> header.put("created", at.toString()));
        var lines = new ArrayList<String>();
        lines.add(Json.text(header));
        facts.forEach(fact -> lines.add(FactJson.line(fact)));
        return lines;
    }

    /// Reads the lines of a file; every problem names its line.
    public static Reading<JournalLines> read(List<String> lines) {
        if (lines.isEmpty()) {
            return Reading.unusable("line 1", "expected the header of a journal; got nothing");
        }
        var problems = new ArrayList<Problem>();
        var header = taken(1, Json.read(lines.getFirst()).then(HEADER::readWhole), problems);
        var facts = new ArrayList<StoredFact>();
        for (int index = 1; index < lines.size(); index++) {
            taken(index + 1, FactJson.readLine(lines.get(index)), problems).ifPresent(facts::add);
        }
        return header.isEmpty() || !problems.isEmpty()
                ? new Reading.Unusable<>(problems)
                : new Reading.Usable<>(
                        new JournalLines(header.get().person(), header.get().created(), facts));
    }

    private static <T> Optional<T> taken(int line, Reading<T> reading, List<Problem> problems) {
        return switch (reading) {
            case Reading.Usable<T>(T value) -> Optional.of(value);
            case Reading.Unusable<T>(List<Problem> wrong) -> {
                wrong.forEach(problem -> problems.add(new Problem("line " + line, problem.toString())));
                yield Optional.empty();
            }
        };
    }
}
