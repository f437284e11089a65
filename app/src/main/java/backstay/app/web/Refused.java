package backstay.app.web;

/// The refusal of one request: a status and one plain sentence for the person who sent it.
public final class Refused extends RuntimeException {
    private final int status;

    public Refused(int status, String sentence) {
        super(sentence, null, false, false);
        this.status = status;
    }

    /// The HTTP status.
    public int status() {
        return status;
    }
}
