package backstay.core.screen;

/// An age band in years.
public enum AgeBand {
    UNDER_18("under-18", 0, 17),
    FROM_18("18-24", 18, 24),
    FROM_25("25-44", 25, 44),
    FROM_45("45-54", 45, 54),
    FROM_55("55-64", 55, 64),
    FROM_65("65-69", 65, 69),
    FROM_70("70+", 70, 130);

    private final String id;
    private final int from;
    private final int to;

    AgeBand(String id, int from, int to) {
        this.id = id;
        this.from = from;
        this.to = to;
    }

    /// The name used in content and on the wire.
    public String id() {
        return id;
    }

    /// Whether somebody in this band may be `years` old or older. A band that only partly reaches it counts.
    public boolean mayBeAtLeast(int years) {
        return to >= years;
    }

    /// Whether somebody in this band may be younger than `years`. A band that only partly reaches it counts.
    public boolean mayBeUnder(int years) {
        return from < years;
    }
}
