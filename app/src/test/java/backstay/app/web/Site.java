package backstay.app.web;

import backstay.app.Settings;
import backstay.app.store.Store;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;

/// A whole running app for one test: its own folder, its own port, and a clock that stands still.
final class Site implements AutoCloseable {
    static final Instant NOW = Instant.parse("2026-11-20T07:30:00Z");

    final Store store;
    final Web web;
    final String base;

    private Site(Path data, Optional<URI> origin) {
        var settings = new Settings("127.0.0.1", 0, data, origin);
        base = settings.base();
        store = Store.open(data);
        web = Web.start(settings, store, SmallKnowledge.make(), Clock.fixed(NOW, ZoneOffset.UTC));
    }

    static Site at(Path data) {
        return new Site(data, Optional.empty());
    }

    static Site at(Path data, String origin) {
        return new Site(data, Optional.of(URI.create(origin)));
    }

    int port() {
        return web.port();
    }

    Browser browser() {
        return new Browser("http://127.0.0.1:" + port(), base);
    }

    @Override
    public void close() {
        web.close();
        store.close();
    }
}
