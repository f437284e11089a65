package backstay.app.web;

import backstay.app.coach.Ids;
import backstay.app.store.SignIn;
import backstay.app.web.guard.Guard;
import backstay.app.web.guard.SignIns;
import backstay.core.journal.Fact;
import backstay.core.journal.Payload;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// One request as a page sees it: who, when, and what was sent.
public final class Visit {
    /// The largest body anybody may send, in bytes.
    static final int LARGEST_BODY = 1_000_000;

    private final Context request;
    private final Guard guard;
    private final SignIns signIns;
    private final Instant at;
    private final ZoneId zone;
    private Optional<SignIn> signIn;
    private Optional<Form> form = Optional.empty();

    Visit(Context request, Guard guard, SignIns signIns, Instant at, ZoneId here) {
        this.request = request;
        this.guard = guard;
        this.signIns = signIns;
        this.at = at;
        this.zone = zone(request, here);
        this.signIn = signIns.of(request, at);
    }

    /// The instant the request came.
    public Instant at() {
        return at;
    }

    /// The person's own date now.
    public LocalDate day() {
        return LocalDate.ofInstant(at, zone);
    }

    /// The person's own time zone, as their browser says; ours when it says nothing usable.
    public ZoneId zone() {
        return zone;
    }

    /// The person this browser speaks for, if it speaks for anybody yet.
    public Optional<UUID> person() {
        return signIn.map(SignIn::person);
    }

    /// The sign-in of this browser, if it has one.
    public Optional<SignIn> signIn() {
        return signIn;
    }

    /// The person this browser speaks for; a stranger becomes a guest here. Call it only once something is to be kept.
    public UUID guest() {
        if (signIn.isEmpty()) {
            guard.admitGuest(request);
            signIn = Optional.of(signIns.guest(request, at));
        }
        return signIn.orElseThrow().person();
    }

    /// Makes this browser a stranger's again.
    public void forget() {
        signIns.forget(request);
        signIn = Optional.empty();
    }

    /// The form that was sent; the same one however often it is asked for.
    public Form form() {
        if (form.isEmpty()) form = Optional.of(Form.of(body("application/x-www-form-urlencoded")));
        return form.orElseThrow();
    }

    /// The JSON text that was sent.
    public String json() {
        return new String(body("application/json"), java.nio.charset.StandardCharsets.UTF_8);
    }

    /// A part of the path, by its name in the route.
    public String path(String name) {
        return request.pathParam(name);
    }

    /// A parameter after the question mark.
    public Optional<String> query(String name) {
        return Optional.ofNullable(request.queryParam(name));
    }

    /// Every value of a parameter after the question mark that may come more than once.
    public List<String> queries(String name) {
        return request.queryParams(name);
    }

    /// A fact that says this, told now. Its id is the form's hidden field `fact`, so that a form sent twice tells once.
    public Fact fact(Payload payload) {
        return new Fact(form().id("fact").orElseGet(this::freshId), at, day(), payload);
    }

    /// An id for a fact that a form on this page will tell.
    public UUID freshId() {
        return Ids.fresh(at);
    }

    private byte[] body(String type) {
        var sent = request.contentType();
        if (sent == null || !sent.split(";", 2)[0].strip().equalsIgnoreCase(type)) {
            throw new Refused(
                    415, "This page cannot read what was sent. Go back, load the page again and try once more.");
        }
        try (var input = request.req().getInputStream()) {
            var bytes = input.readNBytes(LARGEST_BODY + 1);
            if (bytes.length > LARGEST_BODY) throw tooLarge();
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Refused tooLarge() {
        return new Refused(413, "That was too much at once. A page here sends a few words, never this much.");
    }

    private static ZoneId zone(Context request, ZoneId here) {
        var named = request.cookie("zone");
        if (named == null || named.length() > 60) return here;
        try {
            return ZoneId.of(named.replace("%2F", "/"));
        } catch (DateTimeException unknown) {
            return here;
        }
    }
}
