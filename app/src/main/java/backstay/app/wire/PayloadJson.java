package backstay.app.wire;

import backstay.core.exercise.Dose;
import backstay.core.journal.PainRating;
import backstay.core.journal.Payload;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.RawValue;
import java.util.OptionalInt;
import java.util.UUID;

/// What a fact says, as JSON. Names on disk outlive names in the code, so each is spelled out here and in
/// `PayloadShapes`, and every kind and version has a golden file in the tests.
final class PayloadJson {
    /// The version this release writes, for every kind.
    static final int VERSION = 1;

    private PayloadJson() {}

    /// The name of a payload's kind.
    static String kind(Payload payload) {
        return switch (payload) {
            case Payload.Profiled _ -> "profiled";
            case Payload.Screened _ -> "screened";
            case Payload.QuickChecked _ -> "quick-checked";
            case Payload.CheckedIn _ -> "checked-in";
            case Payload.Performed _ -> "performed";
            case Payload.NextMorning _ -> "next-morning";
            case Payload.FlareReported _ -> "flare-reported";
            case Payload.FlareEnded _ -> "flare-ended";
            case Payload.Walked _ -> "walked";
            case Payload.Measured _ -> "measured";
            case Payload.Chose _ -> "chose";
            case Payload.Noted _ -> "noted";
            case Payload.Retracted _ -> "retracted";
            case Payload.Amended _ -> "amended";
            case Payload.Unknown(String kind, int _, String _) -> kind;
        };
    }

    /// The version of a payload's shape.
    static int version(Payload payload) {
        return payload instanceof Payload.Unknown unknown ? unknown.version() : VERSION;
    }

    /// The payload as text. What this release does not know stays as it came.
    static String text(Payload payload) {
        return payload instanceof Payload.Unknown unknown ? unknown.json() : Json.text(write(payload));
    }

    private static ObjectNode write(Payload payload) {
        var json = Json.object();
        return switch (payload) {
            case Payload.Profiled profiled -> ProfileJson.write(profiled.profile());
            case Payload.Screened screened -> write(screened);
            case Payload.QuickChecked(boolean anythingNew) -> json.put("new", anythingNew);
            case Payload.CheckedIn checkedIn -> write(checkedIn);
            case Payload.Performed performed -> write(performed);
            case Payload.NextMorning(UUID of, PainRating pain) ->
                json.put("of", of.toString()).put("pain", pain.value());
            case Payload.FlareReported(boolean activityLimited, boolean familiar) ->
                json.put("activityLimited", activityLimited).put("familiar", familiar);
            case Payload.FlareEnded() -> json;
            case Payload.Walked(int minutes) -> json.put("minutes", minutes);
            case Payload.Measured(String measure, double score) ->
                json.put("measure", measure).put("score", score);
            case Payload.Chose(String choice, String target) ->
                json.put("choice", choice).put("target", target);
            case Payload.Noted(String text) -> json.put("text", text);
            case Payload.Retracted(UUID of) -> json.put("of", of.toString());
            case Payload.Amended amended -> write(amended);
            case Payload.Unknown _ -> throw new IllegalArgumentException("What is unknown is kept as it came");
        };
    }

    private static ObjectNode write(Payload.Screened screened) {
        var json = ScreeningJson.bare(screened.screening());
        screened.answers().ifPresent(answers -> json.set("answers", ScreeningInput.write(answers)));
        json.set("textShown", Json.texts(screened.textShown()));
        return json;
    }

    private static ObjectNode write(Payload.CheckedIn checkedIn) {
        var json = Json.object().put("pain", checkedIn.pain().value()).put("morning", checkedIn.morning());
        put(json, "stiffnessMinutes", checkedIn.stiffnessMinutes());
        checkedIn.activityLimited().ifPresent(limited -> json.put("activityLimited", limited));
        return json;
    }

    private static ObjectNode write(Payload.Performed performed) {
        var json = Json.object();
        performed.session().ifPresent(session -> json.put("session", session));
        performed.door().ifPresent(door -> json.put("door", door));
        json.put("pre", performed.pre().value()).put("peak", performed.peak().value());
        performed.post60().ifPresent(pain -> json.put("post60", pain.value()));
        json.put("rpe", performed.effort());
        put(json, "feeling", performed.feeling());
        json.put("neuro", performed.neuro());
        var items = json.putArray("items");
        performed.items().forEach(item -> items.add(write(item)));
        return json;
    }

    private static ObjectNode write(Payload.Done done) {
        var json = Json.object().put("exercise", done.exercise()).put("level", done.level());
        done.dose().map((Dose dose) -> DoseJson.write(dose)).ifPresent(dose -> json.set("dose", dose));
        json.put("feedback", Vocabulary.FEEDBACK.of(done.feedback()));
        done.peak().ifPresent(pain -> json.put("peak", pain.value()));
        done.location().ifPresent(location -> json.put("location", Vocabulary.LOCATIONS.of(location)));
        return json;
    }

    /// What the amended fact says now is put in as text, so that an unknown kind inside stays as it came.
    private static ObjectNode write(Payload.Amended amended) {
        var instead = amended.instead();
        var json = Json.object().put("of", amended.of().toString());
        json.putObject("instead")
                .put("kind", kind(instead))
                .put("version", version(instead))
                .putRawValue("payload", new RawValue(text(instead)));
        return json;
    }

    private static void put(ObjectNode json, String name, OptionalInt value) {
        value.ifPresent(number -> json.put(name, number));
    }
}
