package backstay.bench.speed;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/// What a browser transfers for a first visit: the page and everything it loads, compressed as a browser asks for it.
final class Weight {
    private static final Pattern LOADED =
            Pattern.compile("(?:<link[^>]+href|<script[^>]+src|<img[^>]+src)=\"([^\"]+)\"");
    private static final Pattern STYLE_LOADED = Pattern.compile("url\\([\"']?([^\"')]+)[\"']?\\)");

    private final HttpClient client;
    private final Map<URI, Integer> bytes = new LinkedHashMap<>();

    private Weight(HttpClient client) {
        this.client = client;
    }

    /// The compressed bytes of a page and of each thing it loads, by address.
    static Map<URI, Integer> of(HttpClient client, URI page, String cookie) throws IOException, InterruptedException {
        var weight = new Weight(client);
        weight.load(page, cookie, true);
        return weight.bytes;
    }

    private void load(URI address, String cookie, boolean page) throws IOException, InterruptedException {
        if (bytes.containsKey(address)) {
            return;
        }
        var request = HttpRequest.newBuilder(address)
                .header("Accept-Encoding", "gzip")
                .header("Cookie", cookie);
        var answer = client.send(request.build(), BodyHandlers.ofByteArray());
        bytes.put(address, answer.body().length);
        if (page || address.getPath().endsWith(".css")) {
            var plain = client.send(
                    HttpRequest.newBuilder(address).header("Cookie", cookie).build(), BodyHandlers.ofByteArray());
            var text = new String(plain.body(), StandardCharsets.UTF_8);
            var found = (page ? LOADED : STYLE_LOADED).matcher(text);
            while (found.find()) {
                if (!found.group(1).startsWith("data:") && !found.group(1).startsWith("#")) {
                    load(address.resolve(found.group(1)), cookie, false);
                }
            }
        }
    }
}
