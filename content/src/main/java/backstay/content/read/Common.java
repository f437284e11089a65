package backstay.content.read;

import backstay.content.Certainty;
import backstay.content.read.Draft.Kind;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;

/// The fields that many files share: id, where it comes from, how sure it is, who wrote it and when.
final class Common {
    static final Options<Certainty> CERTAINTY = Options.of(Certainty.values(), Certainty::id);

    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern INVENTORY = Pattern.compile("S[0-9]-[a-z0-9]+(-[a-z0-9]+)*");

    private Common() {}

    /// The id of a thing that has a file of its own; the file is called like it.
    static String idOfFile(Fields fields, Kind kind) {
        var id = fields.text("id");
        var place = fields.place("id");
        var name = place.file().replaceAll("^.*/|\\.yaml$", "");
        if (!id.isEmpty() && !id.equals(name)) {
            fields.draft().problem(place, "the id is '%s' but the file is called '%s.yaml'".formatted(id, name));
        }
        fields.remember();
        return define(fields, kind, id);
    }

    /// The id of an entry in a list.
    static String idOfEntry(Fields fields, Kind kind) {
        return define(fields, kind, fields.text("id"));
    }

    private static String define(Fields fields, Kind kind, String id) {
        var place = fields.place("id");
        if (!id.isEmpty() && kind != Kind.RULE && !ID.matcher(id).matches()) {
            fields.draft().problem(place, "an id is small letters and digits with hyphens, not '%s'".formatted(id));
        }
        if (!id.isEmpty()) {
            fields.draft().define(kind, id, place);
        }
        return id;
    }

    /// Ids of sources, looked up at the end.
    static List<String> sources(Fields fields, int least) {
        return fields.ids("sources", Kind.SOURCE, least);
    }

    /// Ids of the source inventory.
    static List<String> from(Fields fields) {
        var all = fields.texts("from");
        for (var id : all) {
            if (!INVENTORY.matcher(id).matches()) {
                var what = "'%s' is not an id of the source inventory, such as S0-rule-frequency".formatted(id);
                fields.draft().problem(fields.place("from"), what);
            }
        }
        return all;
    }

    /// The date of the next review, which comes after the day it was written.
    static LocalDate nextReview(Fields fields, LocalDate written) {
        var next = fields.date("nextReview");
        if (!next.isAfter(written) && !next.equals(LocalDate.EPOCH)) {
            fields.draft().problem(fields.place("nextReview"), "'nextReview' should come after 'written'");
        }
        return next;
    }
}
