package backstay.core.screen;

import java.util.List;
import java.util.OptionalInt;

/// A finding: a screening rule that fired.
///
/// @param rule the rule's id; its page in the knowledge base says what to do, in the person's words
/// @param questions the questions it read that made it fire
/// @param maxHours how long contact with a clinician may wait, in hours; present only with `U`
/// @param card which card to show with it
public record Finding(String rule, List<Question> questions, Disposition disposition, OptionalInt maxHours, Card card) {
    public Finding {
        questions = List.copyOf(questions);
    }

    /// The kind of card a finding is shown on: what the emergency or the advice is about.
    public enum Card {
        NERVE,
        INJURY,
        CIRCULATION,
        INFECTION,
        PREGNANCY,
        CRISIS,
        CLINICIAN,
        CAUTION
    }
}
