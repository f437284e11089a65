package backstay.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Clients that send too much, too slowly or too often, over bare sockets.
class RoughClientsTest {
    private static final String POST = """
            POST /me/country HTTP/1.1\r
            Host: localhost\r
            Sec-Fetch-Site: same-origin\r
            Content-Type: application/x-www-form-urlencoded\r
            Connection: close\r
            """;

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
    void aBodyAnnouncedAsTooLargeIsRefusedBeforeItIsSent() throws IOException {
        try (var wire = new Wire(site.port())) {
            wire.send(POST + "Content-Length: 1000001\r\n\r\n");
            assertThat(wire.answer()).startsWith("HTTP/1.1 413").contains("That was too much");
        }
    }

    @Test
    void aBodyThatGrowsTooLargeIsRefused() throws IOException {
        try (var wire = new Wire(site.port())) {
            wire.send(POST + "Transfer-Encoding: chunked\r\n\r\n");
            var chunk = "10000\r\n" + "x".repeat(0x10000) + "\r\n";
            for (int i = 0; i < 15; i++) wire.send(chunk);
            wire.send("8000\r\n" + "x".repeat(0x8000) + "\r\n0\r\n\r\n");
            assertThat(wire.answer()).startsWith("HTTP/1.1 413").contains("That was too much");
        }
    }

    @Test
    void aBodyJustWithinTheLimitIsRead() throws IOException {
        try (var wire = new Wire(site.port())) {
            wire.send(POST + "Content-Length: 1000000\r\n\r\ncountry=" + "x".repeat(999_992));
            assertThat(wire.answer()).startsWith("HTTP/1.1 422").contains("under 2000 characters");
        }
    }

    @Test
    void aHeaderThatIsTooLongIsRefusedWithAPage() throws IOException {
        try (var wire = new Wire(site.port())) {
            wire.send("GET / HTTP/1.1\r\nHost: localhost\r\nCookie: " + "x".repeat(20_000) + "\r\n\r\n");
            assertThat(wire.answer()).startsWith("HTTP/1.1 431").contains("That request was too long");
        }
    }

    @Test
    void anUnknownPageAndAWrongMethodSaySoPlainly() {
        var browser = site.browser();
        assertThat(browser.get("/nowhere").statusCode()).isEqualTo(404);
        assertThat(browser.get("/nowhere").body()).contains("There is no such page");
        var wrong = browser.post("/", Map.of());
        assertThat(wrong.statusCode()).isEqualTo(405);
        assertThat(wrong.body()).contains("This page cannot do that");
    }

    @Test
    void manySlowSendersKeepNobodyWaiting() throws IOException {
        var slow = new ArrayList<Wire>();
        for (int i = 0; i < 300; i++) {
            var wire = new Wire(site.port());
            wire.send(POST + "Content-Length: 1000\r\n\r\nc");
            slow.add(wire);
        }
        long began = System.nanoTime();
        assertThat(site.browser().post("/me/country", Map.of("country", "GB")).statusCode())
                .isEqualTo(303);
        assertThat(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began)).isLessThan(5_000);
        for (var wire : slow) wire.close();
    }

    @Test
    void theServerStopsWhileSomebodyIsStillConnected() throws IOException {
        try (var wire = new Wire(site.port())) {
            wire.send("GET / HTTP/1.1\r\nHost: localhost\r\n");
            long began = System.nanoTime();
            site.web.close();
            assertThat(TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - began))
                    .isLessThan(8);
        }
    }

    @Test
    void nothingButAFormIsReadAsAForm() throws IOException {
        for (var type : List.of("text/plain", "application/json", "multipart/form-data; boundary=x")) {
            try (var wire = new Wire(site.port())) {
                wire.send(POST.replace("application/x-www-form-urlencoded", type)
                        + "Content-Length: 10\r\n\r\ncountry=GB");
                assertThat(wire.answer()).as(type).startsWith("HTTP/1.1 415");
            }
        }
    }
}
