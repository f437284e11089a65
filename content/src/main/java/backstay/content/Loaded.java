package backstay.content;

import java.util.List;

/// What came of reading the knowledge base: all of it, or every problem. Nothing is ever half loaded.
public sealed interface Loaded {
    /// The whole knowledge base, read and checked.
    record Sound(Knowledge knowledge) implements Loaded {}

    /// Every problem there is, in the order of files and lines.
    record Broken(List<Problem> problems) implements Loaded {
        public Broken {
            problems = List.copyOf(problems);
        }
    }
}
