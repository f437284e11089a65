package backstay.app.web.part;

import java.util.List;

/// A choice: one row of a question that can be picked.
///
/// @param id what is sent when it is picked
/// @param label its words
/// @param hint a smaller line below, or empty
/// @param opens whether picking it opens the follow-up below
public record Choice(String id, String label, String hint, boolean opens) {
    /// A choice that opens nothing and needs no further words.
    public static Choice of(String id, String label) {
        return new Choice(id, label, "", false);
    }

    /// Yes and no.
    public static List<Choice> yesNo() {
        return List.of(of("yes", "Yes"), of("no", "No"));
    }

    /// Yes, no and not sure; yes and not sure open the follow-up.
    public static List<Choice> yesNoNotSure() {
        return List.of(
                new Choice("yes", "Yes", "", true), of("no", "No"), new Choice("not-sure", "Not sure", "", true));
    }
}
