package backstay.app.web.library;

import backstay.app.web.Answer;
import backstay.app.web.Visit;
import backstay.content.Knowledge;

/// The library: a filter in the address, so that it can be kept and shared.
public final class LibraryPage {
    private final Knowledge knowledge;

    public LibraryPage(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    /// Shows what fits the filter.
    public Answer show(Visit visit) {
        var filter = Library.Filter.of(visit.query("position"), visit.query("floor"), visit.query("with"));
        return Answer.page("library.jte", Library.of(knowledge, filter), "Library", "library");
    }
}
