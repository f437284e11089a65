package backstay.app.web;

import java.nio.ByteBuffer;
import java.util.Map;
import java.util.function.Function;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/// Answers requests that never reach a route, because the server below could not even read them, with a page of ours.
final class TroubleAnswer extends ErrorHandler {
    private final Function<Trouble, byte[]> page;
    private final Map<String, String> headers;

    TroubleAnswer(Function<Trouble, byte[]> page, Map<String, String> headers) {
        this.page = page;
        this.headers = headers;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        headers.forEach(response.getHeaders()::put);
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, "text/html; charset=utf-8");
        response.write(true, ByteBuffer.wrap(page.apply(Trouble.of(response.getStatus()))), callback);
        return true;
    }
}
