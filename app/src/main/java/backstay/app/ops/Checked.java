package backstay.app.ops;

/// What a check-up says about one part of the set-up.
public sealed interface Checked {
    /// The part that was looked at, such as `data folder`.
    String part();

    /// All is well with it.
    record Fine(String part, String says) implements Checked {}

    /// Something is wrong with it, and this is what to do.
    record Wrong(String part, String says, String todo) implements Checked {}
}
