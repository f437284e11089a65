package backstay.core.session;

import backstay.core.exercise.Exercise;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Compiles programmes, fixed or filtered or composed, to timelines.
public final class Timelines {
    private final Map<String, Exercise> exercises;

    public Timelines(List<Exercise> exercises) {
        var byId = new HashMap<String, Exercise>();
        exercises.forEach(exercise -> byId.put(exercise.id(), exercise));
        this.exercises = Map.copyOf(byId);
    }

    /// The timeline of a programme.
    ///
    /// @throws IllegalArgumentException when it holds an exercise that does not exist
    public Timeline of(Programme programme) {
        var steps = new Steps();
        for (var turn : Turn.of(programme, exercises)) {
            steps.add(turn);
        }
        return steps.done(programme.id(), programme.title());
    }

    /// How many seconds the whole programme takes: its timeline's total.
    public int seconds(Programme programme) {
        int total = 0;
        for (var turn : Turn.of(programme, exercises)) {
            total += turn.seconds();
        }
        return total;
    }

    /// Each item's share of the timeline in seconds, by block and then by item; all its rounds together.
    public List<List<Integer>> shares(Programme programme) {
        var shares = new ArrayList<int[]>();
        programme.blocks().forEach(block -> shares.add(new int[block.items().size()]));
        for (var turn : Turn.of(programme, exercises)) {
            shares.get(turn.block())[turn.place()] += turn.seconds();
        }
        var lists = new ArrayList<List<Integer>>();
        for (var block : shares) {
            lists.add(Arrays.stream(block).boxed().toList());
        }
        return List.copyOf(lists);
    }
}
