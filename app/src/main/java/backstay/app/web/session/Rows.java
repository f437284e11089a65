package backstay.app.web.session;

import backstay.app.web.session.SessionPage.Row;
import backstay.content.Knowledge;
import backstay.core.session.Programme;
import java.util.ArrayList;
import java.util.List;

/// The session for reading: one line an item, with how often and how long.
final class Rows {
    private Rows() {}

    static List<Row> of(Programme run, List<List<Integer>> shares, Knowledge knowledge) {
        var rows = new ArrayList<Row>();
        for (int block = 0; block < run.blocks().size(); block++) {
            int rounds = run.blocks().get(block).rounds();
            var items = run.blocks().get(block).items();
            for (int place = 0; place < items.size(); place++) {
                int seconds = shares.get(block).get(place) / rounds;
                rows.add(row(items.get(place).exercise(), rounds, seconds, knowledge));
            }
        }
        return List.copyOf(rows);
    }

    private static Row row(String id, int times, int seconds, Knowledge knowledge) {
        var exercise = knowledge.exercise(id).orElseThrow();
        var length = "%d:%02d".formatted(seconds / 60, seconds % 60);
        return new Row(exercise.name(), times, length, exercise.guide().setUp());
    }
}
