package backstay.app.web;

import backstay.app.Settings;
import io.javalin.compression.CompressionStrategy;
import io.javalin.compression.Gzip;
import io.javalin.config.JavalinConfig;
import java.util.function.Function;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/// How the HTTP server below the pages is set up: limits against everything that is too large, too slow or too many.
final class Jetty {
    private static final int HEADER_BYTES = 16 * 1024;
    private static final int IDLE_MS = 30_000;
    private static final int STOP_MS = 5_000;
    private static final int THREADS = 64;

    private Jetty() {}

    static void configure(JavalinConfig config, Settings settings, Function<Trouble, byte[]> page) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.jetty.host = settings.host();
        config.jetty.port = settings.port();
        config.jetty.threadPool = new QueuedThreadPool(THREADS, 8);
        config.jetty.modifyHttpConfiguration(Jetty::limitRequests);
        config.jetty.modifyServer(server -> limitConnections(server, page));
        config.router.contextPath = settings.base().isEmpty() ? "/" : settings.base();
        config.router.ignoreTrailingSlashes = true;
        config.http.prefer405over404 = true;
        config.http.maxRequestSize = Visit.LARGEST_BODY;
        config.http.compressionStrategy = new CompressionStrategy(null, new Gzip(5));
        config.requestLogger.http(Log::answered);
    }

    private static void limitRequests(HttpConfiguration http) {
        http.setRequestHeaderSize(HEADER_BYTES);
        http.setSendServerVersion(false);
        http.setIdleTimeout(IDLE_MS);
    }

    private static void limitConnections(Server server, Function<Trouble, byte[]> page) {
        server.setStopTimeout(STOP_MS);
        server.setErrorHandler(new TroubleAnswer(page));
        for (var connector : server.getConnectors()) {
            if (connector instanceof ServerConnector listening) {
                listening.setIdleTimeout(IDLE_MS);
                listening.setAcceptQueueSize(4096);
            }
        }
    }
}
