package backstay.core.picture;

import backstay.core.journal.Payload.Performed;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/// A session that was done: the performed fact and what it says.
public record DoneSession(UUID id, Instant at, LocalDate day, Performed performed) {}
