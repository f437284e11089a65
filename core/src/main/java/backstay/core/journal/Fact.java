package backstay.core.journal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/// A fact: one thing a person told or did. Facts are never edited; a later fact may retract or amend one.
///
/// @param id made where the fact was made (UUIDv7)
/// @param at the instant it was told
/// @param day the date the person meant, in their own calendar
public record Fact(UUID id, Instant at, LocalDate day, Payload payload) {}
