package backstay.app.web.guard;

import backstay.app.Settings;
import backstay.app.web.Refused;
import io.javalin.http.Context;
import java.time.Clock;
import java.util.Map;
import java.util.Set;

/// What every request has to pass before any page sees it.
public final class Guard {
    private static final Set<String> LOOKING = Set.of("GET", "HEAD");
    private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "0:0:0:0:0:0:0:1", "[0:0:0:0:0:0:0:1]", "::1");
    /// A proxy brings everybody's requests from one address; it may do as much as so many people.
    private static final int PEOPLE_BEHIND_A_PROXY = 20;

    private final Hosts hosts;
    private final Map<String, String> headers;
    private final boolean alone;
    private final Allowance posts;
    private final Allowance proxyPosts;
    private final Allowance guests;
    private final Allowance proxyGuests;

    public Guard(Settings settings, Clock clock) {
        hosts = new Hosts(settings);
        headers = Headers.all(settings.https());
        alone = settings.origin().isEmpty();
        posts = new Allowance(120, 60, clock);
        proxyPosts = new Allowance(120 * PEOPLE_BEHIND_A_PROXY, 60 * PEOPLE_BEHIND_A_PROXY, clock);
        guests = new Allowance(20, 1, clock);
        proxyGuests = new Allowance(20 * PEOPLE_BEHIND_A_PROXY, PEOPLE_BEHIND_A_PROXY, clock);
    }

    /// Puts the headers on the answer, whatever it will be.
    public void dress(Context request) {
        headers.forEach(request::header);
    }

    /// Lets a request pass.
    ///
    /// @throws Refused when it is not meant for us, does not come from a page of ours, or is one too many
    public void admit(Context request) {
        var host = header(request, "Host");
        if (!hosts.ours(host)) throw new Refused(421, "This address does not lead here. Check the address you typed.");
        if (LOOKING.contains(request.method().name())) return;
        if (!SameOrigin.holds(header(request, "Sec-Fetch-Site"), header(request, "Origin"), hosts.origin(host))) {
            throw new Refused(
                    403,
                    "This did not come from a page of Backstay, so nothing was changed. Open the page here and try again.");
        }
        spend(request, posts, proxyPosts);
    }

    /// Lets a stranger become a guest.
    ///
    /// @throws Refused when too many came from one address
    public void admitGuest(Context request) {
        spend(request, guests, proxyGuests);
    }

    private void spend(Context request, Allowance each, Allowance proxy) {
        var address = request.ip();
        var near = LOOPBACK.contains(address);
        if (near && alone) return;
        if (!(near ? proxy : each).take(address)) {
            throw new Refused(
                    429, "That was a lot at once. Please wait a minute and try again. Nothing was lost on our side.");
        }
    }

    private static String header(Context request, String name) {
        var value = request.header(name);
        return value == null ? "" : value;
    }
}
