package backstay.app.web.session;

import backstay.app.coach.Coach;
import backstay.app.web.Answer;
import backstay.app.web.Visit;
import backstay.core.plan.Plan;
import backstay.core.session.Programme;
import backstay.core.session.Timelines;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The session page: today's session of a programme as it fits this person, for the player or for reading. Nothing is
/// shown before the safety questions and today's check.
public final class SessionPage {
    private final Coach coach;
    private final Timelines timelines;
    private final PlayerJson json;
    private final Needs needs;

    public SessionPage(Coach coach) {
        this.coach = coach;
        timelines = new Timelines(coach.knowledge().exercises());
        json = new PlayerJson(coach.knowledge(), timelines);
        needs = new Needs(coach.knowledge());
    }

    /// What the page shows.
    ///
    /// @param title the programme's title
    /// @param exercises how many different ones there are
    /// @param needs what to have at hand
    /// @param rows the session for reading
    /// @param player everything the player needs, as JSON
    public record Ready(
            String id, String title, int minutes, int exercises, String needs, List<Row> rows, String player) {}

    /// One line of the session for reading.
    ///
    /// @param times how often it comes round
    /// @param length how long it takes each time, as minutes and seconds
    public record Row(String name, int times, String length, String setUp) {}

    /// Shows the session; leads to what has to come first where something has.
    public Answer show(Visit visit) {
        var knowledge = coach.knowledge();
        var programme = knowledge.programme(visit.path("programme"));
        if (programme.isEmpty()) {
            return Answer.missing();
        }
        return missingFirst(visit)
                .orElseGet(() ->
                        fitting(visit, programme.get()).<Answer>map(this::page).orElseGet(() -> Answer.to("/today")));
    }

    private Optional<Answer> missingFirst(Visit visit) {
        var picture = visit.person().map(person -> coach.picture(person, visit.day()));
        if (picture.isEmpty() || picture.get().rescreening().stageOne()) {
            return Optional.of(Answer.to("/safety"));
        }
        return picture.get().checkedToday().isEmpty() ? Optional.of(Answer.to("/today")) : Optional.empty();
    }

    private Optional<Programme> fitting(Visit visit, Programme programme) {
        return visit.person()
                .flatMap(person -> coach.session(person, programme.id(), visit.day()))
                .map(Plan.Session::run);
    }

    private Answer page(Programme run) {
        var exercises = exercises(run);
        var page = new Ready(
                run.id(),
                run.title(),
                Math.ceilDiv(timelines.seconds(run), 60),
                exercises.size(),
                needs.of(exercises),
                rows(run),
                json.text(run, exercises));
        return Answer.page("session.jte", page, run.title(), "");
    }

    private static Set<String> exercises(Programme run) {
        var exercises = new LinkedHashSet<String>();
        run.blocks().forEach(block -> block.items().forEach(item -> exercises.add(item.exercise())));
        return exercises;
    }

    private List<Row> rows(Programme run) {
        return Rows.of(run, timelines.shares(run), coach.knowledge());
    }
}
