package backstay.core.screen;

import backstay.core.rule.Numbers;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/// The screen: the rules that turn safety answers into a disposition. The highest rule wins; nothing lowers another.
public final class Screen {
    /// The version of the rules; it changes whenever a rule or a number does.
    public static final String RULES_VERSION = "2026-11-20";

    /// The id of the page about when the questions come again; it fires on nothing.
    public static final String ASK_AGAIN = "screening-again";

    static final Numbers.Key STAGE_1_DAYS = new Numbers.Key(ASK_AGAIN, "stage-1-days", "days");
    static final Numbers.Key STAGE_2_DAYS = new Numbers.Key(ASK_AGAIN, "stage-2-days", "days");

    /// Every number the rules need from the knowledge base.
    public static final List<Numbers.Key> NUMBERS = numbers();

    /// The id of every rule, in the order they are explained.
    public static final List<String> RULES = rules();

    private static final Comparator<Finding> ORDER =
            Comparator.comparing(Finding::disposition).reversed().thenComparing(Finding::rule);

    private final Numbers numbers;

    public Screen(Numbers numbers) {
        var missing = numbers.missing(NUMBERS);
        if (!missing.isEmpty()) {
            throw new IllegalArgumentException("Missing numbers: " + missing);
        }
        this.numbers = numbers;
    }

    /// The result of these answers.
    ///
    /// @throws IllegalArgumentException when a required answer is missing or skipped: a screening cannot be partial
    public Screening screen(Answers answers) {
        requireWhole(answers);
        var said = new Said(answers, numbers);
        var fired = Rules.ALL.stream()
                .filter(rule -> rule.finding(said).isPresent())
                .toList();
        var findings = fired.stream()
                .flatMap(rule -> rule.finding(said).stream())
                .sorted(ORDER)
                .toList();
        var disposition = findings.stream().map(Finding::disposition).reduce(Disposition.N, Disposition::or);
        return new Screening(
                answers.askedOn(),
                disposition,
                disposition == Disposition.U ? shortestWait(findings) : OptionalInt.empty(),
                findings,
                modifiers(fired),
                RULES_VERSION,
                answers.askedOn().plusDays(numbers.of(STAGE_1_DAYS)),
                answers.askedOn().plusDays(numbers.of(STAGE_2_DAYS)));
    }

    private static void requireWhole(Answers answers) {
        var unanswered = new ArrayList<>(answers.missing());
        unanswered.addAll(answers.skippedWrongly());
        if (!unanswered.isEmpty()) {
            throw new IllegalArgumentException("These questions need an answer: " + unanswered);
        }
    }

    private static OptionalInt shortestWait(List<Finding> findings) {
        return findings.stream()
                .flatMapToInt(finding -> finding.maxHours().stream())
                .min();
    }

    private static Set<Modifier> modifiers(List<Rule> fired) {
        var modifiers = EnumSet.noneOf(Modifier.class);
        fired.forEach(rule -> modifiers.addAll(rule.modifiers()));
        return modifiers;
    }

    private static List<Numbers.Key> numbers() {
        var keys = new ArrayList<>(Rules.numbers());
        keys.add(STAGE_1_DAYS);
        keys.add(STAGE_2_DAYS);
        return List.copyOf(keys);
    }

    private static List<String> rules() {
        var ids = new ArrayList<>(Rules.ALL.stream().map(Rule::id).toList());
        ids.add(ASK_AGAIN);
        ids.add(Lock.RULE);
        return List.copyOf(ids);
    }
}
