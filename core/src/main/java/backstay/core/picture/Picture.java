package backstay.core.picture;

import backstay.core.journal.Fact;
import backstay.core.journal.Journal;
import backstay.core.plan.Profile;
import backstay.core.screen.Screening;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The picture: what the facts of a journal add up to on a day. Derived, never the truth.
///
/// @param facts the facts that hold: retracted ones gone, amended ones replaced, none from after today
/// @param profile what the person said about themselves last
/// @param screening the newest full screening
public record Picture(LocalDate today, List<Fact> facts, Optional<Profile> profile, Optional<Screening> screening) {
    public Picture {
        facts = List.copyOf(facts);
    }

    /// The picture of a journal on a day.
    public static Picture of(Journal journal, LocalDate today) {
        return new Picture(today, journal.until(today).facts(), Optional.empty(), Optional.empty());
    }
}
