package backstay.content.read;

import backstay.content.read.Draft.Kind;
import backstay.core.exercise.Dose;
import backstay.core.exercise.Pace;
import backstay.core.session.Programme;
import backstay.core.session.Programme.Block;
import backstay.core.session.Programme.Item;
import backstay.core.session.Programme.TimesPerWeek;
import java.time.LocalDate;
import java.util.Optional;

/// Reads a programme's file.
public final class ProgrammeFile {
    private static final Options<Block.Kind> KINDS = Options.of(Block.Kind.values(), Block.Kind::id);

    private ProgrammeFile() {}

    /// A programme with the length its file says it has.
    public record Declared(Programme programme, int seconds) {}

    /// The programme.
    public static Declared read(Fields fields) {
        var id = Common.idOfFile(fields, Kind.PROGRAMME);
        var title = fields.prose("title");
        var purpose = fields.prose("purpose");
        var perWeek = fields.mapping("timesPerWeek").map(ProgrammeFile::perWeek).orElse(new TimesPerWeek(1, 1));
        int seconds = fields.whole("seconds", 1, 7200);
        var blocks = fields.each("blocks", 1, ProgrammeFile::block);
        var note = fields.proseIfAny("note").orElse("");
        var sources = Common.sources(fields, 1);
        var from = Common.from(fields);
        author(fields);
        fields.end();
        var all = blocks.stream().flatMap(Optional::stream).toList();
        return new Declared(new Programme(id, title, purpose, perWeek, all, note, sources, from), seconds);
    }

    private static void author(Fields fields) {
        fields.text("author");
        LocalDate written = fields.date("written");
        Common.nextReview(fields, written);
    }

    private static TimesPerWeek perWeek(Fields fields) {
        int least = fields.whole("least", 1, 21);
        int most = fields.whole("most", 1, 21);
        if (most < least) {
            fields.draft().problem(fields.place("most"), "'most' should not be less than 'least'");
        }
        fields.end();
        return new TimesPerWeek(least, most);
    }

    private static Optional<Block> block(Fields fields) {
        var kind = fields.oneOf("kind", KINDS);
        int rounds = fields.wholeIfAny("rounds", 1, 20).orElse(1);
        var items = fields.each("items", 1, ProgrammeFile::item);
        return items.isEmpty() ? Optional.empty() : Optional.of(new Block(kind, rounds, items));
    }

    private static Item item(Fields fields) {
        var exercise = fields.id("exercise", Kind.EXERCISE);
        var place = fields.place("exercise");
        fields.draft().remember(place.file(), "item " + exercise, place.line());
        return new Item(
                exercise,
                fields.mapping("dose").map(Doses::read).orElseGet(ProgrammeFile::noDose),
                fields.wholeIfAny("getReadySeconds", 0, 120),
                fields.wholeIfAny("restAfterSeconds", 0, 300).orElse(0));
    }

    private static Dose noDose() {
        return new Dose.Timed(1, 1, new Pace.Free(), false, 0);
    }
}
