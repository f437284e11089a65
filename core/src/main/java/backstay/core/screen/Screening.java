package backstay.core.screen;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;

/// The result of one screening: a disposition with its findings, what adapts the plan, and when to ask again.
///
/// @param askedOn when it was answered; the person's own date
/// @param maxHours the shortest of its findings' hours; present only with `U`
/// @param findings every rule that fired, highest disposition first, then by rule id
/// @param rulesVersion the version of the rules that judged it
public record Screening(
        LocalDate askedOn,
        Disposition disposition,
        OptionalInt maxHours,
        List<Finding> findings,
        Set<Modifier> modifiers,
        String rulesVersion,
        LocalDate nextStage1,
        LocalDate nextStage2) {
    public Screening {
        findings = List.copyOf(findings);
        modifiers = Collections.unmodifiableSet(new TreeSet<>(modifiers));
    }

    /// Whether exercise is locked.
    public boolean locksExercise() {
        return disposition.locksExercise();
    }
}
