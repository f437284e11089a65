package backstay.content.read;

import backstay.content.copy.Prose;
import backstay.content.read.Draft.Kind;
import backstay.core.exercise.Capacity;
import backstay.core.exercise.Condition;
import backstay.core.exercise.Demand;
import backstay.core.exercise.Direction;
import backstay.core.exercise.Dose;
import backstay.core.exercise.Equipment;
import backstay.core.exercise.Exercise;
import backstay.core.exercise.Guide;
import backstay.core.exercise.LoadClass;
import backstay.core.exercise.Phase;
import backstay.core.exercise.Position;
import backstay.core.exercise.Stance;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// Reads an exercise's file.
public final class ExerciseFile {
    /// The hardest grade of reading that teaching text may have; 7 is about age 12.
    public static final double HARDEST_GRADE = 7;

    static final Options<Phase> PHASES = Options.of(Phase.values(), Phase::id);
    private static final Options<Stance> STANCES = Options.of(Stance.values(), Stance::id);
    private static final Options<Position> POSITIONS = Options.of(Position.values(), Position::id);
    private static final Options<LoadClass> LOADS = Options.of(LoadClass.values(), LoadClass::name);
    private static final Options<Direction.Way> WAYS = Options.of(Direction.Way.values(), Direction.Way::id);
    private static final Options<Direction.Amount> AMOUNTS =
            Options.of(Direction.Amount.values(), Direction.Amount::id);
    private static final Options<Demand> DEMANDS = Options.of(Demand.values(), Demand::id);
    private static final Options<Capacity> CAPACITIES = Options.of(Capacity.values(), Capacity::id);
    private static final Options<Equipment> EQUIPMENT = Options.of(Equipment.values(), Equipment::id);
    private static final Options<Condition> CONDITIONS = Options.of(Condition.values(), Condition::id);

    private ExerciseFile() {}

    /// The exercise.
    public static Exercise read(Fields fields) {
        var written = fields.date("written");
        var exercise = new Exercise(
                Common.idOfFile(fields, Kind.EXERCISE),
                fields.prose("name"),
                fields.texts("aliases"),
                fields.text("family"),
                fields.whole("level", 1, 9),
                fields.oneOf("stance", STANCES),
                fields.oneOf("position", POSITIONS),
                fields.truth("floor"),
                fields.oneOf("loadClass", LOADS),
                fields.each("directions", 1, ExerciseFile::direction),
                fields.someOf("demands", DEMANDS),
                fields.weights("capacities", CAPACITIES),
                fields.someOf("equipment", EQUIPMENT),
                fields.someOf("avoidWith", CONDITIONS),
                doses(fields),
                fields.idIfAny("easier", Kind.EXERCISE),
                fields.idIfAny("harder", Kind.EXERCISE),
                guide(fields),
                Common.sources(fields, 1),
                Common.from(fields),
                fields.text("author"),
                written,
                Common.nextReview(fields, written));
        fields.end();
        return exercise;
    }

    private static Direction direction(Fields fields) {
        return new Direction(
                fields.oneOf("direction", WAYS), fields.oneOf("amount", AMOUNTS), fields.truthIfAny("loaded"));
    }

    private static Map<Phase, Dose> doses(Fields fields) {
        var doses = new EnumMap<Phase, Dose>(Phase.class);
        for (var byPhase : fields.mapping("doses").stream().toList()) {
            for (var name : byPhase.names().stream().sorted().toList()) {
                byPhase.key(name, PHASES)
                        .ifPresent(phase ->
                                byPhase.mapping(name).map(Doses::read).ifPresent(dose -> doses.put(phase, dose)));
            }
            if (!doses.containsKey(Phase.FOUNDATION)) {
                fields.draft().problem(fields.place("doses"), "there is no dose for the foundation phase");
            }
        }
        return doses;
    }

    private static Guide guide(Fields fields) {
        return fields.mapping("guide").map(ExerciseFile::words).orElse(NO_GUIDE);
    }

    private static Guide words(Fields fields) {
        var guide = new Guide(
                fields.prose("purpose"),
                fields.prose("setUp"),
                fields.proses("steps", 3, 6),
                fields.proses("cues", 2, 3),
                fields.prose("breathing"),
                fields.proses("faults", 1, 4),
                fields.prose("feel"),
                fields.proses("stopSigns", 1, 4),
                fields.proses("works", 1, 5),
                fields.proseIfAny("equipmentNote").orElse(""),
                fields.prose("why"));
        requireEasyReading(fields, guide);
        fields.end();
        return guide;
    }

    private static void requireEasyReading(Fields fields, Guide guide) {
        var text = guide.setUp() + "\n" + String.join("\n", guide.steps()) + "\n" + String.join("\n", guide.cues())
                + "\n" + guide.breathing() + "\n" + guide.feel();
        double grade = Prose.grade(text);
        if (grade > HARDEST_GRADE) {
            fields.draft()
                    .problem(
                            fields.place("steps"),
                            "this reads at grade %.1f; %.0f is the hardest allowed".formatted(grade, HARDEST_GRADE));
        }
    }

    private static final Guide NO_GUIDE =
            new Guide("", "", List.of(), List.of(), "", List.of(), "", List.of(), List.of(), "", "");
}
