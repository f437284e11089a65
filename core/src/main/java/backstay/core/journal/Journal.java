package backstay.core.journal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The journal: a person's facts, append-only, ordered by instant and then id, whatever order they arrived in.
/// The same fact twice counts once.
public record Journal(List<Fact> facts) {
    private static final Comparator<Fact> ORDER = Comparator.comparing(Fact::at).thenComparing(Fact::id);

    public Journal {
        facts = facts.stream().distinct().sorted(ORDER).toList();
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

    /// The facts meant for this day or an earlier one.
    public Journal until(LocalDate day) {
        return new Journal(
                facts.stream().filter(fact -> !fact.day().isAfter(day)).toList());
    }
}
