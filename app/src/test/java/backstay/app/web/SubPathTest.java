package backstay.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SubPathTest {
    private static final Pattern LINK = Pattern.compile("(?:href|src|action)=\"([^\"]*)\"");

    @TempDir
    Path data;

    @Test
    void everyLinkOfEveryPageStaysBelowThePath() {
        try (var site = Site.at(data, "https://example.org/back")) {
            var browser = site.browser();
            var told = browser.post("/me/country", Map.of("country", "GB"));
            assertThat(told.headers().firstValue("Location")).contains("/back/me?done=country");
            for (var route : site.web.routes()) {
                if (route.method() == Route.Method.POST) continue;
                var links = LINK.matcher(
                        browser.get(route.path().replaceAll("\\{[a-z]+}", "x")).body());
                while (links.find()) {
                    assertThat(links.group(1)).as("%s", route).matches("#.*|tel:.*|/back/.*|https?://.*");
                }
            }
        }
    }

    @Test
    void nothingIsServedOutsideThePath() {
        try (var site = Site.at(data, "https://example.org/back")) {
            var outside = new Browser("http://127.0.0.1:" + site.port(), "");
            assertThat(outside.get("/me").statusCode()).isEqualTo(404);
            assertThat(outside.get("/back/me").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void whatAProxyClaimsAboutAddressesIsNotBelieved() {
        try (var site = Site.at(data, "https://example.org/back")) {
            var browser = site.browser();
            var request = browser.form("/me/country", Map.of("country", "GB"))
                    .header("Origin", "https://evil.example")
                    .header("X-Forwarded-Host", "evil.example")
                    .header("X-Forwarded-Proto", "https");
            assertThat(browser.send(request).statusCode()).isEqualTo(403);
        }
    }

    @Test
    void behindAProxyTheWholeWayWorks() throws Exception {
        try (var site = Site.at(data, "https://example.org/back");
                var proxy = new Proxy(site.port())) {
            var browser = new Browser("http://127.0.0.1:" + proxy.port(), "/back");
            var request = browser.form("/me/country", Map.of("country", "GB")).header("Origin", "https://example.org");
            assertThat(browser.send(request).statusCode()).isEqualTo(303);
            assertThat(browser.get("/me").body()).contains("\"GB\" selected");
        }
    }
}
