package backstay.core.plan;

import backstay.core.exercise.Exercise;
import backstay.core.plan.Wishes.Wish;
import backstay.core.reason.Reason;
import backstay.core.session.Programme;
import backstay.core.session.Programme.Block;
import backstay.core.session.Programme.Item;
import backstay.core.session.Timelines;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Fits a fixed programme to a person: what does not suit is swapped or left out, and what does not fit the person's
/// minutes is cut from the end. It is never put together anew.
final class Filter {
    static final List<String> RULES = List.of(
            "in-the-programme", "swapped", "dropped", "eased-for-breathing", "cut-to-your-minutes", "too-short");

    private static final int SECONDS_IN_A_MINUTE = 60;

    private final Shelf shelf;
    private final Body body;
    private final Doses doses;
    private final LocalDate today;
    private final List<Plan.Change> changes = new ArrayList<>();
    private final Set<String> taken = new HashSet<>();

    Filter(Shelf shelf, Body body, Doses doses, LocalDate today) {
        this.shelf = shelf;
        this.body = body;
        this.doses = doses;
        this.today = today;
    }

    /// What was changed so far, and why.
    List<Plan.Change> changes() {
        return List.copyOf(changes);
    }

    /// The programme as it fits.
    Draft fit(Programme programme) {
        programme.blocks().forEach(block -> block.items().forEach(item -> keep(item.exercise())));
        var blocks = new ArrayList<Block>();
        var because = new ArrayList<List<List<Reason>>>();
        for (var block : programme.blocks()) {
            var items = new ArrayList<Item>();
            var reasons = new ArrayList<List<Reason>>();
            block.items().forEach(item -> fit(item, programme, items, reasons));
            if (!items.isEmpty()) {
                blocks.add(new Block(block.kind(), block.rounds(), items));
                because.add(List.copyOf(reasons));
            }
        }
        return new Draft(with(programme, blocks), because);
    }

    /// As much of a draft, from its beginning, as fits the person's minutes.
    Draft cut(Draft draft, Timelines timelines) {
        int minutes = body.profile().minutesPerDay();
        if (draft.seconds(timelines) <= minutes * (long) SECONDS_IN_A_MINUTE) {
            return draft;
        }
        var blocks = new ArrayList<Block>();
        for (var block : draft.run().blocks()) {
            int rounds = rounds(draft.run(), blocks, block, timelines);
            if (rounds > 0) {
                blocks.add(new Block(block.kind(), rounds, block.items()));
            }
            if (rounds < block.rounds()) {
                break;
            }
        }
        var cut = new Draft(with(draft.run(), blocks), draft.because().subList(0, blocks.size()));
        changes.add(shortened(cut, minutes));
        return cut;
    }

    private void keep(String exercise) {
        if (shelf.leftOut(exercise).isEmpty()) {
            taken.add(exercise);
        }
    }

    private void fit(Item item, Programme programme, List<Item> items, List<List<Reason>> reasons) {
        var wanted = shelf.find(item.exercise());
        var why = shelf.leftOut(item.exercise());
        if (wanted.isEmpty()) {
            return;
        }
        if (why.isEmpty()) {
            add(item, List.of(inTheProgramme(programme)), items, reasons);
            return;
        }
        var other = noSubstitute(item.exercise()) ? Optional.<Exercise>empty() : shelf.instead(wanted.get(), taken);
        if (other.isEmpty()) {
            changes.add(change(
                    "dropped", wanted.get(), Map.of("exercise", wanted.get().name()), why));
            return;
        }
        swap(item, wanted.get(), other.get(), why, items, reasons);
    }

    private void swap(
            Item item,
            Exercise wanted,
            Exercise other,
            List<Reason> why,
            List<Item> items,
            List<List<Reason>> reasons) {
        taken.add(other.id());
        var names = Map.of("exercise", wanted.name(), "instead", other.name());
        var swapped = change("swapped", wanted, names, why);
        changes.add(swapped);
        var because = new ArrayList<Reason>();
        because.add(swapped.what());
        because.addAll(why);
        var dose = Doses.carriedTo(other, item.dose());
        add(new Item(other.id(), dose, item.getReadySeconds(), item.restAfterSeconds()), because, items, reasons);
    }

    /// A body that should not hold its breath gets short holds and breathing without pauses.
    private void add(Item item, List<Reason> because, List<Item> items, List<List<Reason>> reasons) {
        var from = Contraindications.breathHolding(body);
        var dose = from.isEmpty() ? item.dose() : doses.withoutStraining(item.dose());
        var all = new ArrayList<>(because);
        if (!dose.equals(item.dose())) {
            all.add(new Reason("eased-for-breathing", from, Map.of()));
        }
        items.add(new Item(item.exercise(), dose, item.getReadySeconds(), item.restAfterSeconds()));
        reasons.add(List.copyOf(all));
    }

    private boolean noSubstitute(String exercise) {
        return body.wishes().about(exercise).filter(Wish.NO_SUBSTITUTE::equals).isPresent();
    }

    private Plan.Change change(String rule, Exercise wanted, Map<String, String> names, List<Reason> why) {
        boolean never = why.stream().anyMatch(each -> each.rule().equals("never-wanted"));
        var undo = (never ? Wishes.NEVER : Wishes.SWAP) + wanted.id();
        var from = why.stream().flatMap(each -> each.from().stream()).distinct().toList();
        return new Plan.Change(today, new Reason(rule, from, names), why, undo);
    }

    private int rounds(Programme programme, List<Block> before, Block block, Timelines timelines) {
        for (int rounds = block.rounds(); rounds > 0; rounds--) {
            var blocks = new ArrayList<>(before);
            blocks.add(new Block(block.kind(), rounds, block.items()));
            if (timelines.seconds(with(programme, blocks))
                    <= body.profile().minutesPerDay() * (long) SECONDS_IN_A_MINUTE) {
                return rounds;
            }
        }
        return 0;
    }

    private Plan.Change shortened(Draft cut, int minutes) {
        var rule = cut.isEmpty() ? "too-short" : "cut-to-your-minutes";
        var values = Map.of("programme", cut.run().title(), "minutes", Integer.toString(minutes));
        var reason = new Reason(rule, List.of("minutesPerDay:" + minutes), values);
        return new Plan.Change(today, reason, List.of(reason), "minutesPerDay");
    }

    private static Reason inTheProgramme(Programme programme) {
        return new Reason(
                "in-the-programme", List.of("programme:" + programme.id()), Map.of("programme", programme.title()));
    }

    private static Programme with(Programme programme, List<Block> blocks) {
        return new Programme(
                programme.id(),
                programme.title(),
                programme.purpose(),
                programme.timesPerWeek(),
                blocks,
                programme.note(),
                programme.sources(),
                programme.from());
    }
}
