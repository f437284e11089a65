package backstay.app.store;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/// The one writer of a database file. Whoever gets the pen writes for everybody who is waiting, so that many appends
/// share the one expensive thing: the wait for the disk. A refused one is undone alone.
final class GroupCommit {
    private static final int MOST_AT_ONCE = 256;

    private final Jdbi jdbi;
    private final ReentrantLock pen = new ReentrantLock();
    private final BlockingQueue<Waiting<?>> queue = new LinkedBlockingQueue<>();

    GroupCommit(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /// Does this work in a transaction and returns when it is on disk.
    <T> T write(Function<Handle, T> work) {
        var waiting = new Waiting<>(work);
        queue.add(waiting);
        pen.lock();
        try {
            while (!waiting.isOver()) commit(next());
        } finally {
            pen.unlock();
        }
        return waiting.result();
    }

    /// Does this outside any transaction, while nobody writes.
    void alone(Function<Handle, Boolean> work) {
        pen.lock();
        try {
            jdbi.withHandle(work::apply);
        } finally {
            pen.unlock();
        }
    }

    private List<Waiting<?>> next() {
        var group = new ArrayList<Waiting<?>>();
        queue.drainTo(group, MOST_AT_ONCE);
        return group;
    }

    private void commit(List<Waiting<?>> group) {
        try {
            jdbi.useTransaction(handle -> group.forEach(waiting -> waiting.attempt(handle)));
            group.forEach(Waiting::kept);
        } catch (RuntimeException | Error trouble) {
            group.forEach(waiting -> waiting.lost(trouble));
        }
    }
}
