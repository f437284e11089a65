package backstay.app.web.guard;

import java.time.Clock;
import java.util.LinkedHashMap;

/// An allowance: how often one address may do something. It holds so many, and grows back so many a minute.
public final class Allowance {
    private static final int MOST_ADDRESSES = 10_000;

    private final double burst;
    private final double perMinute;
    private final Clock clock;
    private final LinkedHashMap<String, Left> left = new LinkedHashMap<>(16, 0.75f, true);

    public Allowance(double burst, double perMinute, Clock clock) {
        this.burst = burst;
        this.perMinute = perMinute;
        this.clock = clock;
    }

    private record Left(double tokens, long atMillis) {}

    /// Takes one from this address's allowance; false when nothing is left of it.
    public synchronized boolean take(String address) {
        long now = clock.millis();
        var before = left.getOrDefault(address, new Left(burst, now));
        double grown = Math.max(0, now - before.atMillis()) / 60_000.0 * perMinute;
        double tokens = Math.min(burst, before.tokens() + grown);
        left.put(address, new Left(tokens >= 1 ? tokens - 1 : tokens, now));
        if (left.size() > MOST_ADDRESSES) left.pollFirstEntry();
        return tokens >= 1;
    }
}
