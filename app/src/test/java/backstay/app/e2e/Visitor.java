package backstay.app.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// A person with a phone: a browser of their own that remembers every fault of a page it sees.
final class Visitor implements AutoCloseable {
    private static final Path PICTURES = Path.of("target/pictures");
    private static final int[] WIDTHS = {360, 768, 1280};

    final Page page;
    private final House house;
    private final BrowserContext context;
    private final List<String> faults = new ArrayList<>();

    Visitor(House house) {
        this(house, true);
    }

    Visitor(House house, boolean scripts) {
        this.house = house;
        context = Chromium.browser()
                .newContext(new NewContextOptions()
                        .setViewportSize(360, 780)
                        .setLocale("en-GB")
                        .setTimezoneId("Europe/London")
                        .setReducedMotion(ReducedMotion.REDUCE)
                        .setJavaScriptEnabled(scripts));
        context.setDefaultTimeout(15_000);
        page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") || message.type().equals("warning")) {
                faults.add("console: " + message.text());
            }
        });
        page.onPageError(error -> faults.add("page error: " + error));
        page.onRequest(request -> {
            if (!request.url().startsWith(house.url("/")) && !request.url().startsWith("data:")) {
                faults.add("request to another origin: " + request.url());
            }
        });
    }

    void open(String path) {
        page.navigate(house.url(path));
    }

    String path() {
        return page.url().substring(house.url("").length());
    }

    /// Waits until the browser is on this page: a press only begins the way there.
    void arrives(String path) {
        page.waitForURL(url -> url.startsWith(house.url(path)));
        page.waitForLoadState();
    }

    /// Waits until the page shows something, where an answer comes on the page itself.
    void sees(String selector) {
        page.locator(selector).first().waitFor();
    }

    void press(String button) {
        page.locator("button:has-text(\"%s\"), a.btn:has-text(\"%s\")".formatted(button, button))
                .first()
                .click();
    }

    /// Picks a radio or ticks a box by field and value, as a finger does: on its label.
    void pick(String field, String value) {
        page.locator("label:has(input[name=\"%s\"][value=\"%s\"])".formatted(field, value))
                .first()
                .click();
    }

    /// Answers every question of the emergency gate with no, except those given.
    void answerFirstQuestions(String... yes) {
        for (var name : page.locator("main .question:visible > .options input[type=radio][value=no]")
                .all()) {
            pick(name.getAttribute("name"), List.of(yes).contains(name.getAttribute("name")) ? "yes" : "no");
        }
    }

    /// Ticks "none of these" everywhere and gives an ordinary age and a familiar pain.
    void answerBackground() {
        pick("AGE", "25-44");
        pick("ONSET", "familiar");
        for (var none : page.locator("main input[name=none]").all()) {
            pick("none", none.getAttribute("value"));
        }
    }

    /// Goes through the safety questions and the page about the person, as somebody whose answers are all no.
    void getsToToday() {
        open("/safety");
        answerFirstQuestions();
        press("Go on");
        sees("input[name=none]");
        answerBackground();
        press("See the result");
        arrives("/safety/result");
        press("Go on to today");
        arrives("/about");
        pick("leg", "none");
        pick("injury", "no");
        pick("floor", "yes");
        press("Show me my session");
        arrives("/today");
    }

    /// The text a person sees in the page's main part.
    String text() {
        return page.locator("main").innerText();
    }

    /// Looks at the page: a picture at each width and theme, no accessibility fault in either theme, no fault at all.
    void look(String name) {
        for (var theme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(theme));
            for (int width : WIDTHS) {
                page.setViewportSize(width, width < 500 ? 780 : 900);
                assertThat(page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                        .as("%s at %d px scrolls sideways by this many pixels", name, width)
                        .isEqualTo(0);
                var file = "%s-%d-%s.png".formatted(name, width, theme == ColorScheme.LIGHT ? "light" : "dark");
                page.screenshot(
                        new ScreenshotOptions().setPath(PICTURES.resolve(file)).setFullPage(true));
            }
            page.setViewportSize(360, 780);
            var violations = new AxeBuilder(page).analyze().getViolations();
            assertThat(violations.stream()
                            .map(rule -> rule.getId() + ": " + rule.getNodes())
                            .toList())
                    .as("accessibility faults of %s, %s", name, theme)
                    .isEmpty();
        }
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        assertFaultless(name);
    }

    /// A picture of the page as it fills a phone, such as the README shows.
    void portrait(String name) {
        page.setViewportSize(390, 780);
        page.screenshot(new ScreenshotOptions().setPath(PICTURES.resolve("portrait-" + name + ".png")));
        page.setViewportSize(360, 780);
    }

    /// The page on paper, as bytes of a PDF that is also kept beside the pictures.
    byte[] print(String name) {
        return page.pdf(new Page.PdfOptions().setFormat("A4").setPath(PICTURES.resolve(name + ".pdf")));
    }

    void assertFaultless(String name) {
        assertThat(faults).as("faults seen up to %s", name).isEmpty();
    }

    @Override
    public void close() {
        context.close();
    }
}
