package backstay.app.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/// A fact as it is kept on disk: any kind, known to this version or not, with its payload character for character.
///
/// @param id made where the fact was made
/// @param at the instant it was told
/// @param day the date the person meant, in their own calendar
/// @param kind the name of the kind, such as `checked-in`
/// @param version the version of the payload's shape, from 1
/// @param payload the JSON text, never touched
public record StoredFact(UUID id, Instant at, LocalDate day, String kind, int version, String payload) {
    public StoredFact {
        Nanos.of(at);
        if (version < 1)
            throw new IllegalArgumentException("The version of a fact starts at 1, not %d".formatted(version));
        requireText("kind", kind);
        requireText("payload", payload);
    }

    private static void requireText(String name, String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1)))
                i++;
            else if (c == 0 || Character.isSurrogate(c))
                throw new IllegalArgumentException(
                        "The %s of a fact holds a character that is not text at position %d".formatted(name, i));
        }
    }
}
