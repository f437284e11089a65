package backstay.core.plan;

import backstay.core.exercise.Condition;
import backstay.core.exercise.Equipment;
import backstay.core.journal.PainRating;
import backstay.core.plan.Profile.Activity;
import backstay.core.plan.Profile.Floor;
import backstay.core.plan.Profile.Rhythm;
import backstay.core.screen.AgeBand;
import backstay.core.screen.Detail;
import backstay.core.screen.LegSymptoms;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/// Profiles for tests: a plain one, and the same with one thing changed.
public record Profiles(Profile profile) {
    /// Nothing special: 45 to 54, three days a week, 15 minutes, everything at home.
    public static Profiles plain() {
        return new Profiles(new Profile(
                Optional.of(AgeBand.FROM_45),
                Floor.YES,
                EnumSet.allOf(Equipment.class),
                3,
                15,
                Rhythm.SINGLE,
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
                Activity.SOME,
                Optional.empty(),
                false,
                Map.of(),
                Set.of(),
                Set.of()));
    }

    public Profiles withAge(AgeBand band) {
        return with(p -> p.age = Optional.of(band));
    }

    public Profiles withFloor(Floor floor) {
        return with(p -> p.floor = floor);
    }

    public Profiles withEquipment(Set<Equipment> equipment) {
        return with(p -> p.equipment = equipment);
    }

    public Profiles withDays(int days) {
        return with(p -> p.days = days);
    }

    public Profiles withMinutes(int minutes) {
        return with(p -> p.minutes = minutes);
    }

    public Profiles withLegs(LegSymptoms legs) {
        return with(p -> p.legs = legs);
    }

    public Profiles withHoursSinceInjury(int hours) {
        return with(p -> p.hours = OptionalInt.of(hours));
    }

    public Profiles withConditions(Set<Condition> conditions) {
        return with(p -> p.conditions = conditions);
    }

    public Profiles withPregnantWeeks(int weeks) {
        return with(p -> p.pregnant = OptionalInt.of(weeks));
    }

    public Profiles withPostnatalWeeks(int weeks) {
        return with(p -> p.postnatal = OptionalInt.of(weeks));
    }

    public Profiles withCaesarean() {
        return with(p -> p.caesarean = true);
    }

    public Profiles withSurgery(Detail.Surgery surgery) {
        return with(p -> p.surgery = Optional.of(surgery));
    }

    public Profiles withUsualPain(int pain) {
        return with(p -> p.usualPain = Optional.of(new PainRating(pain)));
    }

    public Profiles cleared() {
        return with(p -> p.cleared = true);
    }

    public Profiles withNever(Set<String> never) {
        return with(p -> p.never = never);
    }

    private Profiles with(java.util.function.Consumer<Parts> change) {
        var parts = new Parts(profile);
        change.accept(parts);
        return new Profiles(parts.profile());
    }

    private static final class Parts {
        private final Profile from;
        private Optional<AgeBand> age;
        private Floor floor;
        private Set<Equipment> equipment;
        private int days;
        private int minutes;
        private LegSymptoms legs;
        private OptionalInt hours;
        private Set<Condition> conditions;
        private OptionalInt pregnant;
        private OptionalInt postnatal;
        private boolean caesarean;
        private Optional<Detail.Surgery> surgery;
        private Optional<PainRating> usualPain;
        private boolean cleared;
        private Set<String> never;

        private Parts(Profile from) {
            this.from = from;
            age = from.ageBand();
            floor = from.floor();
            equipment = from.equipment();
            days = from.daysPerWeek();
            minutes = from.minutesPerDay();
            legs = from.legSymptoms();
            hours = from.hoursSinceInjury();
            conditions = from.conditions();
            pregnant = from.pregnantWeeks();
            postnatal = from.postnatalWeeks();
            caesarean = from.caesarean();
            surgery = from.surgery();
            usualPain = from.usualPain();
            cleared = from.clinicianCleared();
            never = from.never();
        }

        private Profile profile() {
            return new Profile(
                    age,
                    floor,
                    equipment,
                    days,
                    minutes,
                    from.rhythm(),
                    from.patterns(),
                    from.worse(),
                    from.better(),
                    legs,
                    hours,
                    conditions,
                    pregnant,
                    postnatal,
                    caesarean,
                    surgery,
                    from.activity(),
                    usualPain,
                    cleared,
                    from.selfTests(),
                    from.likes(),
                    never);
        }
    }
}
