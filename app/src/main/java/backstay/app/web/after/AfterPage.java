package backstay.app.web.after;

import backstay.app.web.Typed;
import java.util.List;
import java.util.UUID;

/// The page after a session: how each exercise went, the worst pain, the effort and how it felt.
///
/// @param id the id of the performed fact it becomes, so that sending it twice tells it once
/// @param programme the programme that ran
/// @param headline what happened, in words
/// @param items its exercises
/// @param asksPainBefore whether the pain before has to be asked; it is known when the session began on Today
public record AfterPage(
        UUID id, String programme, String headline, List<Item> items, boolean asksPainBefore, Typed typed) {
    public AfterPage {
        items = List.copyOf(items);
    }

    /// One exercise and what is known of it.
    public record Item(String exercise, String name) {}
}
