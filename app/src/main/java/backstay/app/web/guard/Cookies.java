package backstay.app.web.guard;

import backstay.app.Settings;
import io.javalin.http.Context;
import java.util.Optional;
import java.util.regex.Pattern;

/// The cookie by which a browser is known again.
public final class Cookies {
    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9_-]{43}");
    private static final int YEAR = 365 * 24 * 60 * 60;

    private final String name;
    private final boolean secure;

    public Cookies(Settings settings) {
        secure = settings.https();
        // Safari keeps no Secure cookie from http://localhost, and the prefix demands one.
        name = secure ? "__Host-backstay" : "backstay";
    }

    /// The token this browser holds, if what it sent can be one.
    public Optional<String> token(Context request) {
        return Optional.ofNullable(request.cookie(name))
                .filter(token -> TOKEN.matcher(token).matches());
    }

    /// Gives the browser a token to keep.
    public void give(Context answer, String token) {
        set(answer, token, YEAR);
    }

    /// Makes the browser forget its token.
    public void forget(Context answer) {
        set(answer, "", 0);
    }

    private void set(Context answer, String value, int seconds) {
        var rest = "; Path=/; Max-Age=" + seconds + "; HttpOnly; SameSite=Lax" + (secure ? "; Secure" : "");
        answer.header("Set-Cookie", name + "=" + value + rest);
    }
}
