package backstay.app.web.history;

import backstay.core.journal.PainRating;
import backstay.core.journal.Payload;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// Tells a fact back to the person in plain words.
///
/// @param what the fact in one short sentence
/// @param detail more of it, or empty text
record Telling(String what, String detail) {
    private static final Map<String, String> MEASURES = Map.of("nprs", "pain", "peg", "pain and daily life");

    /// A fact's payload in words. `name` gives the name of an exercise or programme by its id.
    static Telling of(Payload payload, Function<String, String> name) {
        return switch (payload) {
            case Payload.Profiled _ -> plain("You described what your session should take care of.");
            case Payload.Screened screened -> screened(screened);
            case Payload.QuickChecked(boolean anythingNew) ->
                plain(anythingNew ? "Something was new before the session." : "Nothing was new before the session.");
            case Payload.CheckedIn checkedIn -> checkedIn(checkedIn);
            case Payload.Performed performed -> performed(performed, name);
            case Payload.NextMorning(var _, PainRating pain) ->
                plain("The morning after a session: pain %d of 10.".formatted(pain.value()));
            case Payload.FlareReported _ -> plain("You said a flare began.");
            case Payload.FlareEnded() -> plain("You said the flare is over.");
            case Payload.Walked(int minutes) -> plain("You walked %d minutes.".formatted(minutes));
            case Payload.Measured(String measure, double score) ->
                plain("You answered about %s: %s."
                        .formatted(
                                MEASURES.getOrDefault(measure, measure),
                                score == Math.rint(score) ? "" + (int) score : "" + score));
            case Payload.Chose(String choice, String target) -> chose(choice, target, name);
            case Payload.Noted(String text) -> new Telling("Your note", text);
            case Payload.Retracted _ -> plain("You took something back.");
            case Payload.Amended _ -> plain("You corrected something.");
            case Payload.Unknown _ -> plain("Something a newer Backstay wrote. It is kept as it is.");
        };
    }

    private static Telling screened(Payload.Screened screened) {
        var result = switch (screened.screening().disposition()) {
            case N -> "nothing that needs urgent care that day";
            case P -> "you can start, with care";
            case C -> "see somebody first";
            case U -> "speak to a doctor soon";
            case E -> "get help now";
        };
        return new Telling(
                "You answered the safety questions: " + result + ".", String.join(" ", screened.textShown()));
    }

    private static Telling checkedIn(Payload.CheckedIn checkedIn) {
        var detail = new ArrayList<String>();
        checkedIn.stiffnessMinutes().ifPresent(minutes -> detail.add("Stiff for %d minutes.".formatted(minutes)));
        checkedIn.activityLimited().filter(limited -> limited).ifPresent(_ -> detail.add("It kept you from things."));
        var when = checkedIn.morning() ? "In the morning" : "Before moving";
        return new Telling("%s: pain %d of 10.".formatted(when, checkedIn.pain().value()), String.join(" ", detail));
    }

    private static Telling performed(Payload.Performed performed, Function<String, String> name) {
        var went = new ArrayList<String>();
        for (var item : performed.items()) {
            went.add("%s: %s".formatted(name.apply(item.exercise()), feedback(item.feedback())));
        }
        var pain = "Pain %d before, %d at worst; effort %d of 10. "
                .formatted(performed.pre().value(), performed.peak().value(), performed.effort());
        var session = Optional.of(performed)
                .flatMap(Payload.Performed::session)
                .map(name)
                .orElse("a session");
        return new Telling("You did " + session + ".", pain + String.join(" · ", went));
    }

    private static String feedback(Payload.Feedback feedback) {
        return switch (feedback) {
            case DID -> "fine";
            case EASY -> "easy";
            case HARD -> "hard";
            case HURT -> "it hurt";
            case SKIPPED -> "left out";
        };
    }

    private static Telling chose(String choice, String target, Function<String, String> name) {
        return switch (choice) {
            case "assessed" -> plain("You said a clinician has assessed this.");
            case "country" -> plain("You chose the country for emergency numbers.");
            case "never" -> plain("You never want %s.".formatted(name.apply(target)));
            case "like" -> plain("You like %s.".formatted(name.apply(target)));
            case "undo" -> plain("You undid a change.");
            default -> plain("You made a choice: %s.".formatted(List.of(choice, name.apply(target))));
        };
    }

    private static Telling plain(String what) {
        return new Telling(what, "");
    }
}
