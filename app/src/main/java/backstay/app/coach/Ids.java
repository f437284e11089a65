package backstay.app.coach;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/// Makes the ids of facts that are made on the server: UUIDv7, so that they sort by time.
public final class Ids {
    private static final Pattern UUID_TEXT =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
    private static final SecureRandom RANDOM = new SecureRandom();

    private static long lastMillis = -1;
    private static long high;
    private static long low;

    private Ids() {}

    /// A new id for something that happens at this instant. Of two made at the same instant the later one sorts later,
    /// because a journal is read in that order.
    public static synchronized UUID fresh(Instant at) {
        long millis = at.toEpochMilli();
        if (millis != lastMillis) {
            high = RANDOM.nextLong();
            // The top bit stays free, so that counting up never runs over.
            low = RANDOM.nextLong() & 0x1FFF_FFFF_FFFF_FFFFL;
        }
        lastMillis = millis;
        low += 1 + RANDOM.nextInt(1 << 20);
        return of(millis, high, low);
    }

    /// The id that follows from another one and a text: always the same for the same two.
    public static UUID following(UUID id, String text) {
        var digest = UUID.nameUUIDFromBytes((id + text).getBytes(StandardCharsets.UTF_8));
        return of(
                id.getMostSignificantBits() >>> 16, digest.getMostSignificantBits(), digest.getLeastSignificantBits());
    }

    /// The id this text spells, if it spells one.
    public static Optional<UUID> read(String text) {
        return UUID_TEXT.matcher(text).matches() ? Optional.of(UUID.fromString(text)) : Optional.empty();
    }

    private static UUID of(long millis, long high, long low) {
        return new UUID(
                (millis << 16) | 0x7000L | (high & 0x0FFFL), (low & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L);
    }
}
