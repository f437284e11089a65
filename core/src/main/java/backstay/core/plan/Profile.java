package backstay.core.plan;

import backstay.core.exercise.Condition;
import backstay.core.exercise.Equipment;
import backstay.core.journal.PainRating;
import backstay.core.screen.AgeBand;
import backstay.core.screen.Detail;
import backstay.core.screen.LegSymptoms;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/// A profile: what a person said about themselves, their back, their time and their things. What was not said is
/// empty, never a default that flatters.
///
/// @param hoursSinceInjury hours since an injury, when there was one
/// @param pregnantWeeks weeks of a pregnancy
/// @param postnatalWeeks weeks since giving birth
/// @param selfTests result by self-test id, as in the contract
/// @param likes exercise ids the person wants more of
/// @param never exercise ids the person never wants
public record Profile(
        Optional<AgeBand> ageBand,
        Floor floor,
        Set<Equipment> equipment,
        int daysPerWeek,
        int minutesPerDay,
        Rhythm rhythm,
        Set<Pattern> patterns,
        Set<Movement> worse,
        Set<Movement> better,
        LegSymptoms legSymptoms,
        OptionalInt hoursSinceInjury,
        Set<Condition> conditions,
        OptionalInt pregnantWeeks,
        OptionalInt postnatalWeeks,
        boolean caesarean,
        Optional<Detail.Surgery> surgery,
        Activity activity,
        Optional<PainRating> usualPain,
        boolean clinicianCleared,
        Map<String, String> selfTests,
        Set<String> likes,
        Set<String> never) {
    public Profile {
        equipment = Set.copyOf(equipment);
        patterns = Set.copyOf(patterns);
        worse = Set.copyOf(worse);
        better = Set.copyOf(better);
        conditions = Set.copyOf(conditions);
        selfTests = Map.copyOf(selfTests);
        likes = Set.copyOf(likes);
        never = Set.copyOf(never);
    }

    /// Whether the person can get to the floor and back up.
    public enum Floor {
        YES,
        WITH_DIFFICULTY,
        NO
    }

    /// One session a day, or the day split in three.
    public enum Rhythm {
        SINGLE,
        SPLIT
    }

    /// A symptom pattern the person recognises.
    public enum Pattern {
        MORNING_STIFFNESS,
        STANDING,
        BENDING_FORWARD,
        AFTER_SITTING
    }

    /// Something that makes it worse or better.
    public enum Movement {
        SITTING,
        BENDING,
        STANDING,
        WALKING,
        ARCHING,
        LYING,
        TWISTING,
        LIFTING,
        MOVING,
        LEANING_FORWARD
    }

    /// How active the person is.
    public enum Activity {
        INACTIVE,
        SOME,
        ACTIVE
    }
}
