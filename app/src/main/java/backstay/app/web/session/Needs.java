package backstay.app.web.session;

import backstay.content.Knowledge;
import backstay.core.exercise.Equipment;
import backstay.core.exercise.Exercise;
import backstay.core.exercise.Position;
import java.util.ArrayList;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/// What to have at hand for some exercises, in plain words.
record Needs(Knowledge knowledge) {
    String of(Set<String> ids) {
        var exercises = knowledge.exercises().stream()
                .filter(exercise -> ids.contains(exercise.id()))
                .toList();
        var needs = new ArrayList<String>();
        if (exercises.stream().anyMatch(in(Position.WALKING))) {
            needs.add("somewhere to walk");
        }
        if (exercises.stream().anyMatch(in(Position.STANDING))) {
            needs.add("space to stand");
        }
        if (exercises.stream().anyMatch(Exercise::floor)) {
            needs.add("space to lie down");
        }
        var equipment = new TreeSet<Equipment>();
        exercises.forEach(exercise -> equipment.addAll(exercise.equipment()));
        equipment.forEach(each -> needs.add(knowledge.words().name(each)));
        return needs.isEmpty() ? "Nothing" : capitalised(String.join(", ", needs));
    }

    private static Predicate<Exercise> in(Position position) {
        return exercise -> exercise.position() == position;
    }

    private static String capitalised(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
