package backstay.core.plan;

import backstay.core.journal.Fact;
import backstay.core.journal.Payload.Chose;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What a person wishes about single exercises: the newest choice about each counts.
record Wishes(Map<String, Wish> byExercise) {
    static final String NEVER = "never:";
    static final String SWAP = "swap:";

    /// One wish.
    enum Wish {
        /// Never this exercise.
        NEVER,
        /// Something else instead of this exercise.
        SWAP,
        /// A wish taken back: this exercise again.
        AGAIN,
        /// Nothing instead of this exercise.
        NO_SUBSTITUTE
    }

    Wishes {
        byExercise = Map.copyOf(byExercise);
    }

    /// The wishes of a profile and of the choices since. What is undone is named by the change it undoes.
    static Wishes of(Profile profile, List<Fact> facts) {
        var wishes = new HashMap<String, Wish>();
        profile.never().forEach(exercise -> wishes.put(exercise, Wish.NEVER));
        for (var fact : facts) {
            if (fact.payload() instanceof Chose chose) {
                follow(wishes, chose);
            }
        }
        return new Wishes(wishes);
    }

    /// The wish about an exercise, if there is one.
    Optional<Wish> about(String exercise) {
        return Optional.ofNullable(byExercise.get(exercise));
    }

    private static void follow(Map<String, Wish> wishes, Chose chose) {
        switch (chose.choice()) {
            case "never" -> wishes.put(chose.target(), Wish.NEVER);
            case "swap" -> wishes.put(chose.target(), Wish.SWAP);
            case "undo" -> undo(wishes, chose.target());
            default -> {} // likes and doors say nothing about leaving out
        }
    }

    private static void undo(Map<String, Wish> wishes, String change) {
        if (change.startsWith(NEVER)) {
            wishes.put(change.substring(NEVER.length()), Wish.AGAIN);
        } else if (change.startsWith(SWAP)) {
            wishes.merge(
                    change.substring(SWAP.length()),
                    Wish.NO_SUBSTITUTE,
                    (now, none) -> now == Wish.SWAP ? Wish.AGAIN : none);
        }
    }
}
