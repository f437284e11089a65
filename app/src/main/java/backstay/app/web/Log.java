package backstay.app.web;

import io.javalin.http.Context;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The log of requests: one line each, with the route's pattern instead of the path, and nothing that was sent.
final class Log {
    private static final Logger LOG = LoggerFactory.getLogger("backstay.web");

    private Log() {}

    /// One request was answered.
    static void answered(Context context, float ms) {
        if (LOG.isInfoEnabled())
            LOG.info("{} {} {} {} ms", context.method(), pattern(context), context.statusCode(), Math.round(ms));
    }

    /// A bug showed itself. The message of an exception may quote what somebody typed, so only its kind and place are
    /// written.
    static void bug(Context context, Throwable bug) {
        var root = root(bug);
        LOG.error(
                "{} {} failed: {} at {}",
                context.method(),
                pattern(context),
                root.getClass().getName(),
                place(root));
    }

    private static Throwable root(Throwable bug) {
        var root = bug;
        for (var cause = bug.getCause(); cause != null && cause != root; cause = cause.getCause()) root = cause;
        return root;
    }

    /// Where it was thrown, and the way there through our own code.
    private static String place(Throwable bug) {
        var frames = List.of(bug.getStackTrace());
        var ours = frames.stream().skip(1).filter(frame -> frame.getClassName().startsWith("backstay."));
        return Stream.concat(frames.stream().limit(1), ours.limit(4))
                .map(StackTraceElement::toString)
                .collect(Collectors.joining(" < "));
    }

    private static String pattern(Context context) {
        var endpoint = context.endpoints().lastHttpEndpoint();
        return endpoint == null ? "(no route)" : endpoint.path;
    }
}
