package backstay.content.check;

import backstay.content.read.Draft;
import backstay.content.read.ProgrammeFile.Declared;
import backstay.content.read.Reading;
import backstay.core.exercise.Exercise;
import backstay.core.exercise.Stance;
import backstay.core.session.Timelines;
import java.util.HashMap;
import java.util.Map;

/// Checks that programmes offer only what Backstay offers, and take exactly as long as they say.
final class Programmes {
    private Programmes() {}

    static void check(Reading reading, Draft draft) {
        var byId = new HashMap<String, Exercise>();
        reading.exercises.forEach(exercise -> byId.put(exercise.id(), exercise));
        var timelines = new Timelines(reading.exercises);
        for (var declared : reading.programmes) {
            var file = "programmes/" + declared.programme().id() + ".yaml";
            if (draft.isSound(file)) {
                offered(declared, byId, file, draft);
                length(declared, timelines, file, draft);
            }
        }
    }

    private static void offered(Declared declared, Map<String, Exercise> byId, String file, Draft draft) {
        for (var block : declared.programme().blocks()) {
            for (var item : block.items()) {
                var exercise = byId.get(item.exercise());
                if (exercise != null && exercise.stance() == Stance.EXPLAINED_ONLY) {
                    var what = "'%s' is only explained, never offered".formatted(item.exercise());
                    draft.problem(draft.at(file, "item " + item.exercise()), what);
                }
            }
        }
    }

    private static void length(Declared declared, Timelines timelines, String file, Draft draft) {
        int seconds = timelines.seconds(declared.programme());
        if (seconds != declared.seconds()) {
            var what = "the programme takes %d seconds, not %d".formatted(seconds, declared.seconds());
            draft.problem(draft.at(file, "seconds"), what);
        }
    }
}
