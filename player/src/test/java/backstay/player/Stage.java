package backstay.player;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.Route.FulfillOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// A stage for the player: a page of its own in the browser, at a clock that only moves when told to. What the player
/// asks of the world is remembered: what it says, where it goes, and every complaint of the browser.
final class Stage implements AutoCloseable {
    /// Friday, 20 November 2026, half past seven in the morning.
    static final long MORNING = 1_795_159_800_000L;

    private static final String CONTENT_SECURITY = "default-src 'none'; script-src 'self'; style-src 'self'; "
            + "img-src 'self' data:; font-src 'self'; connect-src 'self'; base-uri 'none'";
    private static final List<Path> ASSETS =
            List.of(Path.of("target/classes/assets"), Path.of("../app/src/main/resources/assets"));

    /// Stands in for the device's voice and for the wake lock, and writes down what they were asked for.
    private static final String WORLD = """
            window.said = [];
            window.awake = [];
            const voice = { name: "own", lang: "en-GB", localService: true, default: true };
            Object.defineProperty(window, "speechSynthesis", { value: {
                getVoices: () => [voice], speak: (one) => window.said.push(one.text), cancel: () => {} } });
            window.SpeechSynthesisUtterance = class { constructor(text) { this.text = text; } };
            Object.defineProperty(navigator, "wakeLock", { value: { request: async () => {
                window.awake.push("on");
                return { released: false, async release() { window.awake.push("off"); this.released = true; } }; } } });
            """;

    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();
    private final List<String> strangers = new ArrayList<>();

    Stage(Browser browser, NewContextOptions options) {
        context = browser.chromium().newContext(options);
        context.route("**/*", this::answer);
        context.addInitScript(WORLD);
        page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") || message.type().equals("warning")) complaints.add(message.text());
        });
        page.onPageError(complaints::add);
        page.clock().install(new com.microsoft.playwright.Clock.InstallOptions().setTime(MORNING));
        page.clock().pauseAt(MORNING + 1000);
        open();
    }

    Page page() {
        return page;
    }

    Stage open() {
        page.navigate("http://localhost/session/foundation-12");
        return this;
    }

    Stage start() {
        page.locator(".start").click();
        return this;
    }

    Stage seconds(int seconds) {
        page.clock().runFor(seconds * 1000L);
        return this;
    }

    /// Lets time pass as a sleeping device does: every timer that is due goes off once, at the end.
    Stage sleep(int seconds) {
        page.clock().fastForward(seconds * 1000L);
        return this;
    }

    String text(String selector) {
        return page.locator(selector).innerText().strip();
    }

    List<?> said() {
        return (List<?>) page.evaluate("() => window.said");
    }

    /// What the browser complained about, and every request that left for somewhere else.
    List<String> trouble() {
        var all = new ArrayList<>(complaints);
        all.addAll(strangers);
        return all;
    }

    @Override
    public void close() {
        context.close();
    }

    private void answer(Route route) {
        var address = java.net.URI.create(route.request().url());
        var path = address.getPath();
        if (!"localhost".equals(address.getHost())) {
            strangers.add(address.toString());
            route.abort();
        } else if (path.startsWith("/assets/")) {
            route.fulfill(new FulfillOptions().setPath(asset(path.substring("/assets/".length()))));
        } else if (path.startsWith("/session/")) {
            route.fulfill(html(read(Path.of("test/page.html")).replace("{{page}}", escaped(data()))));
        } else {
            route.fulfill(html("<!doctype html><html lang=en><title>Next</title><link rel=icon href=data:,><h1>Next"));
        }
    }

    private static FulfillOptions html(String body) {
        var headers = Map.of("Content-Type", "text/html; charset=utf-8", "Content-Security-Policy", CONTENT_SECURITY);
        return new FulfillOptions().setHeaders(headers).setBody(body);
    }

    private static String data() {
        var timeline = read(Path.of("test/samples/foundation-12.json")).strip();
        return "{\"timeline\":" + timeline + ","
                + read(Path.of("test/samples/page.json")).strip().substring(1);
    }

    private static String escaped(String json) {
        return json.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;");
    }

    private static Path asset(String name) {
        return ASSETS.stream()
                .map(folder -> folder.resolve(name))
                .filter(Files::exists)
                .findFirst()
                .orElseThrow();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
