package backstay.app.wire;

import backstay.core.exercise.Dose;
import backstay.core.exercise.Pace;
import backstay.core.exercise.Tempo;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;

/// A dose as JSON: all seven fields of the contract, null where a kind of dose has none.
final class DoseJson {
    private static final int MOST_SETS = 100;
    private static final int MOST_REPS = 1000;
    private static final int HOUR = 3600;

    private static final Shape<Tempo> TEMPO = Shape.plain(
            "a tempo such as 3-1-3",
            node -> Optional.ofNullable(node.textValue()).flatMap(DoseJson::tempo));

    /// A dose of repetitions, or of timed work when `workSeconds` is given.
    static final Shape<Dose> SHAPE = Shape.object(DoseJson::fields);

    private DoseJson() {}

    /// The dose as an object.
    static ObjectNode write(Dose dose) {
        return switch (dose) {
            case Dose.Repetitions(int sets, int reps, int hold, Optional<Tempo> tempo, boolean perSide, int rest) ->
                write(
                        new Common(sets, perSide, rest),
                        OptionalInt.of(reps),
                        hold > 0 ? OptionalInt.of(hold) : OptionalInt.empty(),
                        OptionalInt.empty(),
                        tempo);
            case Dose.Timed(int sets, int work, Pace _, boolean perSide, int rest) ->
                write(
                        new Common(sets, perSide, rest),
                        OptionalInt.empty(),
                        OptionalInt.empty(),
                        OptionalInt.of(work),
                        Optional.empty());
        };
    }

    /// What every dose has.
    private record Common(int sets, boolean perSide, int restSeconds) {}

    private static ObjectNode write(
            Common common, OptionalInt reps, OptionalInt hold, OptionalInt work, Optional<Tempo> tempo) {
        var json = Json.object().put("sets", common.sets());
        Json.putOrNull(json, "reps", reps);
        Json.putOrNull(json, "holdSeconds", hold);
        json.put("perSide", common.perSide()).put("restSeconds", common.restSeconds());
        Json.putOrNull(json, "workSeconds", work);
        Json.putOrNull(json, "tempo", tempo.map(Tempo::toString));
        return json;
    }

    private static Supplier<Dose> fields(Fields fields) {
        var sets = fields.need("sets", Shapes.whole(1, MOST_SETS));
        var reps = fields.whole("reps", 1, MOST_REPS);
        var hold = fields.whole("holdSeconds", 0, HOUR);
        var perSide = fields.or("perSide", Shapes.TRUE_OR_FALSE, false);
        var rest = fields.or("restSeconds", Shapes.whole(0, HOUR), 0);
        var work = fields.whole("workSeconds", 1, HOUR);
        var tempo = fields.maybe("tempo", TEMPO);
        if (fields.given("workSeconds") && (reps.isPresent() || hold.orElse(0) > 0 || tempo.isPresent())) {
            fields.note("workSeconds", "expected alone, or repetitions instead; got both");
        }
        if (!fields.given("workSeconds") && !fields.given("reps") && !fields.given("holdSeconds")) {
            fields.note("reps", "missing; expected reps, holdSeconds or workSeconds");
        }
        return () -> work.isPresent()
                ? new Dose.Timed(sets.orElseThrow(), work.getAsInt(), new Pace.Free(), perSide, rest)
                : new Dose.Repetitions(sets.orElseThrow(), reps.orElse(1), hold.orElse(0), tempo, perSide, rest);
    }

    private static Optional<Tempo> tempo(String text) {
        try {
            return Optional.of(Tempo.of(text));
        } catch (IllegalArgumentException noTempo) {
            return Optional.empty();
        }
    }
}
