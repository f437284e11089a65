package backstay.app.web;

import backstay.app.coach.Coach;
import backstay.app.coach.Ids;
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
            case SCREENED -> screened(visit) ? Optional.empty() : Optional.of(Answer.to("/safety"));
            case OWNER -> owns(visit) ? Optional.empty() : Optional.of(Answer.missing());
        };
    }

    private boolean screened(Visit visit) {
        return visit.person()
                .filter(person -> coach.picture(person, visit.day()).screening().isPresent())
                .isPresent();
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
