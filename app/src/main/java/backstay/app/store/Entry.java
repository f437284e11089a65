package backstay.app.store;

import java.time.Instant;
import java.util.UUID;

/// One thing the store keeps: a person, something they told, or a browser that may speak for them.
public sealed interface Entry {
    /// A person.
    record Somebody(UUID id, Instant created) implements Entry {}

    /// A fact in somebody's journal.
    record Told(UUID person, StoredFact fact) implements Entry {}

    /// A sign-in.
    record SignedIn(SignIn signIn) implements Entry {}
}
