package backstay.app.web.start;

import backstay.app.coach.Coach;
import backstay.app.web.Answer;
import backstay.app.web.Visit;

/// The start: two ways to begin, both through the safety questions.
public final class StartPage {
    private final Coach coach;

    public StartPage(Coach coach) {
        this.coach = coach;
    }

    /// What the page shows.
    ///
    /// @param known whether this person has answered the safety questions before
    /// @param minutes how long the ready-made session takes
    public record Start(boolean known, int minutes) {}

    /// Shows the start.
    public Answer show(Visit visit) {
        var known = visit.person()
                .filter(person -> coach.picture(person, visit.day()).screening().isPresent())
                .isPresent();
        return Answer.page("start.jte", new Start(known, 12), "A steady coach for a sore back", "");
    }
}
