package backstay.core.screen;

/// A modifier: something a screening found that adapts the plan (`6-clarifications.md` 9).
public enum Modifier {
    OVER_65("over-65"),
    OSTEOPOROSIS("osteoporosis"),
    VERTEBRAL_FRACTURE("vertebral-fracture"),
    STEROID_HISTORY("steroid-history"),
    IMMUNE_SUPPRESSED("immune-suppressed"),
    PREGNANT("pregnant"),
    POSTNATAL("postnatal"),
    STENOSIS("stenosis"),
    SPONDYLOLISTHESIS("spondylolisthesis"),
    HYPERMOBILITY("hypermobility"),
    SURGERY("surgery"),
    LONG_STANDING_BLADDER("long-standing-bladder"),
    STABLE_WEAKNESS("stable-weakness"),
    FAMILIAR_STRAIN("familiar-strain");

    private final String id;

    Modifier(String id) {
        this.id = id;
    }

    /// The name used in content and on the wire.
    public String id() {
        return id;
    }
}
