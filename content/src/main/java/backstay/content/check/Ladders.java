package backstay.content.check;

import backstay.content.read.Draft;
import backstay.core.exercise.Exercise;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Checks that ladders hold: neighbours name each other, belong to one family, and get neither easier nor lighter
/// on the way up. Since every rung up has a higher level, no ladder can run in a circle.
final class Ladders {
    private final Map<String, Exercise> byId;
    private final Draft draft;

    private Ladders(Map<String, Exercise> byId, Draft draft) {
        this.byId = byId;
        this.draft = draft;
    }

    static void check(List<Exercise> exercises, Draft draft) {
        var byId = new HashMap<String, Exercise>();
        for (var exercise : exercises) {
            if (draft.isSound(file(exercise))) {
                byId.put(exercise.id(), exercise);
            }
        }
        var ladders = new Ladders(byId, draft);
        byId.values().forEach(ladders::neighbours);
    }

    private void neighbours(Exercise exercise) {
        other(exercise.easier()).ifPresent(easier -> {
            mutual(exercise, "easier", easier, easier.harder());
            rises(exercise, "easier", easier, exercise);
            getsNoLighter(easier, exercise);
        });
        other(exercise.harder()).ifPresent(harder -> {
            mutual(exercise, "harder", harder, harder.easier());
            rises(exercise, "harder", exercise, harder);
        });
    }

    private Optional<Exercise> other(Optional<String> id) {
        return id.flatMap(each -> Optional.ofNullable(byId.get(each)));
    }

    private void mutual(Exercise exercise, String field, Exercise neighbour, Optional<String> back) {
        if (!back.equals(Optional.of(exercise.id()))) {
            var opposite = field.equals("easier") ? "harder" : "easier";
            problem(
                    exercise,
                    field,
                    "'%s' does not name '%s' as %s".formatted(neighbour.id(), exercise.id(), opposite));
        }
        if (!neighbour.family().equals(exercise.family())) {
            var what = "'%s' belongs to the family '%s'".formatted(neighbour.id(), neighbour.family());
            problem(exercise, field, what);
        }
    }

    private void rises(Exercise at, String field, Exercise lower, Exercise upper) {
        if (lower.level() >= upper.level()) {
            problem(at, field, "'%s' should have a lower level than '%s'".formatted(lower.id(), upper.id()));
        }
    }

    private void getsNoLighter(Exercise lower, Exercise upper) {
        if (lower.loadClass().compareTo(upper.loadClass()) > 0) {
            problem(upper, "loadClass", "the easier '%s' loads the back more than this".formatted(lower.id()));
        }
    }

    private void problem(Exercise exercise, String field, String what) {
        draft.problem(draft.at(file(exercise), field), what);
    }

    private static String file(Exercise exercise) {
        return "exercises/" + exercise.id() + ".yaml";
    }
}
