package backstay.core.plan;

import backstay.core.exercise.Capacity;
import backstay.core.exercise.Exercise;
import backstay.core.exercise.Stance;
import backstay.core.reason.Reason;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The exercises as they stand for one body on one day: which may be done, and why the others are left out.
final class Shelf {
    private final Map<String, Exercise> exercises;
    private final Map<String, List<Reason>> leftOut = new LinkedHashMap<>();
    private final Body body;
    private final Hold hold;

    Shelf(List<Exercise> all, Contraindications rules, Body body, Hold hold) {
        this.body = body;
        this.hold = hold;
        exercises = new LinkedHashMap<>();
        all.stream().sorted(Comparator.comparing(Exercise::id)).forEach(each -> exercises.put(each.id(), each));
        for (var exercise : exercises.values()) {
            var reasons = new ArrayList<>(rules.of(body, exercise));
            reasons.addAll(heldBack(exercise));
            leftOut.put(exercise.id(), List.copyOf(reasons));
        }
    }

    /// The exercise with this id.
    Optional<Exercise> find(String id) {
        return Optional.ofNullable(exercises.get(id));
    }

    /// Why an exercise is left out; empty when it may be done.
    List<Reason> leftOut(String id) {
        return leftOut.getOrDefault(id, List.of());
    }

    /// Everything that is left out, by id.
    List<Plan.Excluded> excluded() {
        var excluded = new ArrayList<Plan.Excluded>();
        leftOut.forEach((id, reasons) -> {
            if (!reasons.isEmpty()) {
                excluded.add(new Plan.Excluded(id, reasons));
            }
        });
        return List.copyOf(excluded);
    }

    /// The nearest exercise that may be done instead: on the same ladder, else for the same capacity. Going up a rung
    /// is only for somebody whose body is not the reason.
    Optional<Exercise> instead(Exercise wanted, Set<String> taken) {
        boolean mayBeHarder = !Contraindications.aboutTheBody(leftOut(wanted.id()));
        var candidates = exercises.values().stream()
                .filter(each -> offered(each) && !taken.contains(each.id()))
                .filter(each -> mayBeHarder || each.level() <= wanted.level())
                .sorted(nearestTo(wanted))
                .toList();
        return candidates.stream()
                .filter(each -> each.family().equals(wanted.family()))
                .findFirst()
                .or(() -> candidates.stream()
                        .filter(each -> mainCapacity(each).equals(mainCapacity(wanted)))
                        .findFirst());
    }

    /// The easiest gentle exercise for a capacity, if one may be done.
    Optional<Exercise> gentlest(Capacity capacity) {
        return exercises.values().stream()
                .filter(each -> offered(each) && isGentle(each) && mainCapacity(each) == capacity)
                .min(Comparator.comparing(Exercise::loadClass)
                        .thenComparing(Exercise::floor)
                        .thenComparing(Exercise::level)
                        .thenComparing(Exercise::id));
    }

    /// What an exercise trains most; the first in the list of capacities where two are equal.
    static Capacity mainCapacity(Exercise exercise) {
        var best = Capacity.RELAXATION;
        double most = -1;
        for (var capacity : Capacity.values()) {
            double weight = exercise.capacities().getOrDefault(capacity, 0.0);
            if (weight > most) {
                best = capacity;
                most = weight;
            }
        }
        return best;
    }

    /// Breathing, relaxation, comfort positions and easy walking: what stays open while strengthening is held back.
    static boolean isGentle(Exercise exercise) {
        return !exercise.strengthens()
                && switch (mainCapacity(exercise)) {
                    case BREATHING, RELAXATION, WALKING -> true;
                    case SPINE_MOBILITY,
                            HIP_MOBILITY,
                            TRUNK_FRONT,
                            TRUNK_SIDE,
                            TRUNK_BACK,
                            GLUTE,
                            LEG_STRENGTH,
                            UPPER_BACK,
                            BALANCE -> false;
                };
    }

    private List<Reason> heldBack(Exercise exercise) {
        return switch (hold.level()) {
            case OPEN -> List.of();
            case GENTLE -> isGentle(exercise) ? List.of() : hold.because();
            case NOTHING -> hold.because();
        };
    }

    private boolean offered(Exercise exercise) {
        boolean liked = body.profile().likes().contains(exercise.id());
        return leftOut(exercise.id()).isEmpty() && (exercise.stance() == Stance.IN || liked);
    }

    private static Comparator<Exercise> nearestTo(Exercise wanted) {
        return Comparator.comparing((Exercise each) -> each.level() > wanted.level())
                .thenComparing(each -> Math.abs(each.level() - wanted.level()))
                .thenComparing(each -> each.position() != wanted.position())
                .thenComparing(Exercise::id);
    }
}
