package backstay.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GuestTest {
    @TempDir
    Path data;

    @Test
    void lookingAroundLeavesNoTrace() {
        try (var site = Site.at(data)) {
            var browser = site.browser();
            assertThat(browser.get("/").statusCode()).isEqualTo(200);
            assertThat(browser.get("/me").body()).contains("nothing is kept");
            assertThat(browser.cookies).isEmpty();
        }
    }

    @Test
    void tellingSomethingMakesAStrangerAGuestWhoIsKnownAgain() {
        try (var site = Site.at(data)) {
            var browser = site.browser();
            var answer = browser.post("/me/country", Map.of("country", "GB"));
            assertThat(answer.statusCode()).isEqualTo(303);
            assertThat(answer.headers().firstValue("Location")).contains("/me?done=country");
            assertThat(answer.headers().firstValue("Set-Cookie").orElseThrow())
                    .matches("backstay=[A-Za-z0-9_-]{43}; Path=/; .*Max-Age=31536000; HttpOnly; SameSite=Lax");
            assertThat(browser.get("/me").body()).contains("<option value=\"GB\" selected>");
        }
    }

    @Test
    void whatCannotBeReadMakesNobodyAGuest() {
        try (var site = Site.at(data)) {
            var browser = site.browser();
            var answer = browser.post("/me/country", Map.of("country", "nowhere"));
            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(answer.body()).contains("Please choose one of the answers.");
            assertThat(browser.cookies).isEmpty();
        }
    }

    @Test
    void theSameFormTwiceTellsOnce() {
        try (var site = Site.at(data)) {
            var browser = site.browser();
            var form = Map.of("country", "GB", "fact", "0193a1b2-0000-7000-8000-000000000001");
            browser.post("/me/country", form);
            browser.post("/me/country", form);
            assertThat(browser.get("/me/journal.jsonl").body().lines()).hasSize(2);
        }
    }

    @Test
    void theSameFormWithOtherWordsAfterGoingBackLosesNothing() {
        try (var site = Site.at(data)) {
            var browser = site.browser();
            var fact = "0193a1b2-0000-7000-8000-000000000001";
            browser.post("/me/country", Map.of("country", "GB", "fact", fact));
            browser.post("/me/country", Map.of("country", "NO", "fact", fact));
            browser.post("/me/country", Map.of("country", "NO", "fact", fact));
            assertThat(browser.get("/me/journal.jsonl").body().lines()).hasSize(3);
            assertThat(browser.get("/me").body()).contains("<option value=\"NO\" selected>");
        }
    }
}
