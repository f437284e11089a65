package backstay.app.store;

/// The refusal to start on a database. Its message says what is wrong, where, and what to do; the data is untouched.
public final class StoreRefused extends RuntimeException {
    StoreRefused(String message) {
        super(message);
    }

    StoreRefused(String message, Throwable cause) {
        super(message, cause);
    }
}
