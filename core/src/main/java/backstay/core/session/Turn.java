package backstay.core.session;

import backstay.core.exercise.Exercise;
import backstay.core.exercise.Position;
import backstay.core.session.Programme.Block;
import backstay.core.session.Programme.Item;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A turn: an item gone through once, in one round of its block.
///
/// @param block the place of its block in the programme, from 0
/// @param place the place of its item in the block, from 0
/// @param setsBefore how many sets earlier rounds have done
record Turn(int block, int place, Item item, int getReadySeconds, int setsBefore) {
    /// How long it takes, with the rest after it.
    int seconds() {
        return Seconds.ofItem(getReadySeconds, item.dose()) + item.restAfterSeconds();
    }

    /// The turns of a programme, in the order they are done.
    static List<Turn> of(Programme programme, Map<String, Exercise> exercises) {
        var turns = new ArrayList<Turn>();
        Optional<Position> before = Optional.empty();
        for (int block = 0; block < programme.blocks().size(); block++) {
            before = addRounds(turns, programme.blocks().get(block), block, exercises, before);
        }
        return List.copyOf(turns);
    }

    private static Optional<Position> addRounds(
            List<Turn> turns, Block block, int at, Map<String, Exercise> exercises, Optional<Position> start) {
        var before = start;
        for (int round = 0; round < block.rounds(); round++) {
            for (int place = 0; place < block.items().size(); place++) {
                var item = block.items().get(place);
                var position = positionOf(item, exercises);
                int getReady = item.getReadySeconds().orElse(getReady(before, position));
                turns.add(
                        new Turn(at, place, item, getReady, round * item.dose().sets()));
                before = Optional.of(position);
            }
        }
        return before;
    }

    private static int getReady(Optional<Position> before, Position now) {
        return before.isEmpty() || before.get() == now ? Seconds.GET_READY : Seconds.CHANGE_POSITION;
    }

    private static Position positionOf(Item item, Map<String, Exercise> exercises) {
        var exercise = exercises.get(item.exercise());
        if (exercise == null) {
            throw new IllegalArgumentException("There is no exercise '" + item.exercise() + "'");
        }
        return exercise.position();
    }
}
