package backstay.core.session;

import backstay.core.exercise.Dose;
import java.util.List;
import java.util.OptionalInt;

/// A programme: a ready-made session from the knowledge base, made of blocks of exercises with their doses.
///
/// @param timesPerWeek how often it is meant to be done, fewest and most
/// @param note what to know about its numbers, for the page that shows it
public record Programme(
        String id,
        String title,
        String purpose,
        TimesPerWeek timesPerWeek,
        List<Block> blocks,
        String note,
        List<String> sources,
        List<String> from) {
    public Programme {
        blocks = List.copyOf(blocks);
        sources = List.copyOf(sources);
        from = List.copyOf(from);
    }

    /// How often in a week.
    public record TimesPerWeek(int least, int most) {}

    /// A block: warm-up, main, cool-down and so on, gone through so many rounds.
    public record Block(Kind kind, int rounds, List<Item> items) {
        public Block {
            items = List.copyOf(items);
            if (rounds < 1 || items.isEmpty()) {
                throw new IllegalArgumentException("A block has at least one round and one item");
            }
        }

        /// What a block is for.
        public enum Kind {
            WARM_UP("warm-up"),
            MAIN("main"),
            MOBILITY("mobility"),
            COOL_DOWN("cool-down"),
            BREATHING("breathing"),
            RELAXATION("relaxation"),
            COMFORT("comfort"),
            WALK("walk");

            private final String id;

            Kind(String id) {
                this.id = id;
            }

            /// The name used in content and on the wire.
            public String id() {
                return id;
            }
        }
    }

    /// An item: one exercise with its dose.
    ///
    /// @param getReadySeconds what a fixed programme sets; empty means 5, or 10 when the position changes
    /// @param restAfterSeconds a rest after the item, in every round
    public record Item(String exercise, Dose dose, OptionalInt getReadySeconds, int restAfterSeconds) {}
}
