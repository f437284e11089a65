package backstay.app.web.today;

import backstay.app.coach.Coach;
import backstay.app.web.Answer;
import backstay.app.web.Form;
import backstay.app.web.Typed;
import backstay.app.web.Visit;
import backstay.core.journal.Fact;
import backstay.core.journal.PainRating;
import backstay.core.journal.Payload;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

/// Today: the morning question, the one-tap safety check and the session of the day.
public final class Today {
    private final Coach coach;
    private final TodayView view;

    public Today(Coach coach) {
        this.coach = coach;
        this.view = new TodayView(coach.knowledge());
    }

    /// The page.
    public Answer show(Visit visit) {
        return page(visit, Typed.nothing(), Typed.nothing());
    }

    /// Starts the session when nothing is new: tells the check and the pain now. Something new leads to the safety
    /// questions instead.
    public Answer start(Visit visit) {
        var form = visit.form();
        var news = form.choiceNeeded("new", List.of("no", "yes"));
        if (news.equals(Optional.of("yes"))) {
            tell(visit, List.of(visit.fact(new Payload.QuickChecked(true))));
            return Answer.to("/safety");
        }
        var pain = form.pain("pain");
        var programme = coach.knowledge().programme(form.text("programme"));
        if (!form.sound() || pain.isEmpty() || programme.isEmpty()) {
            return page(visit, Typed.nothing(), form.typed());
        }
        tell(visit, List.of(visit.fact(new Payload.QuickChecked(false)), painNow(visit, form, pain.get())));
        return Answer.to("/session/" + programme.get().id());
    }

    /// The morning question on its own.
    public Answer askMorning(Visit visit) {
        return morningPage(visit, Typed.nothing(), false);
    }

    /// Keeps the answer to the morning question: a check-in, and the next morning of yesterday's session.
    public Answer morning(Visit visit) {
        var form = visit.form();
        var pain = form.pain("morningPain");
        var stiffness = form.whole("stiffness", 0, 1440);
        var limited = form.choice("limited", List.of("yes", "no")).map("yes"::equals);
        if (!form.sound() || pain.isEmpty()) {
            return morningPage(visit, form.typed(), true);
        }
        var told = checkIn(visit, pain.get(), stiffness, limited);
        var after = form.id("of").filter(of -> isUnanswered(visit, of));
        tell(
                visit,
                after.map(of -> List.of(told, nextMorning(visit, form, of, pain.get())))
                        .orElse(List.of(told)));
        return Answer.to("/today");
    }

    private boolean isUnanswered(Visit visit, UUID performed) {
        return coach.picture(visit.guest(), visit.day()).unansweredMornings().stream()
                .anyMatch(session -> session.id().equals(performed));
    }

    private static Fact checkIn(Visit visit, PainRating pain, OptionalInt stiffness, Optional<Boolean> limited) {
        return visit.fact(new Payload.CheckedIn(pain, true, stiffness, limited));
    }

    private static Fact nextMorning(Visit visit, Form form, UUID of, PainRating pain) {
        var id = form.id("answerId").orElseGet(visit::freshId);
        return new Fact(id, visit.at(), visit.day(), new Payload.NextMorning(of, pain));
    }

    private static Fact painNow(Visit visit, Form form, PainRating pain) {
        var id = form.id("painId").orElseGet(visit::freshId);
        var payload = new Payload.CheckedIn(pain, false, OptionalInt.empty(), Optional.empty());
        return new Fact(id, visit.at(), visit.day(), payload);
    }

    private void tell(Visit visit, List<Fact> facts) {
        var person = visit.guest();
        facts.forEach(fact -> coach.tell(person, fact));
    }

    private Answer page(Visit visit, Typed morning, Typed start) {
        var person = visit.guest();
        var picture = coach.picture(person, visit.day());
        var plan = coach.plan(person, visit.day());
        if (plan.isEmpty()) {
            return Answer.to("/safety");
        }
        if (picture.profile().isEmpty()) {
            return Answer.to("/about");
        }
        var page = view.page(visit, picture, plan.get(), morning, start);
        return morning.wrong() || start.wrong()
                ? Answer.again("today.jte", page, "Today", "today")
                : Answer.page("today.jte", page, "Today", "today");
    }

    private Answer morningPage(Visit visit, Typed typed, boolean again) {
        var unanswered = visit.person()
                .map(person -> coach.picture(person, visit.day()).unansweredMornings())
                .orElse(List.of());
        var page = new CheckInPage(view.morning(visit, unanswered, typed));
        return again
                ? Answer.again("checkin.jte", page, "Morning check-in", "today")
                : Answer.page("checkin.jte", page, "Morning check-in", "today");
    }
}
