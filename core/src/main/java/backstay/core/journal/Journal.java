package backstay.core.journal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;

/// The journal: a person's facts, append-only, ordered by instant and then id, whatever order they arrived in.
/// The same fact twice counts once.
public record Journal(List<Fact> facts) {
    private static final Comparator<Fact> ORDER = Comparator.comparing(Fact::at).thenComparing(Fact::id);

    /// @throws IllegalArgumentException when two different facts have the same id
    public Journal {
        facts = distinct(facts).stream().sorted(ORDER).toList();
    }

    /// A journal that says nothing yet.
    public static Journal empty() {
        return new Journal(List.of());
    }

    /// This journal and one more fact: also the way to ask "what if I told you ...?".
    public Journal plus(Fact fact) {
        var more = new ArrayList<>(facts);
        more.add(fact);
        return new Journal(more);
    }

    /// This journal and another of the same person, from another device: the union of their facts.
    public Journal merge(Journal other) {
        var more = new ArrayList<>(facts);
        more.addAll(other.facts);
        return new Journal(more);
    }

    /// The facts meant for this day or an earlier one.
    public Journal until(LocalDate day) {
        return new Journal(
                facts.stream().filter(fact -> !fact.day().isAfter(day)).toList());
    }

    private static List<Fact> distinct(List<Fact> facts) {
        var byId = new LinkedHashMap<UUID, Fact>();
        for (var fact : facts) {
            var known = byId.putIfAbsent(fact.id(), fact);
            if (known != null && !known.equals(fact)) {
                throw new IllegalArgumentException(
                        "The journal already holds another fact with the id " + fact.id() + "; facts are never edited");
            }
        }
        return List.copyOf(byId.values());
    }
}
