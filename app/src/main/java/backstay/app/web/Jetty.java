package backstay.app.web;

import backstay.app.Settings;
import backstay.app.web.guard.Headers;
import com.sun.management.UnixOperatingSystemMXBean;
import io.javalin.compression.CompressionStrategy;
import io.javalin.compression.Gzip;
import io.javalin.config.JavalinConfig;
import java.lang.management.ManagementFactory;
import java.util.function.Function;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.EagerContentHandler;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/// How the HTTP server below the pages is set up: limits against everything that is too large, too slow or too many.
final class Jetty {
    private static final int HEADER_BYTES = 16 * 1024;
    private static final int IDLE_MS = 30_000;
    private static final int STOP_MS = 5_000;
    private static final int WHOLE_REQUEST_MS = 40_000;
    private static final int CROWDED_IDLE_MS = 2_000;
    private static final int THREADS = 64;

    private Jetty() {}

    static void configure(JavalinConfig config, Settings settings, Function<Trouble, byte[]> page) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.jetty.threadPool = new QueuedThreadPool(THREADS, 8);
        config.jetty.modifyHttpConfiguration(Jetty::limitRequests);
        config.jetty.modifyServer(server -> limitBodies(server, page, settings.https()));
        config.jetty.addConnector((server, http) -> connector(server, http, settings));
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

    private static void limitBodies(Server server, Function<Trouble, byte[]> page, boolean https) {
        server.setStopTimeout(STOP_MS);
        server.setErrorHandler(new TroubleAnswer(page, Headers.all(https)));
        // The order matters: refuse what is too large, then wait for the whole body without holding a thread, and only
        // then let the pages work. What has not arrived when the server stops is not waited for.
        var pages = around(new GracefulHandler(), new Deadlines(server.getScheduler(), WHOLE_REQUEST_MS));
        var whole = new EagerContentHandler(
                pages,
                // Twice the largest body, because small chunks take more memory than they carry.
                new EagerContentHandler.RetainedContentLoaderFactory(2L * Visit.LARGEST_BODY, 64, true));
        server.setHandler(around(new Intake(), whole));
    }

    private static Connector connector(Server server, HttpConfiguration http, Settings settings) {
        var connector = new ServerConnector(server, new HttpConnectionFactory(http));
        connector.setHost(settings.host());
        connector.setPort(settings.port());
        connector.setIdleTimeout(IDLE_MS);
        connector.setAcceptQueueSize(4096);
        connector.addBean(server.getDescendant(Deadlines.class));
        var limit = new NetworkConnectionLimit(mostConnections(), connector);
        limit.setEndPointIdleTimeout(CROWDED_IDLE_MS);
        connector.addBean(limit);
        return connector;
    }

    private static Handler.Wrapper around(Handler.Wrapper outer, Handler inner) {
        outer.setHandler(inner);
        return outer;
    }

    /// As many as the system lets us open, less what the database and the pages need.
    private static int mostConnections() {
        var system = ManagementFactory.getOperatingSystemMXBean();
        long files = system instanceof UnixOperatingSystemMXBean unix ? unix.getMaxFileDescriptorCount() : 10_000;
        return (int) Math.min(100_000, files - Math.max(200, files / 20));
    }
}
