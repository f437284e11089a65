package backstay.app.cli;

import backstay.app.wire.Reading;

/// The refusal to go on with what was given. Its message is the one clear line that is told; the exit status is 2.
public final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1;

    public Refusal(String message) {
        super(message);
    }

    /// What was read, or the refusal of it.
    static <T> T orRefuse(Reading<T> reading) {
        return switch (reading) {
            case Reading.Usable<T>(T value) -> value;
            case Reading.Unusable<T> unusable -> throw new Refusal(unusable.line());
        };
    }
}
