package backstay.app.coach;

import backstay.core.plan.Profile;
import backstay.core.screen.LegSymptoms;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/// The profile of somebody who has not described themselves yet: nothing is assumed that would allow more.
final class Unsaid {
    private static final Profile PROFILE = new Profile(
            Optional.empty(),
            Profile.Floor.NO,
            Set.of(),
            3,
            12,
            Profile.Rhythm.SINGLE,
            Set.of(),
            Set.of(),
            Set.of(),
            LegSymptoms.NONE,
            OptionalInt.empty(),
            Set.of(),
            OptionalInt.empty(),
            OptionalInt.empty(),
            false,
            Optional.empty(),
            Profile.Activity.INACTIVE,
            Optional.empty(),
            false,
            Map.of(),
            Set.of(),
            Set.of());

    private Unsaid() {}

    /// What was said, or the profile of somebody who said nothing.
    static Profile or(Optional<Profile> said) {
        return said.orElse(PROFILE);
    }
}
