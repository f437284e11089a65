package backstay.core.screen;

/// How far leg symptoms reach.
public enum LegSymptoms {
    NONE("none"),
    ABOVE_KNEE("above-knee"),
    BELOW_KNEE("below-knee");

    private final String id;

    LegSymptoms(String id) {
        this.id = id;
    }

    /// The name used in content and on the wire.
    public String id() {
        return id;
    }
}
