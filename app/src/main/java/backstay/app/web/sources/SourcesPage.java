package backstay.app.web.sources;

import backstay.app.web.Answer;
import backstay.app.web.Visit;
import backstay.content.Knowledge;

/// The sources, all of them.
public final class SourcesPage {
    private final Knowledge knowledge;

    public SourcesPage(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    /// Shows every source.
    public Answer show(Visit visit) {
        return Answer.page("sources.jte", SourceList.of(knowledge), "Sources", "");
    }
}
