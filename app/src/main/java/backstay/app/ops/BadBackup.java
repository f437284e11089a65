package backstay.app.ops;

/// The refusal to restore from a file that is not a whole, sound backup. Its message names the file and the line.
public final class BadBackup extends RuntimeException {
    BadBackup(String message) {
        super(message);
    }

    BadBackup(String message, Throwable cause) {
        super(message, cause);
    }
}
