package backstay.app.e2e;

import backstay.app.Settings;
import backstay.app.store.Store;
import backstay.app.web.Web;
import backstay.content.Knowledge;
import backstay.content.KnowledgeReader;
import backstay.content.Loaded;
import java.nio.file.Path;
import java.util.Optional;

/// A running Backstay with the real knowledge base. It can be stopped and started again on the same data.
final class House implements AutoCloseable {
    private static final Knowledge KNOWLEDGE = knowledge();

    final MovingClock clock = MovingClock.at("2026-11-20T08:00:00Z");
    private final Path data;
    private Store store;
    private Web web;

    House(Path data) {
        this.data = data;
        store = Store.open(data);
        web = start(0);
    }

    /// Stops everything and starts it again, as after a power cut: only the data folder is kept.
    void restart() {
        int port = web.port();
        close();
        store = Store.open(data);
        web = start(port);
    }

    String url(String path) {
        return "http://localhost:" + web.port() + path;
    }

    @Override
    public void close() {
        web.close();
        store.close();
    }

    private Web start(int port) {
        return Web.start(new Settings("127.0.0.1", port, data, Optional.empty()), store, KNOWLEDGE, clock);
    }

    private static Knowledge knowledge() {
        return switch (KnowledgeReader.read(Path.of("../content/knowledge"))) {
            case Loaded.Sound(var sound) -> sound;
            case Loaded.Broken(var problems) -> throw new IllegalStateException(problems.toString());
        };
    }
}
