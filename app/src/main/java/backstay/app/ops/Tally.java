package backstay.app.ops;

import backstay.app.store.Entry;

/// How much a backup holds.
public record Tally(int people, int facts, int signIns) {
    /// Nothing yet.
    static final Tally NONE = new Tally(0, 0, 0);

    /// This and one more entry.
    Tally plus(Entry entry) {
        return switch (entry) {
            case Entry.Somebody _ -> new Tally(people + 1, facts, signIns);
            case Entry.Told _ -> new Tally(people, facts + 1, signIns);
            case Entry.SignedIn _ -> new Tally(people, facts, signIns + 1);
        };
    }
}
