package backstay.app.store;

import java.time.Instant;

/// An instant as one whole number: nanoseconds since 1970, which both databases can keep and sort.
final class Nanos {
    private static final long SECOND = 1_000_000_000L;

    private Nanos() {}

    /// The number of this instant.
    static long of(Instant instant) {
        try {
            return Math.addExact(Math.multiplyExact(instant.getEpochSecond(), SECOND), instant.getNano());
        } catch (ArithmeticException outside) {
            throw new IllegalArgumentException(
                    "A time must lie between the years 1678 and 2262, and %s does not".formatted(instant), outside);
        }
    }

    /// The instant of this number.
    static Instant instant(long nanos) {
        return Instant.ofEpochSecond(Math.floorDiv(nanos, SECOND), Math.floorMod(nanos, SECOND));
    }
}
