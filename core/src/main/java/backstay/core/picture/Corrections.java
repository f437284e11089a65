package backstay.core.picture;

import backstay.core.journal.Fact;
import backstay.core.journal.Payload;
import backstay.core.journal.Payload.Amended;
import backstay.core.journal.Payload.Retracted;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Resolves the corrections of a journal. A retracted fact is gone; an amended fact says what its newest amendment
/// says. A correction can itself be retracted, which brings back what it changed. A correction cannot be amended,
/// nor can a fact be amended into a correction: retract and tell again.
final class Corrections {
    private final Map<UUID, Fact> byId = new HashMap<>();
    private final Map<UUID, Integer> open = new HashMap<>();
    private final Set<UUID> retracted = new HashSet<>();
    private final Map<UUID, Payload> amendment = new HashMap<>();
    private final Set<UUID> settled = new HashSet<>();

    private Corrections() {}

    /// The facts that hold, in the order given, without the corrections themselves.
    static List<Fact> resolve(List<Fact> facts) {
        var corrections = new Corrections();
        corrections.settle(facts);
        facts.forEach(corrections::amend);
        var holding = new ArrayList<Fact>();
        for (var fact : facts) {
            if (corrections.holds(fact)) {
                holding.add(corrections.asAmended(fact));
            }
        }
        return List.copyOf(holding);
    }

    /// Settles corrections nobody corrects first, then those they correct, and so on. Corrections that go round in
    /// a circle are never settled and do not hold.
    private void settle(List<Fact> facts) {
        facts.forEach(fact -> byId.put(fact.id(), fact));
        facts.forEach(fact -> target(fact).ifPresent(of -> open.merge(of, 1, Integer::sum)));
        var ready = new ArrayDeque<Fact>();
        for (var fact : facts) {
            if (!open.containsKey(fact.id())) {
                ready.add(fact);
            }
        }
        while (!ready.isEmpty()) {
            var fact = ready.remove();
            settled.add(fact.id());
            apply(fact);
            target(fact).map(byId::get).filter(this::isLastOf).ifPresent(ready::add);
        }
    }

    private void apply(Fact fact) {
        if (fact.payload() instanceof Retracted(UUID of) && !retracted.contains(fact.id())) {
            retracted.add(of);
        }
    }

    /// The facts are in the journal's order, so the newest amendment that holds wins.
    private void amend(Fact fact) {
        boolean holds = settled.contains(fact.id()) && !retracted.contains(fact.id());
        if (holds && fact.payload() instanceof Amended(UUID of, Payload instead) && !isCorrection(instead)) {
            amendment.put(of, instead);
        }
    }

    private boolean holds(Fact fact) {
        return settled.contains(fact.id()) && !retracted.contains(fact.id()) && !isCorrection(fact.payload());
    }

    private Fact asAmended(Fact fact) {
        var instead = amendment.getOrDefault(fact.id(), fact.payload());
        return new Fact(fact.id(), fact.at(), fact.day(), instead);
    }

    private static boolean isCorrection(Payload payload) {
        return payload instanceof Retracted || payload instanceof Amended;
    }

    private boolean isLastOf(Fact corrected) {
        return open.merge(corrected.id(), -1, Integer::sum) == 0;
    }

    private static Optional<UUID> target(Fact fact) {
        if (fact.payload() instanceof Retracted(UUID of)) {
            return Optional.of(of);
        }
        return fact.payload() instanceof Amended amended ? Optional.of(amended.of()) : Optional.empty();
    }
}
