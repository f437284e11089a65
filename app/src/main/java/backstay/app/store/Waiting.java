package backstay.app.store;

import java.util.Optional;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;

/// A piece of writing that waits for its turn, and what became of it. Touched only by whoever holds the pen, and by
/// its owner once it is over.
final class Waiting<T> {
    private static final String HERE = "before_this_one";

    private final Function<Handle, T> work;
    private Optional<T> result = Optional.empty();
    private Optional<Throwable> trouble = Optional.empty();
    private boolean over;

    Waiting(Function<Handle, T> work) {
        this.work = work;
    }

    /// Does the work; a refusal undoes this piece and leaves the others of the transaction alone.
    void attempt(Handle handle) {
        handle.savepoint(HERE);
        try {
            result = Optional.of(work.apply(handle));
            handle.releaseSavepoint(HERE);
        } catch (RuntimeException refused) {
            handle.rollbackToSavepoint(HERE);
            trouble = Optional.of(refused);
        }
    }

    /// The transaction is on disk.
    void kept() {
        over = true;
    }

    /// The transaction was lost, and this piece with it, unless it had its own trouble before.
    void lost(Throwable why) {
        if (trouble.isEmpty()) trouble = Optional.of(why);
        over = true;
    }

    boolean isOver() {
        return over;
    }

    /// What the work gave, or its trouble.
    T result() {
        if (trouble.isPresent()) throw thrown(trouble.get());
        return result.orElseThrow();
    }

    private static RuntimeException thrown(Throwable why) {
        if (why instanceof Error error) throw error;
        return why instanceof RuntimeException known ? known : new IllegalStateException(why);
    }
}
