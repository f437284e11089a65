package backstay.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import backstay.app.web.guard.Hosts;
import backstay.app.web.guard.SameOrigin;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GuardTest {
    private static final String OURS = "https://example.org";

    @TempDir
    Path data;

    @ParameterizedTest
    @CsvSource({
        "same-origin, '', true",
        "same-origin, null, true",
        "same-origin, https://example.org, true",
        "same-origin, https://evil.example, false",
        "none, '', false",
        "none, null, false",
        "none, https://example.org, true",
        "none, https://evil.example, false",
        "same-site, https://example.org, false",
        "same-site, '', false",
        "cross-site, https://example.org, false",
        "cross-site, '', false",
        "cross-site, https://evil.example, false",
        "nonsense, https://example.org, false",
        "'', '', false",
        "'', null, false",
        "'', https://example.org, true",
        "'', http://example.org, false",
        "'', https://example.org.evil.example, false",
        "'', https://example.org:8443, false",
    })
    void onlyOurOwnPagesMayTell(String fetchSite, String origin, boolean holds) {
        assertThat(SameOrigin.holds(fetchSite, origin, OURS)).isEqualTo(holds);
    }

    @Test
    void everyFormRequestFromElsewhereIsRefusedAndChangesNothing() {
        try (var site = Site.at(data)) {
            for (var route : site.web.routes()) {
                if (route.method() == Route.Method.GET) continue;
                for (var fetchSite : List.of("", "none", "same-site", "cross-site")) {
                    for (var origin : List.of("", "null", "http://evil.example", "http://127.0.0.1:1")) {
                        var browser = site.browser();
                        var request = browser.form(
                                route.path().replaceAll("\\{[a-z]+}", "x"), Map.of("country", "GB", "word", "delete"));
                        if (!fetchSite.isEmpty()) request.header("Sec-Fetch-Site", fetchSite);
                        if (!origin.isEmpty()) request.header("Origin", origin);
                        var answer = browser.send(request);
                        assertThat(answer.statusCode())
                                .as("%s %s %s", route, fetchSite, origin)
                                .isEqualTo(403);
                        assertThat(answer.body()).contains("nothing was changed");
                        assertThat(browser.cookies).isEmpty();
                    }
                }
            }
        }
    }

    @Test
    void anOldBrowserWithoutFetchHeadersIsKnownByItsOrigin() {
        try (var site = Site.at(data)) {
            var browser = site.browser();
            var request = browser.form("/me/country", Map.of("country", "GB"))
                    .header("Origin", "http://127.0.0.1:" + site.port());
            assertThat(browser.send(request).statusCode()).isEqualTo(303);
        }
    }

    @Test
    void everyAnswerCarriesTheHeadersAndNoInlineScriptOrStyle() {
        try (var site = Site.at(data)) {
            var browser = site.browser();
            browser.post("/me/country", Map.of("country", "GB"));
            var paths = new java.util.ArrayList<>(List.of("/no-such-page", "/assets/old/app.css"));
            site.web.routes().stream()
                    .filter(route -> route.method() == Route.Method.GET)
                    .forEach(route -> paths.add(route.path().replaceAll("\\{[a-z]+}", "x")));
            for (var path : paths) {
                var answer = browser.get(path);
                var headers = answer.headers();
                var policy = headers.firstValue("Content-Security-Policy").orElse("");
                assertThat(policy)
                        .as(path)
                        .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'")
                        .doesNotContain("unsafe");
                assertThat(headers.firstValue("X-Content-Type-Options"))
                        .as(path)
                        .contains("nosniff");
                assertThat(headers.firstValue("Referrer-Policy")).as(path).contains("same-origin");
                assertThat(headers.firstValue("Permissions-Policy").orElse(""))
                        .as(path)
                        .contains("screen-wake-lock=(self)");
                assertThat(headers.firstValue("Cross-Origin-Opener-Policy"))
                        .as(path)
                        .contains("same-origin");
                assertThat(headers.firstValue("Cross-Origin-Resource-Policy"))
                        .as(path)
                        .contains("same-origin");
                assertThat(headers.firstValue("Server")).as(path).isEmpty();
                if (!path.startsWith("/assets/")) {
                    assertThat(headers.firstValue("Cache-Control")).as(path).contains("no-store");
                    assertThat(answer.body()).as(path).doesNotContain("<style").doesNotContain(" style=");
                    assertThat(answer.body()).as(path).doesNotContainPattern("<script(?![^>]*src=)| on[a-z]+=");
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "localhost:8080", "127.0.0.1:8080", "[::1]:8080", "LOCALHOST"})
    void theNamesOfThisMachineAreOurs(String host) {
        assertThat(hosts(Optional.empty()).ours(host)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "evil.example",
                "evil.example:8080",
                "localhost.evil.example",
                "127.0.0.1.nip.io",
                "a b",
                "localhost:",
                "::1"
            })
    void everyOtherNameIsNot(String host) {
        assertThat(hosts(Optional.empty()).ours(host)).isFalse();
        assertThat(hosts(Optional.of(URI.create(OURS))).ours(host)).isFalse();
    }

    @Test
    void theNamePeopleTypeIsOurs() {
        assertThat(hosts(Optional.of(URI.create("https://example.org/back"))).ours("Example.org"))
                .isTrue();
        assertThat(hosts(Optional.of(URI.create("https://example.org:8443"))).ours("example.org:8443"))
                .isTrue();
    }

    @Test
    void aForeignNameInTheHostHeaderLeadsNowhere() throws Exception {
        try (var site = Site.at(data);
                var wire = new Wire(site.port())) {
            wire.send("GET /me HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n");
            assertThat(wire.answer()).startsWith("HTTP/1.1 421").contains("does not lead here");
        }
    }

    @Test
    void overHttpsTheCookieIsBoundToTheHostAndBrowsersStayOnHttps() {
        try (var site = Site.at(data, "https://example.org")) {
            var browser = site.browser();
            var answer = browser.post("/me/country", Map.of("country", "GB"));
            assertThat(answer.headers().firstValue("Set-Cookie").orElseThrow())
                    .startsWith("__Host-backstay=")
                    .contains("Secure", "HttpOnly", "SameSite=Lax", "Path=/;");
            assertThat(answer.headers().firstValue("Strict-Transport-Security")).isPresent();
        }
    }

    @Test
    void somebodyWhoSendsFarTooMuchHasToWait() {
        try (var site = Site.at(data, "https://example.org")) {
            var statuses = new java.util.HashSet<Integer>();
            for (int i = 0; i < 450; i++) {
                statuses.add(site.browser()
                        .post("/me/country", Map.of("country", "GB"))
                        .statusCode());
            }
            assertThat(statuses).isEqualTo(Set.of(303, 429));
        }
    }

    private Hosts hosts(Optional<URI> origin) {
        return new Hosts(new backstay.app.Settings("127.0.0.1", 0, data, origin));
    }
}
