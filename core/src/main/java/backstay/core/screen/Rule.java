package backstay.core.screen;

import backstay.core.rule.Numbers;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;

/// A screening rule: what it is called, how high it is, and when it fires.
///
/// @param condition gives the questions that made it fire, or none when it does not fire
/// @param maxHours how many hours contact with a clinician may wait; none unless the rule is urgent
/// @param modifiers what it adapts in the plan when it fires
record Rule(
        String id,
        Disposition disposition,
        Finding.Card card,
        Function<Said, List<Question>> condition,
        Optional<Function<Said, Numbers.Key>> maxHours,
        Set<Modifier> modifiers) {

    /// An emergency, with the card it is shown on.
    static Rule emergency(String id, Finding.Card card, Function<Said, List<Question>> condition) {
        return new Rule(id, Disposition.E, card, condition, Optional.empty(), Set.of());
    }

    /// Something for a clinician today or tomorrow.
    static Rule urgent(String id, Function<Said, List<Question>> condition) {
        return urgent(id, condition, said -> maxHours(id));
    }

    /// Something for a clinician today or tomorrow; how long it may wait depends on the answers.
    static Rule urgent(String id, Function<Said, List<Question>> condition, Function<Said, Numbers.Key> wait) {
        return new Rule(id, Disposition.U, Finding.Card.CLINICIAN, condition, Optional.of(wait), Set.of());
    }

    /// Something for a clinician before the exercises start.
    static Rule clinician(String id, Function<Said, List<Question>> condition, Modifier... modifiers) {
        return new Rule(id, Disposition.C, Finding.Card.CLINICIAN, condition, Optional.empty(), set(modifiers));
    }

    /// Something that adapts the plan.
    static Rule caution(String id, Function<Said, List<Question>> condition, Modifier... modifiers) {
        return new Rule(id, Disposition.P, Finding.Card.CAUTION, condition, Optional.empty(), set(modifiers));
    }

    /// The number that says how long an urgent rule may wait.
    static Numbers.Key maxHours(String id) {
        return new Numbers.Key(id, "max-hours", "hours");
    }

    /// The finding, when the rule fires.
    Optional<Finding> finding(Said said) {
        var questions = condition.apply(said);
        return questions.isEmpty()
                ? Optional.empty()
                : Optional.of(new Finding(id, questions, disposition, hours(said), card));
    }

    private OptionalInt hours(Said said) {
        return maxHours.map(key -> OptionalInt.of(said.number(key.apply(said)))).orElse(OptionalInt.empty());
    }

    private static Set<Modifier> set(Modifier... modifiers) {
        return Set.copyOf(Arrays.asList(modifiers));
    }
}
