package backstay.content.check;

import backstay.content.read.Draft;
import backstay.content.read.Nearest;
import backstay.content.read.Place;
import backstay.core.exercise.Capacity;
import backstay.core.exercise.Condition;
import backstay.core.exercise.Demand;
import backstay.core.exercise.Equipment;
import backstay.core.exercise.LoadClass;
import backstay.core.exercise.Phase;
import backstay.core.exercise.Position;
import backstay.core.exercise.Stance;
import backstay.core.screen.Disposition;
import backstay.core.screen.Modifier;
import backstay.core.session.Programme.Block;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/// Checks that everything the core can name has a name, and that no name is left over.
final class Names {
    /// The phrases of the voice.
    private static final Set<String> VOICE = Set.of(
            "get-ready",
            "go",
            "count",
            "left",
            "right",
            "hold",
            "let-go",
            "switch-sides",
            "rest",
            "rest-set",
            "rest-next",
            "next",
            "breathe-in",
            "breathe-hold",
            "breathe-out",
            "done");

    private static final Map<String, Set<String>> GROUPS = Map.ofEntries(
            Map.entry("condition", ids(Condition.values(), Condition::id)),
            Map.entry("demand", ids(Demand.values(), Demand::id)),
            Map.entry("capacity", ids(Capacity.values(), Capacity::id)),
            Map.entry("position", ids(Position.values(), Position::id)),
            Map.entry("equipment", ids(Equipment.values(), Equipment::id)),
            Map.entry("modifier", ids(Modifier.values(), Modifier::id)),
            Map.entry("disposition", ids(Disposition.values(), Disposition::name)),
            Map.entry("block", ids(Block.Kind.values(), Block.Kind::id)),
            Map.entry("load", ids(LoadClass.values(), LoadClass::name)),
            Map.entry("phase", ids(Phase.values(), Phase::id)),
            Map.entry("stance", ids(Stance.values(), Stance::id)),
            Map.entry("voice", VOICE));

    private Names() {}

    static void check(Map<String, Map<String, String>> names, Draft draft) {
        if (!draft.isSoundBelow("words/")) {
            return;
        }
        GROUPS.forEach((group, known) -> missing(group, known, names.getOrDefault(group, Map.of()), draft));
        names.forEach((group, given) -> leftOver(group, given, draft));
    }

    private static void missing(String group, Set<String> known, Map<String, String> given, Draft draft) {
        for (var id : known) {
            if (!given.containsKey(id)) {
                var place = given.isEmpty() ? new Place("words", 1) : draft.wordPlace(group, "");
                draft.problem(place, "'%s' of '%s' has no name".formatted(id, group));
            }
        }
    }

    private static void leftOver(String group, Map<String, String> given, Draft draft) {
        if (!GROUPS.containsKey(group)) {
            var hint = Nearest.hint(group, GROUPS.keySet());
            draft.problem(draft.wordPlace(group, ""), "nothing is called '%s'.%s".formatted(group, hint));
            return;
        }
        for (var id : given.keySet()) {
            if (!GROUPS.get(group).contains(id)) {
                var hint = Nearest.hint(id, GROUPS.get(group));
                draft.problem(draft.wordPlace(group, id), "no %s is called '%s'.%s".formatted(group, id, hint));
            }
        }
    }

    private static <T> Set<String> ids(T[] values, Function<T, String> id) {
        return new LinkedHashSet<>(Arrays.stream(values).map(id).toList());
    }
}
