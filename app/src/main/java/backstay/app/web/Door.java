package backstay.app.web;

import backstay.app.coach.Coach;
import backstay.app.coach.Ids;
import backstay.core.picture.Picture;
import backstay.core.screen.Disposition;
import java.util.Optional;
import java.util.UUID;

/// The door: decides before the page function whether this visit may call this route, and where it goes otherwise.
final class Door {
    private final Coach coach;

    Door(Coach coach) {
        this.coach = coach;
    }

    /// Empty when the page may answer; what to answer instead when it may not.
    Optional<Answer> open(Route route, Visit visit) {
        return switch (route.who()) {
            case ANYONE, GUEST -> Optional.empty();
            case PERSON -> visit.person().isPresent() ? Optional.empty() : Optional.of(Answer.to("/"));
            case SCREENED -> safety(visit, false);
            case READY -> safety(visit, true);
            case OWNER -> owns(visit) ? Optional.empty() : Optional.of(Answer.missing());
        };
    }

    /// Safety comes before everything: an emergency leads to its card, whatever was asked for.
    private Optional<Answer> safety(Visit visit, boolean ready) {
        var picture = visit.person().map(person -> coach.picture(person, visit.day()));
        var screening = picture.flatMap(Picture::screening);
        if (screening.isEmpty()) {
            return Optional.of(Answer.to("/safety"));
        }
        if (picture.get().lock(screening.get()).disposition() == Disposition.E) {
            return Optional.of(Answer.to("/safety/result"));
        }
        var due = ready && picture.get().rescreening().stageOne();
        return due ? Optional.of(Answer.to("/safety")) : Optional.empty();
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
