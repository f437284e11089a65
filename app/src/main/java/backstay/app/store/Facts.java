package backstay.app.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/// The journals: every fact of every person, append-only, each question asked for one person.
public final class Facts {
    private static final String COLUMNS = "id, at, day, kind, version, payload";

    private final Connections connections;

    Facts(Connections connections) {
        this.connections = connections;
    }

    /// Keeps these facts, all or none. A fact that is already there, word for word, is kept once.
    ///
    /// @throws FactConflict when an id already stands for something else
    /// @throws UnknownPerson when there is no such person
    public void append(UUID person, List<StoredFact> facts) {
        if (facts.isEmpty()) return;
        connections.write(handle -> {
            keep(handle, person, facts);
            return facts.size();
        });
    }

    /// Takes in a journal from elsewhere: creates the person if there is none and keeps the facts, all or none.
    ///
    /// @throws FactConflict when an id already stands for something else
    public void takeIn(UUID person, Instant created, List<StoredFact> facts) {
        connections.write(handle -> {
            People.insert(handle, person, created);
            keep(handle, person, facts);
            return facts.size();
        });
    }

    /// Every fact of this person, by instant and then id.
    public List<StoredFact> all(UUID person) {
        return connections.read(
                handle -> handle.createQuery("select " + COLUMNS + " from fact where person = ? order by at, id")
                        .bind(0, person.toString())
                        .map((row, _) -> fact(row))
                        .list());
    }

    /// The mark of this person's journal: one look at a primary key, whatever the journal's length.
    public Mark mark(UUID person) {
        return connections.read(handle -> mark(handle, person));
    }

    private static Mark mark(Handle handle, UUID person) {
        return handle.createQuery("select length, digest from person where id = ?")
                .bind(0, person.toString())
                .map((row, _) -> new Mark(row.getLong(1), row.getLong(2)))
                .findOne()
                .orElse(Mark.EMPTY);
    }

    private static void keep(Handle handle, UUID person, List<StoredFact> facts) {
        People.lock(handle, person);
        var mark = mark(handle, person);
        for (var added : insert(handle, person, facts)) mark = mark.plus(added);
        setMark(handle, person, mark);
    }

    static void setMark(Handle handle, UUID person, Mark mark) {
        handle.createUpdate("update person set length = ?, digest = ? where id = ?")
                .bind(0, mark.length())
                .bind(1, mark.digest())
                .bind(2, person.toString())
                .execute();
    }

    /// Inserts the facts that are new and gives them back; refuses one that says something else under a known id.
    static List<StoredFact> insert(Handle handle, UUID person, List<StoredFact> facts) {
        var batch = handle.prepareBatch("insert into fact (person, " + COLUMNS
                + ") values (?, ?, ?, ?, ?, ?, ?) on conflict (person, id) do nothing");
        for (var fact : facts) {
            batch.bind(0, person.toString())
                    .bind(1, fact.id().toString())
                    .bind(2, Nanos.of(fact.at()))
                    .bind(3, fact.day().toString())
                    .bind(4, fact.kind())
                    .bind(5, fact.version())
                    .bind(6, fact.payload())
                    .add();
        }
        return added(handle, person, facts, batch.execute());
    }

    private static List<StoredFact> added(Handle handle, UUID person, List<StoredFact> facts, int[] inserted) {
        var added = new ArrayList<StoredFact>();
        for (int i = 0; i < inserted.length; i++) {
            if (inserted[i] == 1) added.add(facts.get(i));
            else requireSame(handle, person, facts.get(i));
        }
        return added;
    }

    private static void requireSame(Handle handle, UUID person, StoredFact fact) {
        var there = handle.createQuery("select " + COLUMNS + " from fact where person = ? and id = ?")
                .bind(0, person.toString())
                .bind(1, fact.id().toString())
                .map((row, _) -> fact(row))
                .one();
        if (!there.equals(fact)) throw new FactConflict(fact.id());
    }

    static StoredFact fact(ResultSet row) throws SQLException {
        return new StoredFact(
                UUID.fromString(row.getString("id")),
                Nanos.instant(row.getLong("at")),
                LocalDate.parse(row.getString("day")),
                row.getString("kind"),
                row.getInt("version"),
                row.getString("payload"));
    }
}
