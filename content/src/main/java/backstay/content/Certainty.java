package backstay.content;

import java.util.Locale;

/// How sure the evidence is, in GRADE's words; `EXPERT` is opinion without a study behind it.
public enum Certainty {
    HIGH,
    MODERATE,
    LOW,
    VERY_LOW,
    EXPERT;

    /// The name used in content and on the wire.
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
