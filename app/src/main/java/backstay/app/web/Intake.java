package backstay.app.web;

import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/// Refuses bodies that are too large before a byte of them is read, and more bodies at once than there is memory for.
final class Intake extends Handler.Wrapper {
    private static final long MOST_AT_ONCE = 64L * Visit.LARGEST_BODY;

    private final AtomicLong underWay = new AtomicLong();

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        long length = length(request);
        if (length > Visit.LARGEST_BODY) return refuse(request, response, callback, 413);
        if (length == 0) return super.handle(request, response, callback);
        Request.addCompletionListener(request, _ -> underWay.addAndGet(-length));
        if (underWay.addAndGet(length) > MOST_AT_ONCE) return refuse(request, response, callback, 503);
        return super.handle(request, response, callback);
    }

    private static long length(Request request) {
        if (request.getHeaders().contains(HttpHeader.TRANSFER_ENCODING)) return Visit.LARGEST_BODY;
        return Math.max(0, request.getLength());
    }

    private static boolean refuse(Request request, Response response, Callback callback, int status) {
        Response.writeError(request, response, callback, status);
        return true;
    }
}
