package backstay.app.e2e;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/// A clock that stands still until it is moved.
final class MovingClock extends Clock {
    private final ZoneId zone;
    private volatile Instant now;

    private MovingClock(Instant now, ZoneId zone) {
        this.now = now;
        this.zone = zone;
    }

    static MovingClock at(String instant) {
        return new MovingClock(Instant.parse(instant), ZoneOffset.UTC);
    }

    void forward(Duration by) {
        now = now.plus(by);
    }

    void to(String instant) {
        now = Instant.parse(instant);
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new MovingClock(now, other);
    }

    @Override
    public Instant instant() {
        return now;
    }
}
