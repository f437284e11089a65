package backstay.core.exercise;

import java.util.Optional;

/// A condition a person told about that leaves exercises out or changes them (`clinical.md` 4.5).
public enum Condition {
    OSTEOPOROSIS("osteoporosis"),
    VERTEBRAL_FRACTURE("vertebral-fracture"),
    STENOSIS("stenosis"),
    SPONDYLOLISTHESIS("spondylolisthesis"),
    DISC_HERNIATION("disc-herniation"),
    HYPERMOBILITY("hypermobility"),
    HYPERTENSION("hypertension"),
    HEART("heart"),
    COPD("copd"),
    GLAUCOMA("glaucoma"),
    EPILEPSY("epilepsy"),
    DIASTASIS("diastasis"),
    WRIST("wrist"),
    KNEE("knee"),
    SHOULDER("shoulder"),
    HIP_REPLACEMENT("hip-replacement"),
    BALANCE("balance"),
    AXIAL_SPA("axial-spa"),
    OBSTETRIC_CONTRAINDICATION("obstetric-contraindication"),
    PREGNANT("pregnant"),
    POSTNATAL("postnatal"),
    SURGERY("surgery");

    private final String id;

    Condition(String id) {
        this.id = id;
    }

    /// The name used in content and on the wire.
    public String id() {
        return id;
    }

    /// The one with this id, or none.
    public static Optional<Condition> of(String id) {
        for (var each : values()) {
            if (each.id.equals(id)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }
}
