package backstay.app.store;

import java.util.UUID;

/// The refusal to keep a fact whose id already stands for something else. Nothing of its batch was kept.
public final class FactConflict extends RuntimeException {
    private final UUID id;

    FactConflict(UUID id) {
        super("The fact %s is already in the journal and says something else. Facts are never edited.".formatted(id));
        this.id = id;
    }

    /// The id that stands for two different facts.
    public UUID id() {
        return id;
    }
}
