package backstay.app.web.after;

import backstay.core.journal.Payload.Done;
import backstay.core.journal.Payload.Feedback;
import backstay.core.journal.Payload.Location;
import backstay.core.journal.Payload.Performed;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// Puts a performed session into the words of the page that follows it.
final class ToldView {
    private ToldView() {}

    static ToldPage of(Performed performed, Function<String, String> name) {
        var notes = new ArrayList<String>();
        var hurt = performed.items().stream()
                .filter(item -> item.feedback() == Feedback.HURT)
                .toList();
        if (!hurt.isEmpty()) {
            notes.add("It hurt in: %s. Leave that out or make it smaller next time; its page shows an easier one."
                    .formatted(names(hurt, name)));
        }
        if (hurt.stream()
                .anyMatch(item ->
                        item.location().filter(Location.DOWN_LEG::equals).isPresent())) {
            notes.add(
                    "Pain that moves down the leg and stays is a reason to stop that exercise. If it keeps coming back, let somebody look at it.");
        }
        if (hurt.isEmpty()) {
            notes.add("Some ache during or after moving is normal when your back has had less to do for a while.");
        }
        return new ToldPage(
                "Thank you. It is kept.",
                List.copyOf(notes),
                "Open Today and tell how your back is. The morning after says more about a session than the moment does.");
    }

    private static String names(List<Done> items, Function<String, String> name) {
        return String.join(
                ", ", items.stream().map(item -> name.apply(item.exercise())).toList());
    }
}
