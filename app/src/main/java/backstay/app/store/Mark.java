package backstay.app.store;

/// The mark of a journal: how many facts it has and a digest of them. Two equal marks mean the same facts.
///
/// @param length the number of facts
/// @param digest the sum of the digests of the facts, so that the order in which they came does not matter
public record Mark(long length, long digest) {
    /// The mark of a journal that says nothing yet, and of a person who is not here.
    public static final Mark EMPTY = new Mark(0, 0);

    /// The mark after one more fact.
    Mark plus(StoredFact fact) {
        return new Mark(length + 1, digest + Digests.of(fact));
    }
}
