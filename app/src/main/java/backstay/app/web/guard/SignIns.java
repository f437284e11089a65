package backstay.app.web.guard;

import backstay.app.Settings;
import backstay.app.store.People;
import backstay.app.store.SignIn;
import io.javalin.http.Context;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// Who a browser speaks for. A sign-in is a random token that the browser keeps; we keep its hash, and can revoke it.
public final class SignIns {
    private static final Duration SEEN_EVERY = Duration.ofDays(1);

    private final People people;
    private final Cookies cookies;

    public SignIns(People people, Settings settings) {
        this.people = people;
        this.cookies = new Cookies(settings);
    }

    /// The sign-in of the browser that sent this request, if it has one that still holds.
    public Optional<SignIn> of(Context request, Instant now) {
        var token = cookies.token(request);
        var signIn = token.map(Tokens::hash).flatMap(people::bySignIn);
        // The cookie is given again so that it lives a year from the last visit, not from the first.
        signIn.filter(known -> known.seen().plus(SEEN_EVERY).isBefore(now)).ifPresent(known -> {
            people.seen(known.tokenHash(), now);
            cookies.give(request, token.orElseThrow());
        });
        return signIn;
    }

    /// Makes a new person out of a stranger and signs their browser in.
    public SignIn guest(Context request, Instant now) {
        var token = Tokens.fresh();
        var person = people.createSignedIn(Tokens.hash(token), now);
        cookies.give(request, token);
        return new SignIn(Tokens.hash(token), person, now, now);
    }

    /// Ends every sign-in of this person but the one given; says how many there were.
    public int endOthers(SignIn kept) {
        var others = people.signIns(kept.person()).stream()
                .filter(signIn -> !signIn.tokenHash().equals(kept.tokenHash()))
                .toList();
        others.forEach(signIn -> people.signOut(signIn.tokenHash()));
        return others.size();
    }

    /// How many browsers may speak for this person.
    public int count(UUID person) {
        return people.signIns(person).size();
    }

    /// Makes this browser a stranger's again.
    public void forget(Context request) {
        cookies.forget(request);
    }
}
