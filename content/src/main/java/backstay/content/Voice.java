package backstay.content;

import backstay.core.session.Step;
import backstay.core.session.Step.Kind;
import backstay.core.session.Step.Side;
import java.util.Map;
import java.util.Optional;

/// The voice: what is said aloud when a step of the timeline begins.
///
/// @param names exercise names by id
public record Voice(Words words, Map<String, String> names) {
    /// No repetition is shorter, so shorter work is the way into a hold or out of it.
    private static final int MS_OF_A_REPETITION = 3000;

    public Voice {
        names = Map.copyOf(names);
    }

    /// What is said when a step begins; `next` is the step after it.
    public String say(Step step, Optional<Step> next) {
        return switch (step.kind()) {
            case GET_READY -> getReady(step, next);
            case WORK -> work(step, next);
            case HOLD -> phrase("hold");
            case REST -> rest(step, next);
            case SWITCH_SIDES -> phrase("switch-sides");
            case BREATHE_IN -> phrase("breathe-in");
            case BREATHE_HOLD -> phrase("breathe-hold");
            case BREATHE_OUT -> phrase("breathe-out");
            case TRANSITION -> next.map(each -> phrase("next", exercise(each))).orElse("");
            case DONE -> phrase("done");
        };
    }

    /// A hold says no side of its own, so getting ready for one does.
    private String getReady(Step step, Optional<Step> next) {
        var side = next.filter(each -> each.kind() == Kind.HOLD).flatMap(this::side);
        return phrase("get-ready", exercise(step))
                + side.map(each -> " " + each).orElse("");
    }

    private String work(Step step, Optional<Step> next) {
        if (letsGo(step, next)) {
            return phrase("let-go");
        }
        if (step.rep().orElse(1) == 1) {
            return side(step).orElseGet(() -> phrase("go"));
        }
        return counted(step, next);
    }

    /// Work that comes after a hold lets it go: the hold of the next repetition follows, or nothing does.
    private static boolean letsGo(Step step, Optional<Step> next) {
        if (step.rep().isEmpty() || step.endMs() - step.startMs() >= MS_OF_A_REPETITION) {
            return false;
        }
        return next.filter(each -> each.kind() == Kind.HOLD && each.rep().equals(step.rep()))
                .isEmpty();
    }

    /// Sides that change with every repetition are said each time; a side that stays is said once, then counted.
    private String counted(Step step, Optional<Step> next) {
        var side = step.side();
        var nextSide = next.flatMap(Step::side);
        if (side.isPresent() && !nextSide.equals(side)) {
            return nextSide.isPresent() ? side(step).orElse("") : "";
        }
        return number("count", step.rep().orElse(1));
    }

    private Optional<String> side(Step step) {
        return step.side().filter(side -> side != Side.BOTH).map(side -> phrase(side.id()));
    }

    private String rest(Step step, Optional<Step> next) {
        if (next.isEmpty() || next.get().kind() == Kind.DONE) {
            return phrase("rest");
        }
        if (next.get().exercise().equals(step.exercise())) {
            return number("rest-set", next.get().set().orElse(1));
        }
        return phrase("rest-next", exercise(next.get()));
    }

    private String phrase(String id) {
        return words.name("voice", id);
    }

    private String phrase(String id, String exercise) {
        return Words.fill(phrase(id), Map.of("exercise", exercise));
    }

    private String number(String id, int number) {
        return Words.fill(phrase(id), Map.of("number", Integer.toString(number)));
    }

    private String exercise(Step step) {
        return step.exercise().map(id -> names.getOrDefault(id, id)).orElse("");
    }
}
