package backstay.core.journal;

/// Pain on the 0-10 numerical rating scale: 0 is no pain, 10 the worst imaginable.
public record PainRating(int value) {
    public PainRating {
        if (value < 0 || value > 10) {
            throw new IllegalArgumentException("A pain rating is 0 to 10, not " + value);
        }
    }
}
