package backstay.core.exercise;

import java.util.ArrayList;
import java.util.List;

/// The speed of one repetition as whole seconds per part: lower, pause, lift and perhaps a second pause, such as
/// `3-1-3`. It includes any hold.
public record Tempo(List<Integer> seconds) {
    public Tempo {
        seconds = List.copyOf(seconds);
        if (seconds.size() < 3 || seconds.size() > 4 || seconds.stream().anyMatch(s -> s < 0) || sum(seconds) == 0) {
            throw new IllegalArgumentException("A tempo is three or four whole seconds, such as 3-1-3");
        }
    }

    /// Reads `lower-pause-lift` or `lower-pause-lift-pause`.
    ///
    /// @throws IllegalArgumentException when the text is anything else
    public static Tempo of(String text) {
        if (!text.matches("\\d{1,2}(-\\d{1,2}){2,3}")) {
            throw new IllegalArgumentException(
                    "A tempo is three or four whole seconds, such as 3-1-3, not '" + text + "'");
        }
        var parts = new ArrayList<Integer>();
        for (var part : text.split("-", -1)) {
            parts.add(Integer.valueOf(part));
        }
        return new Tempo(parts);
    }

    /// How long one repetition takes, in seconds.
    public int repetitionSeconds() {
        return sum(seconds);
    }

    @Override
    public String toString() {
        var text = new StringBuilder();
        for (var part : seconds) {
            text.append(text.isEmpty() ? "" : "-").append(part);
        }
        return text.toString();
    }

    private static int sum(List<Integer> seconds) {
        int total = 0;
        for (int part : seconds) {
            total += part;
        }
        return total;
    }
}
