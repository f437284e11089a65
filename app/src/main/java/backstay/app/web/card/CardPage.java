package backstay.app.web.card;

import backstay.app.coach.Coach;
import backstay.app.web.Answer;
import backstay.app.web.Visit;

/// The safety-net card, for anybody at any time.
public final class CardPage {
    private final Coach coach;

    public CardPage(Coach coach) {
        this.coach = coach;
    }

    /// Shows the card with the numbers of the person's country.
    public Answer show(Visit visit) {
        var code = coach.country(visit.person(), visit.day());
        var country = coach.knowledge().emergency().of(code);
        return Answer.page("card.jte", new HelpCard(country), "When to get help", "");
    }
}
