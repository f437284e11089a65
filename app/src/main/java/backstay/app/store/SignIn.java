package backstay.app.store;

import java.time.Instant;
import java.util.UUID;

/// A sign-in: one browser that may speak for a person. The token stays with the browser; only its hash is kept.
public record SignIn(String tokenHash, UUID person, Instant created, Instant seen) {}
