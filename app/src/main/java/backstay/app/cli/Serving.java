package backstay.app.cli;

import backstay.app.Settings;
import backstay.app.store.Store;
import backstay.app.web.Web;
import backstay.content.Knowledge;
import io.javalin.util.JavalinBindException;
import java.time.Clock;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;

/// `serve`: the app, until the process is told to stop.
record Serving(Terminal terminal, Clock clock) {
    int run(Settings settings) {
        var opening = CompletableFuture.supplyAsync(() -> store(settings));
        var knowledge = KnowledgeFolder.sound(settings.knowledge());
        var store = opened(opening);
        var web = start(settings, store, knowledge);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            web.close();
            store.close();
        }));
        terminal.line("Backstay is at " + address(settings, web.port()));
        terminal.out().flush();
        waitForTheEnd();
        return 0;
    }

    private static Store store(Settings settings) {
        return settings.database().map(Store::open).orElseGet(() -> Store.open(settings.data()));
    }

    /// The store was opened beside the reading of the knowledge base; what refused it there refuses it here.
    private static Store opened(CompletableFuture<Store> opening) {
        try {
            return opening.join();
        } catch (CompletionException refused) {
            if (refused.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw refused;
        }
    }

    private Web start(Settings settings, Store store, Knowledge knowledge) {
        try {
            return Web.start(settings, store, knowledge, clock);
        } catch (JavalinBindException taken) {
            store.close();
            throw new Refusal("--port: expected a free port on %s; %d is in use or not allowed"
                    .formatted(settings.host(), settings.port()));
        }
    }

    private static String address(Settings settings, int port) {
        return settings.origin().map(Object::toString).orElseGet(() -> "http://localhost:" + port);
    }

    private static void waitForTheEnd() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
