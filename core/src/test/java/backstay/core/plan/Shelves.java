package backstay.core.plan;

import static java.util.Map.entry;

import backstay.core.exercise.Capacity;
import backstay.core.exercise.Condition;
import backstay.core.exercise.Demand;
import backstay.core.exercise.Direction;
import backstay.core.exercise.Direction.Amount;
import backstay.core.exercise.Direction.Way;
import backstay.core.exercise.Dose;
import backstay.core.exercise.Dose.Repetitions;
import backstay.core.exercise.Dose.Timed;
import backstay.core.exercise.Equipment;
import backstay.core.exercise.Examples;
import backstay.core.exercise.Exercise;
import backstay.core.exercise.LoadClass;
import backstay.core.exercise.Pace;
import backstay.core.exercise.Phase;
import backstay.core.exercise.Position;
import backstay.core.exercise.Stance;
import backstay.core.rule.Numbers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Exercises and numbers for tests of planning: the ladders of the foundation workout and one exercise for each demand.
final class Shelves {
    private Shelves() {}

    /// The numbers as the knowledge base has them.
    static final Numbers NUMBERS = new Numbers(new HashMap<>(Map.ofEntries(
            entry(Contraindications.LYING_FLAT_WEEKS, 14),
            entry(Contraindications.PRONE_WEEKS, 17),
            entry(Contraindications.SURGERY_WEEKS, 12),
            entry(Contraindications.BIRTH_WEEKS, 12),
            entry(Contraindications.CAESAREAN_WEEKS, 8),
            entry(Holds.INJURY_HOURS, 72),
            entry(Holds.SURGERY_WEEKS, 6),
            entry(Holds.SURGERY_WEEKS_WITHOUT_ADVICE, 12),
            entry(Holds.FUSION_WEEKS, 26),
            entry(Days.MOST_MAIN, 3),
            entry(Doses.LONGEST_HOLD, 10),
            entry(Planner.OLDER_YEARS, 65),
            entry(Planner.REVIEW_WEEKS, 6))));

    private static final Dose MINUTE = new Timed(1, 60, new Pace.Free(), false, 0);
    private static final Dose BREATHING = new Timed(1, 120, new Pace.Breathing(4, 2, 6), false, 0);

    static final List<Exercise> ALL = List.of(
            of("belly-breathing-lying", Capacity.BREATHING)
                    .family("breathing", 1)
                    .in(Position.SUPINE)
                    .demands(Demand.LYING_FLAT)
                    .dose(BREATHING)
                    .done(),
            of("belly-breathing-sitting", Capacity.BREATHING)
                    .family("breathing", 2)
                    .in(Position.SITTING)
                    .needs(Equipment.CHAIR)
                    .dose(BREATHING)
                    .done(),
            of("belly-breathing-standing", Capacity.BREATHING)
                    .family("breathing", 3)
                    .dose(BREATHING)
                    .done(),
            of("easy-walk", Capacity.WALKING)
                    .in(Position.WALKING)
                    .load(LoadClass.LOW_MOD)
                    .dose(new Timed(1, 300, new Pace.Free(), false, 0))
                    .done(),
            of("rest-seated-lean", Capacity.RELAXATION)
                    .in(Position.SITTING)
                    .needs(Equipment.CHAIR)
                    .avoid(Condition.VERTEBRAL_FRACTURE)
                    .dose(MINUTE)
                    .done(),
            of("seated-brace", Capacity.TRUNK_FRONT)
                    .family("brace", 1)
                    .in(Position.SITTING)
                    .needs(Equipment.CHAIR)
                    .dose(new Timed(1, 60, new Pace.Holding(5, 5), false, 0))
                    .done(),
            of("standing-brace", Capacity.TRUNK_FRONT)
                    .family("brace", 2)
                    .demands(Demand.BREATH_HOLD)
                    .avoid(Condition.DIASTASIS)
                    .dose(new Timed(1, 60, new Pace.Holding(8, 2), false, 0))
                    .done(),
            of("brace-and-reach", Capacity.TRUNK_FRONT)
                    .family("brace", 3)
                    .load(LoadClass.LOW_MOD)
                    .dose(new Timed(1, 60, new Pace.Alternating(5), false, 0))
                    .done(),
            of("seated-side-bend", Capacity.SPINE_MOBILITY)
                    .family("side-bend", 1)
                    .in(Position.SITTING)
                    .needs(Equipment.CHAIR)
                    .moves(Way.SIDE_BEND, Amount.SMALL, false)
                    .dose(new Timed(1, 60, new Pace.Alternating(6), false, 0))
                    .done(),
            of("standing-side-bend", Capacity.SPINE_MOBILITY)
                    .family("side-bend", 2)
                    .demands(Demand.OVERHEAD)
                    .avoid(Condition.VERTEBRAL_FRACTURE)
                    .moves(Way.SIDE_BEND, Amount.MID, false)
                    .dose(new Timed(1, 60, new Pace.Alternating(5), false, 0))
                    .done(),
            of("both-arms-side-bend", Capacity.SPINE_MOBILITY)
                    .family("side-bend", 3)
                    .demands(Demand.OVERHEAD, Demand.BALANCE)
                    .moves(Way.SIDE_BEND, Amount.END, false)
                    .dose(MINUTE)
                    .done(),
            of("seated-hip-hinge", Capacity.GLUTE)
                    .family("hinge", 1)
                    .in(Position.SITTING)
                    .needs(Equipment.CHAIR)
                    .avoid(Condition.HIP_REPLACEMENT)
                    .dose(MINUTE)
                    .done(),
            of("supported-hip-hinge", Capacity.GLUTE)
                    .family("hinge", 2)
                    .needs(Equipment.CHAIR)
                    .load(LoadClass.LOW_MOD)
                    .dose(MINUTE)
                    .done(),
            of("free-hip-hinge", Capacity.GLUTE)
                    .family("hinge", 3)
                    .load(LoadClass.MOD)
                    .demands(Demand.BALANCE)
                    .moves(Way.NEUTRAL, Amount.NONE, true)
                    .dose(MINUTE)
                    .done(),
            of("wall-shoulder-tap", Capacity.TRUNK_FRONT)
                    .family("tap", 1)
                    .needs(Equipment.WALL)
                    .dose(new Timed(1, 40, new Pace.Alternating(4), false, 0))
                    .done(),
            of("chair-shoulder-tap", Capacity.TRUNK_FRONT)
                    .family("tap", 2)
                    .needs(Equipment.CHAIR)
                    .demands(Demand.WRIST, Demand.BREATH_HOLD)
                    .avoid(Condition.SHOULDER, Condition.BALANCE)
                    .moves(Way.NEUTRAL, Amount.NONE, true)
                    .dose(new Timed(1, 40, new Pace.Alternating(4), false, 0))
                    .done(),
            of("kneeling-reach", Capacity.TRUNK_BACK)
                    .in(Position.KNEELING)
                    .demands(Demand.KNEELING)
                    .onTheFloor()
                    .dose(new Repetitions(2, 8, 3, Optional.empty(), true, 30))
                    .done(),
            of("hang-forward", Capacity.SPINE_MOBILITY)
                    .moves(Way.FLEXION, Amount.END, false)
                    .done(),
            of("curl-up", Capacity.TRUNK_FRONT)
                    .in(Position.SUPINE)
                    .load(LoadClass.MOD_HIGH)
                    .moves(Way.FLEXION, Amount.MID, true)
                    .done(),
            of("open-book", Capacity.SPINE_MOBILITY)
                    .in(Position.SIDE_LYING)
                    .moves(Way.ROTATION, Amount.END, false)
                    .moves(Way.FLEXION, Amount.SMALL, false)
                    .done(),
            of("twist", Capacity.SPINE_MOBILITY)
                    .moves(Way.ROTATION, Amount.END, false)
                    .done(),
            of("press-up", Capacity.TRUNK_BACK)
                    .in(Position.PRONE)
                    .moves(Way.EXTENSION, Amount.END, false)
                    .done(),
            of("loaded-arch", Capacity.TRUNK_BACK)
                    .moves(Way.EXTENSION, Amount.SMALL, true)
                    .done(),
            of("front-rest", Capacity.RELAXATION)
                    .load(LoadClass.LOW_MOD)
                    .demands(Demand.PRONE)
                    .done(),
            of("superman", Capacity.TRUNK_BACK).stance(Stance.EXPLAINED_ONLY).done(),
            of("plank", Capacity.TRUNK_FRONT)
                    .load(LoadClass.MOD_HIGH)
                    .stance(Stance.OPTIONAL)
                    .done());

