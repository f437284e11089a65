package backstay.content.read;

import backstay.content.Decision;
import backstay.content.Source;
import backstay.content.read.Draft.Kind;

/// Reads the entries of the files that hold a list: sources and decisions.
public final class Lists {
    private static final Options<Source.Kind> SOURCE_KINDS = Options.of(Source.Kind.values(), Source.Kind::id);

    private Lists() {}

    /// A source.
    public static Source source(Fields fields) {
        var doi = fields.textIfAny("doi").map(each -> "https://doi.org/" + each);
        var source = new Source(
                Common.idOfEntry(fields, Kind.SOURCE),
                fields.text("title"),
                fields.whole("year", 1900, 2100),
                doi.or(() -> fields.textIfAny("url")),
                fields.oneOf("kind", SOURCE_KINDS));
        fields.end();
        return source;
    }

    /// A decision.
    public static Decision decision(Fields fields) {
        var decision = new Decision(
                Common.idOfEntry(fields, Kind.DECISION),
                fields.prose("title"),
                fields.prose("problem"),
                fields.prose("reading"),
                fields.prose("why"),
                Common.from(fields));
        fields.end();
        return decision;
    }
}
