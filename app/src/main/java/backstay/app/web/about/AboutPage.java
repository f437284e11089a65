package backstay.app.web.about;

import backstay.app.web.Typed;
import backstay.app.web.part.Choice;
import java.util.List;
import java.util.UUID;

/// The page about the person: what their body, their things and their week allow, so that the session suits them.
///
/// @param id the id of the profiled fact it becomes
/// @param conditions what can be ticked, with the knowledge base's words
/// @param first whether this is the first time, on the way to the first session
public record AboutPage(UUID id, List<Choice> conditions, boolean first, Typed typed) {
    public AboutPage {
        conditions = List.copyOf(conditions);
    }
}
