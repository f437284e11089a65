package backstay.content.read;

import java.util.Collection;
import java.util.Optional;
import java.util.TreeSet;

/// Guesses what was meant by a word that is not known.
public final class Nearest {
    private Nearest() {}

    /// A sentence such as " Maybe you meant 'x'." or nothing, to put after a problem.
    public static String hint(String word, Collection<String> known) {
        return to(word, known).map(" Maybe you meant '%s'."::formatted).orElse("");
    }

    /// The known word with the fewest changed letters, if it is near enough to be a slip.
    static Optional<String> to(String word, Collection<String> known) {
        int allowed = Math.max(1, word.length() / 3);
        Optional<String> best = Optional.empty();
        for (var each : new TreeSet<>(known)) {
            int distance = distance(word, each);
            if (distance <= allowed) {
                best = Optional.of(each);
                allowed = distance - 1;
            }
        }
        return best;
    }

    private static int distance(String from, String to) {
        int[] above = new int[to.length() + 1];
        for (int column = 0; column <= to.length(); column++) {
            above[column] = column;
        }
        for (int row = 1; row <= from.length(); row++) {
            above = nextRow(above, from.charAt(row - 1), row, to);
        }
        return above[to.length()];
    }

    private static int[] nextRow(int[] above, char letter, int row, String to) {
        int[] here = new int[to.length() + 1];
        here[0] = row;
        for (int column = 1; column <= to.length(); column++) {
            int change = above[column - 1] + (letter == to.charAt(column - 1) ? 0 : 1);
            here[column] = Math.min(change, 1 + Math.min(above[column], here[column - 1]));
        }
        return here;
    }
}
