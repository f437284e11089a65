package backstay.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AssetsTest {
    private static final Pattern LINK = Pattern.compile("(?:href|src)=\"(/assets/[^\"]*)\"");
    private static final int FIRST_LOAD = 60_000;

    @TempDir
    Path data;

    @Test
    void aFileUnderItsPresentAddressIsKeptForEver() {
        try (var site = Site.at(data)) {
            var browser = site.browser();
            var link = LINK.matcher(browser.get("/").body());
            assertThat(link.find()).isTrue();
            var answer = browser.get(link.group(1));
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().firstValue("Cache-Control")).contains("public, max-age=31536000, immutable");
            var tag = answer.headers().firstValue("ETag").orElseThrow();
            var again = browser.send(browser.request(link.group(1)).header("If-None-Match", tag));
            assertThat(again.statusCode()).isEqualTo(304);
        }
    }

    @Test
    void aFileUnderAnOldAddressIsTheNewOneAndAskedForEveryTime() {
        try (var site = Site.at(data)) {
            var answer = site.browser().get("/assets/000000000000/app.css");
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().firstValue("Cache-Control")).contains("no-cache");
        }
    }

    @Test
    void nothingOutsideTheAssetsIsServed() {
        try (var site = Site.at(data)) {
            var version = Assets.read().version();
            for (var name : new String[] {"../logging.properties", "%2e%2e/db/migration/V1__journal.sql", "nope.css"}) {
                assertThat(site.browser().get("/assets/" + version + "/" + name).statusCode())
                        .as(name)
                        .isIn(400, 404);
            }
        }
    }

    @Test
    void whatAFirstVisitLoadsIsSmall() throws IOException {
        try (var site = Site.at(data)) {
            var browser = site.browser();
            var page = browser.get("/").body();
            int bytes = gzipped(page);
            var links = LINK.matcher(page);
            var assets = Assets.read();
            while (links.find()) {
                var name = links.group(1)
                        .substring("/assets/".length() + assets.version().length() + 1);
                var asset = assets.find(name).orElseThrow();
                bytes += asset.gzipped().orElse(asset.bytes()).length;
            }
            for (var font :
                    new String[] {"fonts/atkinson-400.woff2", "fonts/atkinson-700.woff2", "fonts/fraunces-600.woff2"}) {
                bytes += assets.find(font).orElseThrow().bytes().length;
            }
            assertThat(bytes).isLessThan(FIRST_LOAD);
        }
    }

    private static int gzipped(String text) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        }
        return packed.size();
    }
}
