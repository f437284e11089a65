package backstay.content;

import backstay.core.exercise.Capacity;
import backstay.core.exercise.Condition;
import backstay.core.exercise.Demand;
import backstay.core.exercise.Equipment;
import backstay.core.exercise.LoadClass;
import backstay.core.exercise.Phase;
import backstay.core.exercise.Position;
import backstay.core.exercise.Stance;
import backstay.core.reason.Reason;
import backstay.core.screen.Disposition;
import backstay.core.screen.Finding;
import backstay.core.screen.Modifier;
import backstay.core.session.Programme.Block;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The words of one language: names of things, phrases of the voice, and what a reason or a finding says.
///
/// @param names text by group (such as `position`) and id
/// @param rules the rules' pages by id, which hold the words of reasons
public record Words(Map<String, Map<String, String>> names, Map<String, RulePage> rules) {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([A-Za-z][A-Za-z0-9-]*)}");

    public Words {
        names = Map.copyOf(names);
        rules = Map.copyOf(rules);
    }

    /// What a reason says, in the person's words.
    public String say(Reason reason) {
        var page = page(reason.rule());
        return fill(page, page.says(), reason.values());
    }

    /// What a finding says to a person in a country.
    public String say(Finding finding, Emergency.Country country) {
        var page = page(finding.rule());
        return fill(page, page.says(), lines(country));
    }

    /// What would change a decision of this rule.
    public String changesWhen(Reason reason) {
        var page = page(reason.rule());
        return fill(page, page.changesWhen(), reason.values());
    }

    /// A phrase or a name by group and id.
    ///
    /// @throws IllegalArgumentException when there is none, which the reader prevents for what the core knows
    public String name(String group, String id) {
        var found = names.getOrDefault(group, Map.of()).get(id);
        if (found == null) {
            throw new IllegalArgumentException("No words for '%s' of '%s'".formatted(id, group));
        }
        return found;
    }

    /// The name of a condition.
    public String name(Condition condition) {
        return name("condition", condition.id());
    }

    /// The name of a demand.
    public String name(Demand demand) {
        return name("demand", demand.id());
    }

    /// The name of a capacity.
    public String name(Capacity capacity) {
        return name("capacity", capacity.id());
    }

    /// The name of a position.
    public String name(Position position) {
        return name("position", position.id());
    }

    /// The name of a piece of equipment.
    public String name(Equipment equipment) {
        return name("equipment", equipment.id());
    }

    /// The name of a load class.
    public String name(LoadClass load) {
        return name("load", load.name());
    }

    /// The name of a phase.
    public String name(Phase phase) {
        return name("phase", phase.id());
    }

    /// The name of a stance.
    public String name(Stance stance) {
        return name("stance", stance.id());
    }

    /// The name of a modifier.
    public String name(Modifier modifier) {
        return name("modifier", modifier.id());
    }

    /// The heading of a disposition.
    public String name(Disposition disposition) {
        return name("disposition", disposition.name());
    }

    /// The name of a kind of block.
    public String name(Block.Kind kind) {
        return name("block", kind.id());
    }

    /// The text with every `{name}` filled in; a name nobody gave a value for stays visible.
    public static String fill(String text, Map<String, String> values) {
        return PLACEHOLDER
                .matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(values.getOrDefault(found.group(1), found.group())));
    }

    private static String fill(RulePage page, String text, Map<String, String> values) {
        var all = new HashMap<String, String>();
        for (var number : page.numbers()) {
            all.put(number.name(), Integer.toString(number.value()));
        }
        all.putAll(values);
        return fill(text, all);
    }

    private static Map<String, String> lines(Emergency.Country country) {
        return Map.of(
                "emergency", country.emergency().say(),
                "urgent", country.urgent().say(),
                "crisis", country.crisis().say(),
                "maternity", country.maternity().say());
    }

    private RulePage page(String rule) {
        var page = rules.get(rule);
        if (page == null) {
            throw new IllegalArgumentException("No page for the rule '%s'".formatted(rule));
        }
        return page;
    }
}
