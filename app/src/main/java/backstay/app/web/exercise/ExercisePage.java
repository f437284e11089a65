package backstay.app.web.exercise;

import backstay.app.web.Answer;
import backstay.app.web.Visit;
import backstay.content.Knowledge;

/// One exercise.
public final class ExercisePage {
    private final Knowledge knowledge;

    public ExercisePage(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    /// Shows the one named in the address, if there is such a one.
    public Answer show(Visit visit) {
        return ExerciseSheet.of(knowledge, visit.path("id"))
                .<Answer>map(sheet ->
                        Answer.page("exercise.jte", sheet, sheet.exercise().name(), "library"))
                .orElseGet(Answer::missing);
    }
}
