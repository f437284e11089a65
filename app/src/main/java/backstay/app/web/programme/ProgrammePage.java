package backstay.app.web.programme;

import backstay.app.web.Answer;
import backstay.app.web.Visit;
import backstay.content.Knowledge;

/// One programme.
public final class ProgrammePage {
    private final Knowledge knowledge;

    public ProgrammePage(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    /// Shows the one named in the address, if there is such a one.
    public Answer show(Visit visit) {
        return ProgrammeSheet.of(knowledge, visit.path("id"))
                .<Answer>map(sheet ->
                        Answer.page("programme.jte", sheet, sheet.programme().title(), "library"))
                .orElseGet(Answer::missing);
    }
}
