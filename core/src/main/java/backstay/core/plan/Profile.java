package backstay.core.plan;

import backstay.core.exercise.Condition;
import backstay.core.exercise.Equipment;
import backstay.core.journal.PainRating;
import backstay.core.screen.AgeBand;
import backstay.core.screen.Detail;
import backstay.core.screen.Known;
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
    private static final int HOURS_IN_A_DAY = 24;
    private static final int DAYS_IN_A_WEEK = 7;

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

    /// The same profile some days after it was told: what counts weeks or hours has gone on counting.
    public Profile daysLater(int days) {
        int weeks = days / DAYS_IN_A_WEEK;
        return new Profile(
                ageBand,
                floor,
                equipment,
                daysPerWeek,
                minutesPerDay,
                rhythm,
                patterns,
                worse,
                better,
                legSymptoms,
                later(hoursSinceInjury, HOURS_IN_A_DAY * days),
                conditions,
                later(pregnantWeeks, weeks),
                later(postnatalWeeks, weeks),
                caesarean,
                surgery.map(each -> each.weeksLater(weeks)),
                activity,
                usualPain,
                clinicianCleared,
                selfTests,
                likes,
                never);
    }

    /// The same profile, completed by what the safety answers say where the profile itself says nothing.
    public Profile completedBy(
            OptionalInt pregnant, Optional<Detail.Postnatal> birth, Optional<Detail.Surgery> operation) {
        var birthWeeks = birth.map(each -> OptionalInt.of(each.weeks())).orElse(OptionalInt.empty());
        boolean cut = birth.filter(each -> each.caesarean() != Known.NO).isPresent();
        return new Profile(
                ageBand,
                floor,
                equipment,
                daysPerWeek,
                minutesPerDay,
                rhythm,
                patterns,
                worse,
                better,
                legSymptoms,
                hoursSinceInjury,
                conditions,
                pregnantWeeks.isPresent() ? pregnantWeeks : pregnant,
                postnatalWeeks.isPresent() ? postnatalWeeks : birthWeeks,
                caesarean || (postnatalWeeks.isEmpty() && cut),
                surgery.or(() -> operation),
                activity,
                usualPain,
                clinicianCleared,
                selfTests,
                likes,
                never);
    }

    private static OptionalInt later(OptionalInt told, int more) {
        return told.isPresent() ? OptionalInt.of(told.getAsInt() + more) : told;
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
