package backstay.app.web.after;

import backstay.app.coach.Ids;
import backstay.app.web.Typed;
import backstay.app.web.Visit;
import backstay.content.Knowledge;
import backstay.core.session.Programme;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// What the player saw of a session, as its address says it:
/// `?session=..&id=..&ended_by=..&item=ID.FEEDBACK.DONE.OF.PEAK.PLACE`.
/// What is unusable in it is left out: the person answers anyway.
record Played(UUID id, Programme programme, String headline, Typed typed) {
    private static final int MOST_ITEMS = 60;

    static Optional<Played> of(Visit visit, Knowledge knowledge) {
        return visit.query("session").flatMap(knowledge::programme).map(programme -> {
            var values = new LinkedHashMap<String, List<String>>();
            var exercises = new LinkedHashSet<String>();
            for (var item : visit.queries("item").stream().limit(MOST_ITEMS).toList()) {
                read(item, knowledge, exercises, values);
            }
            if (exercises.isEmpty()) {
                programme.blocks().forEach(block -> block.items().forEach(item -> exercises.add(item.exercise())));
            }
            values.put("exercise", new ArrayList<>(exercises));
            var stopped = visit.query("ended_by").map("stopped"::equals).orElse(false);
            var id = visit.query("id").flatMap(Ids::read).orElseGet(visit::freshId);
            return new Played(
                    id,
                    programme,
                    stopped ? "You stopped early. That is fine." : "Well done.",
                    new Typed(values, List.of()));
        });
    }

    private static void read(
            String item, Knowledge knowledge, LinkedHashSet<String> exercises, Map<String, List<String>> values) {
        var parts = item.split("\\.", -1);
        if (parts.length < 2 || knowledge.exercise(parts[0]).isEmpty()) {
            return;
        }
        exercises.add(parts[0]);
        values.put("went-" + parts[0], List.of(parts[1]));
        if (parts.length >= 6) {
            values.put("peak-" + parts[0], List.of(parts[4]));
            values.put("location-" + parts[0], List.of(parts[5]));
        }
    }
}
