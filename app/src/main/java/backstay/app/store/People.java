package backstay.app.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/// The people of this instance and the browsers that may speak for them.
public final class People {
    private static final String SIGN_IN = "token_hash, person, created, seen";

    private final Connections connections;

    People(Connections connections) {
        this.connections = connections;
    }

    /// Creates a person who has told nothing yet, under an id that cannot be guessed.
    public UUID create(Instant now) {
        var person = UUID.randomUUID();
        connections.write(handle -> insert(handle, person, now));
        return person;
    }

    /// Creates a person and signs a browser in for them, both or neither.
    public UUID createSignedIn(String tokenHash, Instant now) {
        var person = UUID.randomUUID();
        connections.write(handle -> {
            insert(handle, person, now);
            return insert(handle, new SignIn(tokenHash, person, now, now));
        });
        return person;
    }

    /// Whether there is such a person.
    public boolean exists(UUID person) {
        return connections.read(handle -> handle.createQuery("select 1 from person where id = ?")
                .bind(0, person.toString())
                .mapTo(Integer.class)
                .findOne()
                .isPresent());
    }

    /// When this person was created.
    public Optional<Instant> created(UUID person) {
        return connections.read(handle -> handle.createQuery("select created from person where id = ?")
                .bind(0, person.toString())
                .map((row, _) -> Nanos.instant(row.getLong(1)))
                .findOne());
    }

    /// Lets the browser that holds the token with this hash speak for the person.
    ///
    /// @throws UnknownPerson when there is no such person
    public void signIn(UUID person, String tokenHash, Instant now) {
        connections.write(handle -> {
            lock(handle, person);
            return insert(handle, new SignIn(tokenHash, person, now, now));
        });
    }

    /// The sign-in of the browser that holds the token with this hash.
    public Optional<SignIn> bySignIn(String tokenHash) {
        return connections.read(handle -> handle.createQuery("select " + SIGN_IN + " from sign_in where token_hash = ?")
                .bind(0, tokenHash)
                .map((row, _) -> signIn(row))
                .findOne());
    }

    /// Every browser that may speak for this person, oldest first.
    public List<SignIn> signIns(UUID person) {
        return connections.read(
                handle -> handle.createQuery("select " + SIGN_IN + " from sign_in where person = ? order by created")
                        .bind(0, person.toString())
                        .map((row, _) -> signIn(row))
                        .list());
    }

    /// Remembers that this sign-in was used. A write: call it when the last one is long ago, not at every request.
    public void seen(String tokenHash, Instant now) {
        connections.write(handle -> handle.createUpdate("update sign_in set seen = ? where token_hash = ?")
                .bind(0, Nanos.of(now))
                .bind(1, tokenHash)
                .execute());
    }

    /// Ends the sign-in with this hash, if there is one.
    public void signOut(String tokenHash) {
        connections.write(handle -> handle.execute("delete from sign_in where token_hash = ?", tokenHash));
    }

    /// Deletes this person and everything they told, for good. Does nothing when there is no such person.
    public void delete(UUID person) {
        var id = person.toString();
        connections.write(handle -> {
            // The person's row first: an append that is under way ends before, and a later one finds nobody.
            handle.execute("update person set length = length where id = ?", id);
            handle.execute("delete from sign_in where person = ?", id);
            handle.execute("delete from fact where person = ?", id);
            return handle.execute("delete from person where id = ?", id);
        });
        connections.wipe();
    }

    /// Makes every other writer of this person wait until the transaction ends; the same words in both databases.
    static void lock(Handle handle, UUID person) {
        if (handle.execute("update person set length = length where id = ?", person.toString()) == 0)
            throw new UnknownPerson(person);
    }

    static int insert(Handle handle, UUID person, Instant created) {
        return handle.execute(
                "insert into person (id, created, length, digest) values (?, ?, 0, 0) on conflict (id) do nothing",
                person.toString(),
                Nanos.of(created));
    }

    static int insert(Handle handle, SignIn signIn) {
        return handle.execute(
                "insert into sign_in (" + SIGN_IN + ") values (?, ?, ?, ?)",
                signIn.tokenHash(),
                signIn.person().toString(),
                Nanos.of(signIn.created()),
                Nanos.of(signIn.seen()));
    }

    static SignIn signIn(ResultSet row) throws SQLException {
        return new SignIn(
                row.getString("token_hash"),
                UUID.fromString(row.getString("person")),
                Nanos.instant(row.getLong("created")),
                Nanos.instant(row.getLong("seen")));
    }
}
