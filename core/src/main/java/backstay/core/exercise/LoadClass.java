package backstay.core.exercise;

/// How much an exercise loads the low back, from least to most (`clinical.md` 5.1). Never shown as newtons.
public enum LoadClass {
    LOW,
    LOW_MOD,
    MOD,
    MOD_HIGH,
    HIGH
}
