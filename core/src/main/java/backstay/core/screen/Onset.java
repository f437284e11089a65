package backstay.core.screen;

/// How the pain began and whether it is known (`6-clarifications.md` 5).
public enum Onset {
    NEW("new"),
    NEW_OR_DIFFERENT("new-or-different"),
    NEW_OR_WORSE("new-or-worse"),
    FAMILIAR("familiar"),
    SUDDEN_SEVERE("sudden-severe"),
    CONSTANT("constant");

    private final String id;

    Onset(String id) {
        this.id = id;
    }

    /// The name used in content and on the wire.
    public String id() {
        return id;
    }
}
