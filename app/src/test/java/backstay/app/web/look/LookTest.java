package backstay.app.web.look;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Every page that needs no plan, in three widths and two themes: nothing may scroll sideways, nothing may complain,
/// and axe may find nothing. With `BACKSTAY_PICTURES=true` its pictures go to `target/pictures`, for people to look at.
class LookTest {
    private static final Path PICTURES = Path.of("target", "pictures");
    private static final List<Integer> WIDTHS = List.of(360, 768, 1280);

    @TempDir
    Path data;

    @Test
    void everyPageHoldsInEveryWidthAndTheme() {
        try (var look = new Look(data)) {
            var findings = new ArrayList<String>();
            pages().forEach((name, walk) -> {
                var page = look.stranger(360, ColorScheme.LIGHT);
                walk.accept(page);
                findings.addAll(look(page, name));
                page.context().close();
            });
            assertThat(findings).isEmpty();
            assertThat(look.complaints()).allMatch(each -> each.contains("422") || each.contains("404"));
        }
    }

    private static Map<String, Consumer<Page>> pages() {
        var pages = new LinkedHashMap<String, Consumer<Page>>();
        pages.put("start", to(""));
        pages.put("me", to("me"));
        pages.put("library", screened("library"));
        pages.put("library-nothing", screened("library?position=sitting&with=none&floor=no"));
        pages.put("exercise", screened("library/supported-hip-hinge"));
        pages.put("programme", screened("programmes/foundation-12"));
        pages.put("lessons", to("learn"));
        pages.put("lesson", to("learn/hurt-is-not-harm"));
        pages.put("sources", to("sources"));
        pages.put("card", to("card"));
        pages.put("missing", to("no-such-page"));
        pages.put("safety", to("safety"));
        pages.put("safety-open", page -> {
            page.navigate("safety");
            page.check("input[name=CES2][value=not-sure]");
            page.check("input[name=NEU1][value=yes]");
        });
        pages.put("safety-mistakes", page -> {
            page.navigate("safety");
            page.check("input[name=NEU1][value=yes]");
            page.fill("input[name='NEU1.sides']", "both");
            new SafetyWalk(page).send();
        });
        pages.put("safety-about", page -> new SafetyWalk(page).first());
        pages.put("safety-about-open", page -> {
            new SafetyWalk(page).first();
            page.check("input[name=PRG0]");
            page.check("input[name=AXS0]");
            page.check("input[name=CA1]");
            new SafetyWalk(page).send();
        });
        pages.put("result-E", page -> new SafetyWalk(page).first("CES1", "SEP1"));
        pages.put("result-U", page -> new SafetyWalk(page).first().second("45-54", "new", "CA1"));
        pages.put("result-C", page -> new SafetyWalk(page).first().second("45-54", "familiar", "EXR1"));
        pages.put("result-P", page -> new SafetyWalk(page).first().second("70+", "familiar"));
        pages.put("result-N", page -> new SafetyWalk(page).first().second("25-44", "familiar"));
        return pages;
    }

    private static Consumer<Page> to(String path) {
        return page -> page.navigate(path);
    }

    private static Consumer<Page> screened(String path) {
        return page -> {
            new SafetyWalk(page).first().second("25-44", "familiar");
            page.navigate(path);
        };
    }

    private static List<String> look(Page page, String name) {
        var findings = new ArrayList<String>();
        for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            for (int width : WIDTHS) {
                page.setViewportSize(width, width < 500 ? 740 : 900);
                var picture = "%s-%d-%s".formatted(name, width, scheme.name().toLowerCase(Locale.ROOT));
                takePicture(page, picture);
                if (!Boolean.TRUE.equals(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))) {
                    findings.add(picture + " scrolls sideways");
                }
            }
            findings.addAll(axe(page, name + " " + scheme));
        }
        return findings;
    }

    private static void takePicture(Page page, String name) {
        if ("true".equals(System.getenv("BACKSTAY_PICTURES"))) {
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(PICTURES.resolve(name + ".png"))
                    .setFullPage(true));
        }
    }

    private static List<String> axe(Page page, String where) {
        var findings = new ArrayList<String>();
        for (var rule : new AxeBuilder(page).analyze().getViolations()) {
            for (var node : rule.getNodes()) {
                findings.add(
                        "%s: %s at %s: %s".formatted(where, rule.getId(), node.getTarget(), node.getFailureSummary()));
            }
        }
        return findings;
    }
}
