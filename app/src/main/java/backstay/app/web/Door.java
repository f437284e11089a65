package backstay.app.web;

import backstay.app.coach.Coach;
import backstay.app.coach.Ids;
import backstay.core.picture.Picture;
import backstay.core.screen.Disposition;
import java.util.Optional;
import java.util.UUID;

/// The door: decides before the page function whether this visit may call this route, and where it goes otherwise.
/// Safety comes first: while an emergency stands, everything else leads to its card.
final class Door {
    private final Coach coach;

    Door(Coach coach) {
        this.coach = coach;
    }

    /// Empty when the page may answer; what to answer instead when it may not.
    Optional<Answer> open(Route route, Visit visit) {
        if (closes(route) && emergency(visit)) {
            return Optional.of(Answer.to("/safety/result"));
        }
        return switch (route.who()) {
            case ANYONE, GUEST -> Optional.empty();
            case PERSON -> visit.person().isPresent() ? Optional.empty() : Optional.of(Answer.to("/"));
            case SCREENED -> screened(visit) ? Optional.empty() : Optional.of(Answer.to("/safety"));
            case READY -> ready(visit) ? Optional.empty() : Optional.of(Answer.to("/safety"));
            case OWNER -> owns(visit) ? Optional.empty() : Optional.of(Answer.missing());
        };
    }

    /// What an emergency closes: every page but the questions and their card, the help card, and what is the person's
    /// own. What a form tells is still kept, so that nothing typed is lost; only a session is not started.
    private static boolean closes(Route route) {
        var path = route.path();
        boolean own = path.startsWith("/me") || path.startsWith("/history");
        boolean help = path.startsWith("/safety") || path.equals("/card");
        return route.who() == Who.READY || (route.method() == Route.Method.GET && !own && !help);
    }

    private boolean emergency(Visit visit) {
        return picture(visit)
                .flatMap(picture -> picture.screening().map(picture::lock))
                .filter(lock -> lock.disposition() == Disposition.E)
                .isPresent();
    }

    private boolean screened(Visit visit) {
        return picture(visit).flatMap(Picture::screening).isPresent();
    }

    private boolean ready(Visit visit) {
        return picture(visit)
                .filter(picture -> !picture.rescreening().stageOne())
                .isPresent();
    }

    private Optional<Picture> picture(Visit visit) {
        return visit.person().map(person -> coach.picture(person, visit.day()));
    }

    private boolean owns(Visit visit) {
        var fact = Ids.read(visit.path("fact"));
        return visit.person().isPresent()
                && fact.isPresent()
                && holds(visit.person().orElseThrow(), fact.orElseThrow());
    }

    private boolean holds(UUID person, UUID fact) {
        return coach.journal(person).facts().stream().anyMatch(each -> each.id().equals(fact));
    }
}
