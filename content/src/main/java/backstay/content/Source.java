package backstay.content;

import java.util.Locale;
import java.util.Optional;

/// A source: where a claim or a number comes from.
///
/// @param title the full reference
/// @param where its address, or that of its DOI; empty when it has none
public record Source(String id, String title, int year, Optional<String> where, Kind kind) {
    /// What kind of source it is.
    public enum Kind {
        GUIDELINE,
        REVIEW,
        TRIAL,
        STUDY,
        ARTICLE,
        EXPERT;

        /// The name used in content and on the wire.
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
