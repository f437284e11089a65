package backstay.core.plan;

import backstay.core.exercise.Dose;
import backstay.core.exercise.Dose.Repetitions;
import backstay.core.exercise.Dose.Timed;
import backstay.core.reason.Reason;
import backstay.core.session.Programme;
import backstay.core.session.Programme.Block;
import backstay.core.session.Timelines;
import java.util.ArrayList;
import java.util.List;

/// A session before it has a date: a programme as it fits one person, with the reasons of every item.
///
/// @param because the reasons by block and then by item, as the programme has them
record Draft(Programme run, List<List<List<Reason>>> because) {
    Draft {
        because = List.copyOf(because);
    }

    /// Whether anything is left of it.
    boolean isEmpty() {
        return run.blocks().isEmpty();
    }

    /// How long it takes.
    int seconds(Timelines timelines) {
        return timelines.seconds(run);
    }

    /// The session it makes, not on any day yet.
    Plan.Session session(Timelines timelines, Shelf shelf) {
        var parts = new ArrayList<Plan.Part>();
        var shares = timelines.shares(run);
        for (int block = 0; block < run.blocks().size(); block++) {
            parts.add(part(run.blocks().get(block), shares.get(block), because.get(block), shelf));
        }
        return new Plan.Session(run.id(), run.id(), run.title(), "any", "ordinary", seconds(timelines), parts, run);
    }

    private static Plan.Part part(Block block, List<Integer> shares, List<List<Reason>> because, Shelf shelf) {
        var items = new ArrayList<Plan.Item>();
        for (int place = 0; place < block.items().size(); place++) {
            var item = block.items().get(place);
            int level = shelf.find(item.exercise()).map(each -> each.level()).orElse(1);
            var dose = inAllRounds(item, block.rounds());
            items.add(new Plan.Item(item.exercise(), level, dose, shares.get(place), because.get(place)));
        }
        return new Plan.Part(block.kind(), items);
    }

    /// What a plan shows of an item that comes round again: a round counts as a set, the rest after it as its rest.
    private static Dose inAllRounds(Programme.Item item, int rounds) {
        if (rounds == 1) {
            return item.dose();
        }
        int rest = Math.max(item.dose().restSeconds(), item.restAfterSeconds());
        int sets = item.dose().sets() * rounds;
        return switch (item.dose()) {
            case Timed old -> new Timed(sets, old.workSeconds(), old.pace(), old.perSide(), rest);
            case Repetitions old ->
                new Repetitions(sets, old.reps(), old.holdSeconds(), old.tempo(), old.perSide(), rest);
        };
    }
}
