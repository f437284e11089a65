package backstay.core.plan;

import backstay.core.exercise.Exercise;
import backstay.core.journal.Journal;
import backstay.core.rule.Numbers;
import backstay.core.screen.Screening;
import backstay.core.session.Programme;
import java.time.LocalDate;
import java.util.List;

/// The planner: turns what has happened into what to do, and why.
public final class Planner {
    /// Every number planning needs from the knowledge base.
    public static final List<Numbers.Key> NUMBERS = List.of();

    /// The id of every rule of planning.
    public static final List<String> RULES = List.of();

    private final List<Exercise> exercises;
    private final List<Programme> programmes;

    public Planner(List<Exercise> exercises, List<Programme> programmes, Numbers numbers) {
        this.exercises = List.copyOf(exercises);
        this.programmes = List.copyOf(programmes);
        if (!numbers.missing(NUMBERS).isEmpty()) {
            throw new IllegalArgumentException("Missing numbers: " + numbers.missing(NUMBERS));
        }
    }

    /// The plan for this person from a day on.
    ///
    /// @param now the current screening; the journal's screened facts are history
    public Plan plan(Profile profile, Screening now, Journal journal, LocalDate today, int weeks) {
        throw new UnsupportedOperationException(exercises.size() + " " + programmes.size());
    }
}
