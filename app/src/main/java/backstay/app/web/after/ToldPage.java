package backstay.app.web.after;

import java.util.List;

/// The page that thanks for the report and says what comes next.
///
/// @param headline what was done, in words
/// @param notes what the report means, one sentence each
/// @param tomorrow what will be asked, and when
public record ToldPage(String headline, List<String> notes, String tomorrow) {
    public ToldPage {
        notes = List.copyOf(notes);
    }
}
