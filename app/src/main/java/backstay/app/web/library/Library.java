package backstay.app.web.library;

import backstay.app.web.part.Choice;
import backstay.content.Knowledge;
import backstay.content.Words;
import backstay.core.exercise.Equipment;
import backstay.core.exercise.Exercise;
import backstay.core.exercise.Position;
import backstay.core.exercise.Stance;
import backstay.core.session.Programme;
import backstay.core.session.Timelines;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/// The library page: the exercises that fit a filter, and the programmes anybody can start.
///
/// @param positions what can be picked as a position
/// @param equipment what can be picked as equipment
public record Library(
        Filter filter, List<Shelf> shelves, List<Offer> programmes, List<Choice> positions, List<Choice> equipment) {
    public Library {
        shelves = List.copyOf(shelves);
        programmes = List.copyOf(programmes);
        positions = List.copyOf(positions);
        equipment = List.copyOf(equipment);
    }

    /// What the person is looking for. What cannot be read is not filtered by.
    ///
    /// @param noFloor only what needs no getting down to the floor
    /// @param with empty for everything; `none` for nothing needed; else the one thing that is at hand
    public record Filter(Optional<Position> position, boolean noFloor, String with) {
        /// Reads the words after the question mark.
        static Filter of(Optional<String> position, Optional<String> floor, Optional<String> with) {
            return new Filter(
                    position.flatMap(Position::of), floor.filter("no"::equals).isPresent(), with.orElse(""));
        }

        boolean lets(Exercise exercise) {
            return position.filter(wanted -> wanted != exercise.position()).isEmpty()
                    && !(noFloor && exercise.floor())
                    && letsEquipment(exercise);
        }

        private boolean letsEquipment(Exercise exercise) {
            var things = exercise.equipment().stream().map(Equipment::id).toList();
            return Equipment.of(with).isPresent()
                    ? List.of(with).containsAll(things)
                    : !with.equals("none") || things.isEmpty();
        }
    }

    /// The exercises of one position.
    public record Shelf(String title, List<Entry> entries) {
        public Shelf {
            entries = List.copyOf(entries);
        }
    }

    /// One exercise on a shelf.
    ///
    /// @param picture the icon of its position
    public record Entry(String id, String name, String purpose, String picture, String needs, boolean onlyExplained) {}

    /// One programme on offer.
    public record Offer(String id, String title, String purpose, int minutes, int exercises) {}

    /// The page for a filter.
    static Library of(Knowledge knowledge, Filter filter) {
        var timelines = new Timelines(knowledge.exercises());
        var programmes = knowledge.programmes().stream()
                .map(programme -> offer(programme, timelines))
                .toList();
        return new Library(filter, shelves(knowledge, filter), programmes, positions(knowledge), equipment(knowledge));
    }

    /// How many exercises fit.
    public int found() {
        return shelves.stream().mapToInt(shelf -> shelf.entries().size()).sum();
    }

    private static List<Shelf> shelves(Knowledge knowledge, Filter filter) {
        var shelves = new ArrayList<Shelf>();
        for (var position : Position.values()) {
            var entries = knowledge.exercises().stream()
                    .filter(exercise -> exercise.position() == position)
                    .filter(filter::lets)
                    .map(exercise -> entry(exercise, knowledge.words()))
                    .toList();
            if (!entries.isEmpty()) {
                shelves.add(new Shelf(knowledge.words().name(position), entries));
            }
        }
        return shelves;
    }

    private static Entry entry(Exercise exercise, Words words) {
        var needs = exercise.equipment().stream()
                .sorted()
                .map(words::name)
                .reduce((one, other) -> one + ", " + other)
                .orElse("Nothing needed");
        return new Entry(
                exercise.id(),
                exercise.name(),
                exercise.guide().purpose(),
                exercise.position().id(),
                needs,
                exercise.stance() == Stance.EXPLAINED_ONLY);
    }

    private static Offer offer(Programme programme, Timelines timelines) {
        long exercises = programme.blocks().stream()
                .flatMap(block -> block.items().stream())
                .map(Programme.Item::exercise)
                .distinct()
                .count();
        int minutes = Math.ceilDiv(timelines.seconds(programme), 60);
        return new Offer(programme.id(), programme.title(), programme.purpose(), minutes, (int) exercises);
    }

    private static List<Choice> positions(Knowledge knowledge) {
        var used = EnumSet.noneOf(Position.class);
        knowledge.exercises().forEach(exercise -> used.add(exercise.position()));
        return used.stream()
                .map(position -> Choice.of(position.id(), knowledge.words().name(position)))
                .toList();
    }

    private static List<Choice> equipment(Knowledge knowledge) {
        var used = EnumSet.noneOf(Equipment.class);
        knowledge.exercises().forEach(exercise -> used.addAll(exercise.equipment()));
        return used.stream()
                .map(thing -> Choice.of(thing.id(), knowledge.words().name(thing)))
                .toList();
    }
}
