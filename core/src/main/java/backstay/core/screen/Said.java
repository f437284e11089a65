package backstay.core.screen;

import backstay.core.rule.Numbers;
import java.util.List;
import java.util.Set;

/// What was said: a person's answers as the rules read them, with the numbers the rules need. A `no`, a `skip` and a
/// question that was not asked read the same: nothing was said.
record Said(Answers answers, Numbers numbers) {
    private static final Set<Onset> NEW_OR_DIFFERENT = Set.of(Onset.NEW, Onset.NEW_OR_DIFFERENT);
    private static final Set<Onset> NEW_OR_WORSE = Set.of(Onset.NEW, Onset.NEW_OR_DIFFERENT, Onset.NEW_OR_WORSE);

    /// The questions a rule fired on, or none when it did not fire.
    static List<Question> because(boolean fires, Question... questions) {
        return fires ? List.of(questions) : List.of();
    }

    /// Whether the answer was a plain yes: what a stage-2 question needs to fire a rule on its own.
    boolean yes(Question question) {
        return answers.reply(question).filter(Reply.YES::equals).isPresent();
    }

    /// Whether the answer was yes or not sure: how stage 1 and every combination read it.
    boolean maybe(Question question) {
        return yes(question)
                || answers.reply(question).filter(Reply.NOT_SURE::equals).isPresent();
    }

    /// The detail of a question, or `unknown` when none was given.
    <D extends Detail> D detail(Question question, Class<D> shape, D unknown) {
        return answers.detail(question, shape).orElse(unknown);
    }

    /// Whether the pain began in this way.
    boolean onset(Onset onset) {
        return answers.onset().contains(onset);
    }

    /// Whether the pain is new, or differs from the usual pain.
    boolean newOrDifferent() {
        return answers.onset().stream().anyMatch(NEW_OR_DIFFERENT::contains);
    }

    /// Whether the pain is new, differs from the usual pain, or is getting worse.
    boolean newOrWorse() {
        return answers.onset().stream().anyMatch(NEW_OR_WORSE::contains);
    }

    /// Whether the person may be this old or older; nothing was said when age was not asked.
    boolean mayBeAtLeast(Numbers.Key years) {
        return answers.age().filter(age -> age.mayBeAtLeast(number(years))).isPresent();
    }

    /// The value of a number.
    int number(Numbers.Key key) {
        return numbers.of(key);
    }
}
