package backstay.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Garbage in every field, header and cookie, from fixed seeds: never a bug's page, never half a fact.
class GarbageTest {
    private static final Pattern NAME = Pattern.compile("name=\"([^\"]+)\"");
    private static final List<String> NASTY = List.of(
            "",
            " ",
            "-1",
            "11",
            "99999999999999999999",
            "1e3",
            "NaN",
            "٣",
            "null",
            "'; drop table fact; --",
            "<script>alert(1)</script>",
            "${7*7}",
            "../../etc/passwd",
            "%00",
            "%zz",
            "%c0%af",
            "\u0000",
            "\ud83d\ude00",
            "%ED%A0%80",
            "2026-02-30",
            "00000000-0000-0000-0000-000000000000",
            "a".repeat(3000),
            "no\r\nSet-Cookie: x=y");

    private static final List<String> GOOD =
            List.of("yes", "no", "not-sure", "0", "3", "10", "GB", "45-54", "new", "2026-11-20", "did", "delete");

    private final List<String> names = new ArrayList<>();
    private final Random random = new Random(20261120);
    private Site site;

    @BeforeEach
    void start(@TempDir Path data) {
        site = Site.at(data);
    }

    @AfterEach
    void stop() {
        site.close();
    }

    @Test
    void garbageInAnyFieldIsToldOfOrKeptWhole() {
        var browser = site.screened();
        names.addAll(namesOnAllPages(browser));
        for (var route : site.web.routes()) {
            if (route.method() == Route.Method.GET || route.path().endsWith("/delete")) continue;
            for (int i = 0; i < 30; i++) {
                long before = facts(browser);
                var answer = browser.post(path(route), fields());
                assertThat(answer.statusCode()).as("%s", route).isLessThan(500);
                if (answer.statusCode() >= 400)
                    assertThat(facts(browser)).as("%s", route).isEqualTo(before);
                assertThat(answer.body()).as("%s", route).doesNotContain("<script>alert(1)");
            }
        }
        assertThat(browser.get("/me").statusCode()).isEqualTo(200);
    }

    @Test
    void rawBytesAreNeverABug() throws IOException {
        for (var route : site.web.routes()) {
            for (int i = 0; i < 5; i++) {
                var body = noise(200);
                try (var wire = new Wire(site.port())) {
                    wire.send("%s %s HTTP/1.1\r\nHost: localhost\r\nSec-Fetch-Site: same-origin\r\n"
                                    .formatted(route.method(), path(route))
                            + "Content-Type: application/x-www-form-urlencoded\r\nConnection: close\r\n"
                            + "Content-Length: " + body.length() + "\r\n\r\n" + body);
                    assertThat(wire.answer()).as("%s", route).matches("(?s)HTTP/1.1 [234].*");
                }
            }
        }
    }

    @Test
    void garbageInHeadersAndCookiesIsNeverABug() throws IOException {
        var names = List.of(
                "Cookie",
                "Accept-Encoding",
                "Content-Type",
                "Origin",
                "Sec-Fetch-Site",
                "If-None-Match",
                "Range",
                "X-Forwarded-For",
                "Accept-Language",
                "Expect",
                "Content-Length",
                "Transfer-Encoding");
        for (int i = 0; i < 300; i++) {
            var name = names.get(random.nextInt(names.size()));
            var value =
                    name.equals("Cookie") && random.nextBoolean() ? "backstay=" + line() + "; zone=" + line() : line();
            try (var wire = new Wire(site.port())) {
                wire.send("GET /me?" + line().replace(' ', '+')
                        + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n" + name + ": " + value + "\r\n\r\n");
                assertThat(wire.answer()).as("%s: %s", name, value).matches("(?s)HTTP/1.1 [234].*");
            }
        }
    }

    @Test
    void aZoneThatDoesNotExistIsOurs() {
        for (var zone : NASTY) {
            var browser = site.browser();
            if (zone.chars().anyMatch(c -> c < 32 || c > 126) || zone.length() > 1000) continue;
            browser.cookies.put("zone", zone);
            assertThat(browser.get("/me").statusCode()).as(zone).isEqualTo(200);
        }
    }

    private Map<String, String> fields() {
        var fields = new HashMap<String, String>();
        for (int i = random.nextInt(40); i > 0; i--) {
            var value = random.nextInt(3) > 0 ? nasty() : GOOD.get(random.nextInt(GOOD.size()));
            fields.put(names.get(random.nextInt(names.size())), value);
        }
        return fields;
    }

    private List<String> namesOnAllPages(Browser browser) {
        var found = new TreeSet<String>();
        for (var route : site.web.routes()) {
            if (route.method() == Route.Method.POST) continue;
            var name = NAME.matcher(browser.get(path(route)).body());
            while (name.find()) found.add(name.group(1));
        }
        return List.copyOf(found);
    }

    private String nasty() {
        return NASTY.get(random.nextInt(NASTY.size()));
    }

    /// Something nasty that fits on one line of a request.
    private String line() {
        return (nasty() + noise(5)).replaceAll("[\r\n\u0000]", "_").replaceAll("[^ -~]", "~");
    }

    private String noise(int length) {
        var noise = new StringBuilder();
        for (int i = 0; i < length; i++) noise.append((char) random.nextInt(256));
        return noise.toString();
    }

    private static long facts(Browser browser) {
        return browser.get("/me/journal.jsonl").body().lines().count();
    }

    private static String path(Route route) {
        return route.path().replaceAll("\\{[a-z]+}", "x");
    }
}