    /// The exercise with this id.
    static Exercise exercise(String id) {
        return ALL.stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
    }

    /// Starts an exercise.
    static Making of(String id, Capacity capacity) {
        return new Making(Examples.exercise(id), capacity);
    }

    /// An exercise while it is being made.
    static final class Making {
        private final Exercise plain;
        private final Capacity capacity;
        private final List<Direction> directions = new java.util.ArrayList<>();
        private String family;
        private int level = 1;
        private Stance stance = Stance.IN;
        private Position position = Position.STANDING;
        private boolean floor;
        private LoadClass load = LoadClass.LOW;
        private Set<Demand> demands = Set.of();
        private Set<Equipment> equipment = Set.of();
        private Set<Condition> avoid = Set.of();
        private Map<Phase, Dose> doses = Map.of();

        private Making(Exercise plain, Capacity capacity) {
            this.plain = plain;
            this.capacity = capacity;
            family = plain.id();
        }

        Making family(String id, int rung) {
            family = id;
            level = rung;
            return this;
        }

        Making stance(Stance wanted) {
            stance = wanted;
            return this;
        }

        Making in(Position wanted) {
            position = wanted;
            return this;
        }

        Making onTheFloor() {
            floor = true;
            return this;
        }

        Making load(LoadClass wanted) {
            load = wanted;
            return this;
        }

        Making moves(Way way, Amount amount, boolean loaded) {
            directions.add(new Direction(way, amount, loaded));
            return this;
        }

        Making demands(Demand... wanted) {
            demands = Set.of(wanted);
            return this;
        }

        Making needs(Equipment... wanted) {
            equipment = Set.of(wanted);
            return this;
        }

        Making avoid(Condition... wanted) {
            avoid = Set.of(wanted);
            return this;
        }

        Making dose(Dose foundation) {
            doses = Map.of(Phase.FOUNDATION, foundation);
            return this;
        }

        Exercise done() {
            return new Exercise(
                    plain.id(),
                    plain.name(),
                    List.of(),
                    family,
                    level,
                    stance,
                    position,
                    floor,
                    load,
                    directions,
                    demands,
                    Map.of(capacity, 1.0),
                    equipment,
                    avoid,
                    doses,
                    Optional.empty(),
                    Optional.empty(),
                    plain.guide(),
                    List.of(),
                    List.of(),
                    "",
                    plain.written(),
                    plain.nextReview());
        }
    }
}
