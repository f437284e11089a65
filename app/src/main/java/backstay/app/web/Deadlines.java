package backstay.app.web;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.thread.Scheduler;

/// Gives every connection so long to send its next request whole. The idle timeout alone is fooled by a client that
/// sends a byte now and then.
final class Deadlines extends Handler.Wrapper implements Connection.Listener {
    private final Scheduler scheduler;
    private final long millis;
    private final Map<Connection, Scheduler.Task> waiting = new ConcurrentHashMap<>();

    Deadlines(Scheduler scheduler, long millis) {
        this.scheduler = scheduler;
        this.millis = millis;
    }

    @Override
    public void onOpened(Connection connection) {
        waiting.put(
                connection, scheduler.schedule(() -> connection.getEndPoint().close(), millis, TimeUnit.MILLISECONDS));
    }

    @Override
    public void onClosed(Connection connection) {
        cancel(connection);
    }

    /// The request is here with its whole body: the clock stops until its answer is out.
    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        var connection = request.getConnectionMetaData().getConnection();
        cancel(connection);
        Request.addCompletionListener(request, _ -> waitAgain(connection));
        return super.handle(request, response, callback);
    }

    private void waitAgain(Connection connection) {
        if (!connection.getEndPoint().isOpen()) return;
        onOpened(connection);
        // It may have been closed between the question and the answer; nobody would call us again then.
        if (!connection.getEndPoint().isOpen()) cancel(connection);
    }

    private void cancel(Connection connection) {
        var task = waiting.remove(connection);
        if (task != null) task.cancel();
    }
}
