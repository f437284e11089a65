package backstay.content;

import java.util.List;

/// A decision: how Backstay reads an article that contradicts itself or leaves something out.
///
/// @param problem what the article leaves open
/// @param reading what Backstay does
/// @param why why that reading
/// @param from ids of the source inventory that it settles
public record Decision(String id, String title, String problem, String reading, String why, List<String> from) {
    public Decision {
        from = List.copyOf(from);
    }
}
