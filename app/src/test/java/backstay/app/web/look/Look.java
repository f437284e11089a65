package backstay.app.web.look;

import backstay.app.Settings;
import backstay.app.store.Store;
import backstay.app.web.Web;
import backstay.content.Knowledge;
import backstay.content.KnowledgeReader;
import backstay.content.Loaded;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A running app with the real knowledge base, and the system's Chromium to look at it with.
final class Look implements AutoCloseable {
    private static final List<String> QUIET_START = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--no-first-run");

    private final Store store;
    private final Web web;
    private final Playwright playwright;
    private final Browser browser;
    private final List<String> complaints = new ArrayList<>();

    Look(Path data) {
        store = Store.open(data);
        web = Web.start(new Settings("127.0.0.1", 0, data, Optional.empty()), store, knowledge(), morning());
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of("/usr/bin/chromium"))
                        .setArgs(QUIET_START));
    }

    /// A new browser of somebody nobody knows yet, in a width and a theme.
    Page stranger(int width, ColorScheme scheme) {
        var context = browser.newContext(new Browser.NewContextOptions()
                .setBaseURL(address())
                .setColorScheme(scheme)
                .setReducedMotion(ReducedMotion.REDUCE)
                .setViewportSize(width, width < 500 ? 740 : 900));
        var page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text());
            }
        });
        page.onRequest(request -> {
            if (!request.url().startsWith(address())) {
                complaints.add("A request to " + request.url());
            }
        });
        return page;
    }

    /// A new browser of a stranger with scripts turned off.
    Page withoutScripts() {
        var context = browser.newContext(
                new Browser.NewContextOptions().setBaseURL(address()).setJavaScriptEnabled(false));
        return context.newPage();
    }

    /// Errors on the console and requests to anybody else, so far.
    List<String> complaints() {
        return List.copyOf(complaints);
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
        web.close();
        store.close();
    }

    /// The knowledge base of this repository.
    static Knowledge knowledge() {
        return switch (KnowledgeReader.read(Path.of("..", "content", "knowledge"))) {
            case Loaded.Sound(var knowledge) -> knowledge;
            case Loaded.Broken(var problems) -> throw new IllegalStateException("Broken knowledge: " + problems);
        };
    }

    /// A clock that starts on a November morning and runs on, so that what is told later is later.
    private static Clock morning() {
        var start = Instant.parse("2026-11-20T07:30:00Z");
        return Clock.offset(Clock.system(ZoneOffset.UTC), Duration.between(Instant.now(Clock.systemUTC()), start));
    }

    private String address() {
        return "http://127.0.0.1:" + web.port() + "/";
    }
}
