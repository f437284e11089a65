package backstay.app.coach;

import backstay.app.store.Mark;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.UUID;

/// What was worked out lately, by person and mark of their journal: valid exactly as long as the mark is. Bounded by
/// the number of facts it holds, because journals differ a thousandfold in length.
final class Remembered {
    private static final long MOST_FACTS = 100_000;

    private final LinkedHashMap<UUID, Entry> entries = new LinkedHashMap<>(64, 0.75f, true);
    private long facts;

    private record Entry(Mark mark, Known known) {
        long size() {
            return 10L + known.journal().facts().size();
        }
    }

    synchronized Optional<Known> find(UUID person, Mark mark) {
        return Optional.ofNullable(entries.get(person))
                .filter(entry -> entry.mark().equals(mark))
                .map(Entry::known);
    }

    synchronized void keep(UUID person, Mark mark, Known known) {
        forget(person);
        var entry = new Entry(mark, known);
        entries.put(person, entry);
        facts += entry.size();
        while (facts > MOST_FACTS && entries.size() > 1) {
            facts -= entries.pollFirstEntry().getValue().size();
        }
    }

    synchronized void forget(UUID person) {
        var gone = entries.remove(person);
        if (gone != null) facts -= gone.size();
    }
}
