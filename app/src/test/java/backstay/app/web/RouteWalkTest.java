package backstay.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import backstay.app.web.Route.Method;
import backstay.app.web.guard.Tokens;
import backstay.core.journal.PainRating;
import backstay.core.journal.Payload;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Walks the list of routes as a stranger, as the owner and as another person.
class RouteWalkTest {
    private static final String FACT = "0193a1b2-0000-7000-8000-00000000000a";

    private Site site;
    private Browser owner;
    private Browser other;

    @BeforeEach
    void twoPeople(@TempDir Path data) {
        site = Site.at(data);
        owner = site.screened();
        other = site.screened();
        other.post("/me/country", Map.of("country", "NO"));
        site.tell(owner, UUID.fromString(FACT), performed());
    }

    @AfterEach
    void stop() {
        site.close();
    }

    @Test
    void nobodyIsEverAnsweredWithABug() {
        for (var route : routes()) {
            for (var browser : List.of(site.browser(), owner, other)) {
                if (!route.path().endsWith("/delete")) {
                    assertThat(call(browser, route).statusCode())
                            .as("%s", route)
                            .isLessThan(500);
                }
            }
        }
    }

    @Test
    void aStrangerSeesNothingPersonalAndLeavesNoTraceByLooking() {
        for (var route : routes(Method.GET)) {
            var stranger = site.browser();
            var answer = call(stranger, route);
            assertThat(stranger.cookies).as("%s", route).isEmpty();
            if (route.who() == Who.ANYONE || route.who() == Who.GUEST) {
                assertThat(answer.statusCode()).as("%s", route).isIn(200, 303, 404);
            } else if (route.who() == Who.OWNER) {
                assertThat(answer.statusCode()).as("%s", route).isEqualTo(404);
            } else {
                var ask = route.who() == Who.PERSON ? "/" : "/safety";
                assertThat(answer.headers().firstValue("Location"))
                        .as("%s", route)
                        .contains(ask);
            }
        }
    }

    @Test
    void aStrangerCanTellNothingWhereAPersonIsNeeded() {
        for (var route : routes(Method.POST)) {
            if (route.who() == Who.ANYONE || route.who() == Who.GUEST) continue;
            var stranger = site.browser();
            assertThat(call(stranger, route).statusCode()).as("%s", route).isIn(303, 404);
            assertThat(stranger.cookies).as("%s", route).isEmpty();
        }
    }

    @Test
    void whatBelongsToSomebodyIsNotThereForAnybodyElse() {
        for (var route : routes()) {
            if (route.who() != Who.OWNER) continue;
            assertThat(call(other, route).statusCode()).as("%s", route).isEqualTo(404);
            assertThat(call(owner, route).statusCode()).as("%s", route).isNotEqualTo(404);
        }
    }

    @Test
    void nobodyElsesWordsAppearOnAnyPage() {
        for (var route : routes(Method.GET)) {
            assertThat(call(other, route).body())
                    .as("%s", route)
                    .doesNotContain(FACT)
                    .doesNotContain("\"GB\" selected");
        }
        assertThat(owner.get("/me/journal.jsonl").body()).contains(FACT).startsWith("{\"backstay\":\"journal\"");
    }

    @Test
    void deletingEverythingTouchesNobodyElse() {
        assertThat(owner.post("/me/delete", Map.of("word", "delet")).statusCode())
                .isEqualTo(422);
        var gone = owner.post("/me/delete", Map.of("word", "Delete"));
        assertThat(gone.body()).contains("Everything is deleted");
        assertThat(owner.cookies).isEmpty();
        assertThat(other.get("/me").body()).contains("\"NO\" selected");
    }

    @Test
    void aDeletedPersonIsAStrangerOnEveryOtherDeviceToo() {
        var copy = site.browser();
        copy.cookies.putAll(owner.cookies);
        owner.post("/me/delete", Map.of("word", "delete"));
        assertThat(copy.get("/me/journal.jsonl").statusCode()).isEqualTo(303);
        assertThat(copy.get("/me").body()).contains("nothing is kept");
    }

    @Test
    void signingOutOtherDevicesLeavesOnlyThisOne() {
        var person = site.person(owner);
        var phone = site.browser();
        phone.cookies.put("backstay", Tokens.fresh());
        site.store.people().signIn(person, Tokens.hash(phone.cookie("backstay")), Site.NOW);
        assertThat(phone.get("/me").body()).contains("2 devices");
        owner.post("/me/other-devices", Map.of());
        assertThat(phone.get("/me/journal.jsonl").statusCode()).isEqualTo(303);
        assertThat(owner.get("/me").body()).contains("Only this device");
        assertThat(other.get("/me/journal.jsonl").statusCode()).isEqualTo(200);
    }

    private static Payload performed() {
        return new Payload.Performed(
                Optional.of("foundation-12"),
                Optional.of("ordinary"),
                new PainRating(3),
                new PainRating(4),
                Optional.empty(),
                4,
                OptionalInt.empty(),
                false,
                List.of());
    }

    private List<Route> routes() {
        return site.web.routes();
    }

    private List<Route> routes(Method method) {
        return routes().stream().filter(route -> route.method() == method).toList();
    }

    private static HttpResponse<String> call(Browser browser, Route route) {
        var path = route.path().replace("{fact}", FACT).replaceAll("\\{[a-z]+}", "x");
        return route.method() == Method.GET ? browser.get(path) : browser.post(path, Map.of());
    }
}
