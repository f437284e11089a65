package backstay.app.store;

import java.util.UUID;

/// The refusal to keep something for a person who is not here: never created, or deleted meanwhile.
public final class UnknownPerson extends RuntimeException {
    private final UUID person;

    UnknownPerson(UUID person) {
        super("There is no person %s here.".formatted(person));
        this.person = person;
    }

    /// The id that nobody has.
    public UUID person() {
        return person;
    }
}
