package backstay.app.store;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/// The filling of an empty database with entries, one journal after the other.
final class Replacement {
    private static final int FACTS_AT_ONCE = 500;

    private final Handle handle;
    private final List<StoredFact> waiting = new ArrayList<>();
    private UUID person = new UUID(0, 0);
    private Mark mark = Mark.EMPTY;

    Replacement(Handle handle) {
        this.handle = handle;
    }

    /// Keeps this entry. A person comes before their facts and sign-ins; the facts of a person come together.
    void take(Entry entry) {
        switch (entry) {
            case Entry.Somebody(var id, var created) -> People.insert(handle, id, created);
            case Entry.Told(var teller, var fact) -> take(teller, fact);
            case Entry.SignedIn(var signIn) -> People.insert(handle, signIn);
        }
    }

    private void take(UUID teller, StoredFact fact) {
        if (!teller.equals(person)) finish();
        person = teller;
        waiting.add(fact);
        mark = mark.plus(fact);
        if (waiting.size() == FACTS_AT_ONCE) insert();
    }

    /// Keeps what still waits, with the mark of the journal it completes.
    void finish() {
        insert();
        if (mark.length() > 0) Facts.setMark(handle, person, mark);
        mark = Mark.EMPTY;
    }

    private void insert() {
        if (waiting.isEmpty()) return;
        Facts.insert(handle, person, waiting);
        waiting.clear();
    }
}
