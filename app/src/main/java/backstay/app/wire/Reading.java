package backstay.app.wire;

import java.util.List;
import java.util.function.Function;

/// What came of reading an input: either all of it, or everything that is wrong with it.
public sealed interface Reading<T> {
    /// The input was sound, and this is what it says.
    record Usable<T>(T value) implements Reading<T> {}

    /// The input cannot be used; every problem that was found.
    record Unusable<T>(List<Problem> problems) implements Reading<T> {
        public Unusable {
            problems = List.copyOf(problems);
        }

        /// One line that names the first fields and what was expected of them.
        public String line() {
            var shown = problems.stream().limit(3).map(Problem::toString).toList();
            var more = problems.size() - shown.size();
            return String.join("; ", shown) + (more > 0 ? "; and " + more + " more" : "");
        }
    }

    /// A reading with one problem.
    static <T> Reading<T> unusable(String path, String what) {
        return new Unusable<>(List.of(new Problem(path, what)));
    }

    /// Goes on reading when there is something to read.
    default <R> Reading<R> then(Function<T, Reading<R>> further) {
        return switch (this) {
            case Usable<T>(T value) -> further.apply(value);
            case Unusable<T>(List<Problem> problems) -> new Unusable<>(problems);
        };
    }
}
