package backstay.app.web.part;

import java.util.List;

/// A why: one reason, in words, with its sources and what would change it.
///
/// @param text the reason in the person's words
/// @param changesWhen what would change it, or empty
/// @param certainty how sure it is, or empty
/// @param sources ids of the source list
public record Why(String text, String changesWhen, String certainty, List<String> sources) {
    public Why {
        sources = List.copyOf(sources);
    }
}
