package backstay.core.screen;

/// A safety question (`clinical.md` 1.3 and 1.4). Its words and its detail fields are in the knowledge base.
public enum Question {
    CES1(Stage.ONE),
    CES2(Stage.ONE),
    CES3(Stage.ONE),
    CES4(Stage.ONE),
    CES5(Stage.ONE),
    NEU1(Stage.ONE),
    NEU2(Stage.ONE),
    TRA1(Stage.ONE),
    VAS1(Stage.ONE),
    SEP1(Stage.ONE),
    PRG1(Stage.ONE),
    MH1(Stage.ONE),
    AGE(Stage.TWO),
    ONSET(Stage.TWO),
    FX1(Stage.TWO),
    FX2(Stage.TWO),
    FX3(Stage.TWO),
    FX4(Stage.TWO),
    FX5(Stage.TWO),
    CA1(Stage.TWO),
    CA2(Stage.TWO),
    CA3(Stage.TWO),
    CA4(Stage.TWO),
    CA5(Stage.TWO),
    INF1(Stage.TWO),
    INF2(Stage.TWO),
    INF3(Stage.TWO),
    INF4(Stage.TWO),
    VAS2(Stage.TWO),
    VAS3(Stage.TWO),
    AXS0(Stage.TWO),
    AXS1(Stage.TWO),
    AXS2(Stage.TWO),
    AXS3(Stage.TWO),
    AXS4(Stage.TWO),
    AXS5(Stage.TWO),
    AXS6(Stage.TWO),
    AXS7(Stage.TWO),
    AXS8(Stage.TWO),
    AXS9(Stage.TWO),
    AXS10(Stage.TWO),
    STR1(Stage.TWO),
    SKN1(Stage.TWO),
    SUR1(Stage.TWO),
    PRG0(Stage.TWO),
    EXR1(Stage.TWO),
    DUR(Stage.TWO);

    /// When a question is asked: ONE is the emergency gate, always first and again and again; TWO is context.
    public enum Stage {
        ONE,
        TWO
    }

    private final Stage stage;

    Question(Stage stage) {
        this.stage = stage;
    }

    /// The stage it belongs to.
    public Stage stage() {
        return stage;
    }

    /// Whether a screening needs an answer to it, whatever else was answered.
    public boolean isRequired() {
        return stage == Stage.ONE && this != CES4 && this != PRG1 && this != MH1;
    }

    /// Whether `skip` is an answer: to the question about sexual feeling, and to all of stage two.
    public boolean maySkip() {
        return stage == Stage.TWO || this == CES4;
    }
}
