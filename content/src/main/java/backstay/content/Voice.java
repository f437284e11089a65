package backstay.content;

import backstay.core.session.Step;
import backstay.core.session.Step.Side;
import java.util.Map;
import java.util.Optional;

/// The voice: what is said aloud when a step of the timeline begins.
///
/// @param names exercise names by id
public record Voice(Words words, Map<String, String> names) {
    public Voice {
        names = Map.copyOf(names);
    }

    /// What is said when a step begins; `next` is the step after it.
    public String say(Step step, Optional<Step> next) {
        return switch (step.kind()) {
            case GET_READY -> phrase("get-ready", exercise(step));
            case WORK, HOLD -> work(step);
            case REST -> rest(step, next);
            case SWITCH_SIDES -> phrase("switch-sides", "");
            case BREATHE_IN -> phrase("breathe-in", "");
            case BREATHE_HOLD -> phrase("breathe-hold", "");
            case BREATHE_OUT -> phrase("breathe-out", "");
            case TRANSITION -> next.map(each -> phrase("next", exercise(each))).orElse("");
            case DONE -> phrase("done", "");
        };
    }

    private String work(Step step) {
        return switch (step.side().orElse(Side.BOTH)) {
            case LEFT -> phrase("left", "");
            case RIGHT -> phrase("right", "");
            case BOTH -> phrase(step.kind() == Step.Kind.HOLD ? "hold" : "go", exercise(step));
        };
    }

    private String rest(Step step, Optional<Step> next) {
        var other = next.filter(each -> !each.exercise().equals(step.exercise()));
        return other.filter(each -> each.exercise().isPresent())
                .map(each -> phrase("rest-next", exercise(each)))
                .orElseGet(() -> phrase("rest", ""));
    }

    private String phrase(String id, String exercise) {
        return Words.fill(words.name("voice", id), Map.of("exercise", exercise));
    }

    private String exercise(Step step) {
        return step.exercise().map(id -> names.getOrDefault(id, id)).orElse("");
    }
}
