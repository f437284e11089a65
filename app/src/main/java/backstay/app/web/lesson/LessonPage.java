package backstay.app.web.lesson;

import backstay.app.web.Answer;
import backstay.app.web.Visit;
import backstay.content.Knowledge;

/// The lessons, and one of them.
public final class LessonPage {
    private final Knowledge knowledge;

    public LessonPage(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    /// Shows all of them.
    public Answer list(Visit visit) {
        return Answer.page("lessons.jte", new LessonList(knowledge.lessons()), "Learn", "learn");
    }

    /// Shows the one named in the address, if there is such a one.
    public Answer show(Visit visit) {
        return LessonSheet.of(knowledge, visit.path("id"))
                .<Answer>map(
                        sheet -> Answer.page("lesson.jte", sheet, sheet.lesson().title(), "learn"))
                .orElseGet(Answer::missing);
    }
}
