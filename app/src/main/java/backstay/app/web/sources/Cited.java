package backstay.app.web.sources;

import backstay.content.Knowledge;
import backstay.content.Source;
import java.util.List;

/// A source as it is cited on a page.
///
/// @param link its address on the web, or empty text when it has none
public record Cited(String id, String title, int year, String kind, String link, String where) {
    /// The sources with these ids; ids without a source are left out.
    public static List<Cited> of(List<String> ids, Knowledge knowledge) {
        return ids.stream()
                .flatMap(id -> knowledge.source(id).stream())
                .map(Cited::of)
                .toList();
    }

    static Cited of(Source source) {
        var where = source.where().orElse("");
        return new Cited(source.id(), source.title(), source.year(), kind(source.kind()), link(where), where);
    }

    private static String link(String where) {
        if (where.startsWith("https://") || where.startsWith("http://")) {
            return where;
        }
        return where.startsWith("10.") ? "https://doi.org/" + where : "";
    }

    private static String kind(Source.Kind kind) {
        return switch (kind) {
            case GUIDELINE -> "Guideline";
            case REVIEW -> "Review of studies";
            case TRIAL -> "Trial";
            case STUDY -> "Study";
            case ARTICLE -> "Article";
            case EXPERT -> "Expert opinion";
        };
    }
}
