package backstay.app.web;

import io.javalin.http.Context;
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
        var place = bug.getStackTrace().length == 0 ? "nowhere" : bug.getStackTrace()[0].toString();
        LOG.error(
                "{} {} failed: {} at {}",
                context.method(),
                pattern(context),
                bug.getClass().getName(),
                place);
    }

    private static String pattern(Context context) {
        var endpoint = context.endpoints().lastHttpEndpoint();
        return endpoint == null ? "(no route)" : endpoint.path;
    }
}
