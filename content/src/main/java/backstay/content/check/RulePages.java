package backstay.content.check;

import backstay.content.RulePage;
import backstay.content.read.Draft;
import backstay.content.read.Draft.Kind;
import backstay.content.read.Nearest;
import backstay.content.read.Place;
import backstay.core.plan.Planner;
import backstay.core.rule.Numbers;
import backstay.core.screen.Screen;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// Checks that rules in code and pages in content are the same set, with the same numbers in the same units.
final class RulePages {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^}]*)}");
    private static final Set<String> LINES = Set.of("emergency", "urgent", "crisis", "maternity");

    private final Map<String, RulePage> pages = new HashMap<>();
    private final Draft draft;

    private RulePages(List<RulePage> pages, Draft draft) {
        pages.forEach(page -> this.pages.put(page.id(), page));
        this.draft = draft;
    }

    static void check(List<RulePage> all, Draft draft) {
        var pages = new RulePages(all, draft);
        var rules = new TreeSet<String>(Screen.RULES);
        rules.addAll(Planner.RULES);
        rules.forEach(pages::requirePage);
        var numbers = new ArrayList<Numbers.Key>(Screen.NUMBERS);
        numbers.addAll(Planner.NUMBERS);
        numbers.forEach(pages::requireNumber);
        for (var page : all) {
            pages.requireRule(page, rules);
            pages.noNumberLeftOver(page, numbers);
            pages.kind(page);
            pages.placeholders(page);
        }
    }

    private void requirePage(String rule) {
        if (!pages.containsKey(rule) && !draft.isExcused(rule)) {
            draft.problem(new Place("rules", 1), "the rule '%s' has no page".formatted(rule));
        }
    }

    private void requireRule(RulePage page, Set<String> rules) {
        if (!rules.contains(page.id())) {
            problem(page, "id", "no rule is called '%s'.%s".formatted(page.id(), Nearest.hint(page.id(), rules)));
        }
    }

    private void requireNumber(Numbers.Key key) {
        var page = pages.get(key.rule());
        if (page == null || !draft.isSound(file(page))) {
            return;
        }
        var found = page.numbers().stream()
                .filter(number -> number.name().equals(key.name()))
                .findFirst();
        if (found.isEmpty()) {
            problem(page, "numbers", "the number '%s' (in %s) is missing".formatted(key.name(), key.unit()));
        } else if (!found.get().unit().equals(key.unit())) {
            var unit = found.get().unit();
            problem(page, "numbers", "the number '%s' should be in %s, not %s".formatted(key.name(), key.unit(), unit));
        }
    }

    private void noNumberLeftOver(RulePage page, List<Numbers.Key> keys) {
        for (var number : page.numbers()) {
            if (keys.stream()
                    .noneMatch(key -> key.rule().equals(page.id()) && key.name().equals(number.name()))) {
                problem(page, "numbers", "no rule reads the number '%s'".formatted(number.name()));
            }
        }
    }

    private void kind(RulePage page) {
        boolean screening = Screen.RULES.contains(page.id());
        if (screening != (page.kind() == RulePage.Kind.SCREENING)) {
            problem(
                    page,
                    "kind",
                    "'%s' is not the kind of this rule".formatted(page.kind().id()));
        }
    }

    /// What a screening rule says may only name lines to call and its own numbers; nothing else fills it in.
    private void placeholders(RulePage page) {
        if (page.kind() != RulePage.Kind.SCREENING) {
            return;
        }
        PLACEHOLDER.matcher(page.says()).results().map(found -> found.group(1)).forEach(name -> {
            boolean number =
                    page.numbers().stream().anyMatch(each -> each.name().equals(name));
            if (!number && !LINES.contains(name)) {
                problem(page, "says", "nothing fills in '{%s}'.%s".formatted(name, Nearest.hint(name, LINES)));
            }
        });
    }

    private void problem(RulePage page, String field, String what) {
        draft.problem(draft.at(file(page), field), what);
    }

    private String file(RulePage page) {
        return draft.definition(Kind.RULE, page.id()).file();
    }
}
