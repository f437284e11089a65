package backstay.core.plan;

import backstay.core.exercise.Capacity;
import backstay.core.exercise.Dose;
import backstay.core.exercise.Dose.Timed;
import backstay.core.exercise.Exercise;
import backstay.core.reason.Reason;
import backstay.core.session.Programme;
import backstay.core.session.Programme.Block;
import backstay.core.session.Programme.Item;
import backstay.core.session.Programme.TimesPerWeek;
import backstay.core.session.Seconds;
import backstay.core.session.Timelines;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/// Puts together an easy session: a little breathing, a little rest, an easy walk, as much as fits the minutes.
final class Easy {
    static final String ID = "easy";
    static final List<String> RULES = List.of("easy-day", "gentle-for-now");

    private static final int SECONDS_IN_A_MINUTE = 60;
    private static final int SHORTEST_WORK = 30;

    private final Shelf shelf;
    private final Doses doses;
    private final Timelines timelines;

    Easy(Shelf shelf, Doses doses, Timelines timelines) {
        this.shelf = shelf;
        this.doses = doses;
        this.timelines = timelines;
    }

    /// The easy session for so many minutes; empty when nothing suits or fits.
    Draft draft(int minutes, Hold hold) {
        var blocks = new ArrayList<Block>();
        var because = new ArrayList<List<List<Reason>>>();
        for (var capacity : List.of(Capacity.BREATHING, Capacity.WALKING, Capacity.RELAXATION)) {
            var exercise = shelf.gentlest(capacity);
            var block = exercise.flatMap(each -> fitting(each, blocks, minutes));
            if (exercise.isPresent() && block.isPresent()) {
                blocks.add(block.get());
                because.add(List.of(why(exercise.get(), hold)));
            }
        }
        return new Draft(programme(blocks), because);
    }

    private Optional<Block> fitting(Exercise exercise, List<Block> before, int minutes) {
        var dose = doses.withoutStraining(Doses.own(exercise));
        var whole = block(exercise, dose);
        int left = (int) Math.min(Integer.MAX_VALUE, minutes * (long) SECONDS_IN_A_MINUTE)
                - timelines.seconds(programme(before));
        if (timelines.seconds(programme(plus(before, whole))) - timelines.seconds(programme(before)) <= left) {
            return Optional.of(whole);
        }
        int work = left - Seconds.CHANGE_POSITION;
        return dose instanceof Timed timed && work >= SHORTEST_WORK
                ? Optional.of(block(exercise, Doses.atMost(timed, Math.min(work, timed.workSeconds()))))
                : Optional.empty();
    }

    private Programme programme(List<Block> blocks) {
        var title = new StringBuilder();
        for (var block : blocks) {
            var exercise = shelf.find(block.items().getFirst().exercise());
            title.append(title.isEmpty() ? "" : " · ")
                    .append(exercise.map(Exercise::name).orElse(""));
        }
        return new Programme(ID, title.toString(), "", new TimesPerWeek(1, 7), blocks, "", List.of(), List.of());
    }

    private static Block block(Exercise exercise, Dose dose) {
        return new Block(kind(exercise), 1, List.of(new Item(exercise.id(), dose, OptionalInt.empty(), 0)));
    }

    private static Block.Kind kind(Exercise exercise) {
        return switch (Shelf.mainCapacity(exercise)) {
            case BREATHING -> Block.Kind.BREATHING;
            case WALKING -> Block.Kind.WALK;
            default -> Block.Kind.COMFORT;
        };
    }

    private static List<Reason> why(Exercise exercise, Hold hold) {
        var values = Map.of("exercise", exercise.name());
        if (!hold.locks()) {
            return List.of(new Reason("easy-day", List.of("daysPerWeek"), values));
        }
        var because = new ArrayList<Reason>();
        because.add(new Reason("gentle-for-now", from(hold), values));
        because.addAll(hold.because());
        return List.copyOf(because);
    }

    private static List<String> from(Hold hold) {
        return hold.because().stream()
                .flatMap(each -> each.from().stream())
                .distinct()
                .toList();
    }

    private static List<Block> plus(List<Block> before, Block block) {
        var blocks = new ArrayList<>(before);
        blocks.add(block);
        return blocks;
    }
}
