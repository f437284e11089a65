package backstay.app.wire;

import backstay.core.exercise.Dose;
import backstay.core.journal.Payload;
import backstay.core.journal.Payload.Done;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/// The shape of every kind of payload this release can read. A kind is added here and never taken away.
final class PayloadShapes {
    private static final int MINUTES_OF_A_DAY = 1440;
    private static final int LONGEST_NOTE = 10_000;
    private static final int LONGEST_TARGET = 300;
    private static final Shape<String> SHORT = Shapes.text(LONGEST_TARGET);
    private static final Shape<List<Done>> ITEMS =
            Shape.object(PayloadShapes::done).list();
    private static final Shape<List<String>> TEXTS = Shapes.text(LONGEST_NOTE).list();
    private static final Shape<ObjectNode> ANYTHING = Shape.plain(
            "an object", node -> node instanceof ObjectNode object ? Optional.of(object) : Optional.empty());

    private PayloadShapes() {}

    /// The shape of a payload of a kind. A kind or version this release does not know is any object, kept as it is.
    ///
    /// @param day the day of the fact
    static Shape<Payload> of(String kind, int version, LocalDate day) {
        return known(kind, day)
                .filter(_ -> version <= PayloadJson.VERSION)
                .orElseGet(() -> new Shape<>(
                        ANYTHING.expected(),
                        place -> ANYTHING.read(place)
                                .map(object -> new Payload.Unknown(kind, version, Json.text(object)))));
    }

    private static Optional<Shape<Payload>> known(String kind, LocalDate day) {
        return switch (kind) {
            case "profiled" -> Optional.of(profiled());
            case "screened" -> shape(fields -> screened(fields, day));
            case "quick-checked" -> shape(PayloadShapes::quickChecked);
            case "checked-in" -> shape(PayloadShapes::checkedIn);
            case "performed" -> shape(PayloadShapes::performed);
            case "next-morning" -> shape(PayloadShapes::nextMorning);
            case "flare-reported" -> shape(PayloadShapes::flareReported);
            case "flare-ended" -> shape(_ -> Payload.FlareEnded::new);
            case "walked" -> shape(PayloadShapes::walked);
            case "measured" -> shape(PayloadShapes::measured);
            case "chose" -> shape(PayloadShapes::chose);
            case "noted" -> shape(PayloadShapes::noted);
            case "retracted" -> shape(PayloadShapes::retracted);
            case "amended" -> shape(fields -> amended(fields, day));
            default -> Optional.empty();
        };
    }

    private static Optional<Shape<Payload>> shape(Function<Fields, Supplier<Payload>> fields) {
        return Optional.of(Shape.object(fields));
    }

    private static Shape<Payload> profiled() {
        return new Shape<>(
                ProfileJson.SHAPE.expected(),
                place -> ProfileJson.SHAPE.read(place).map(Payload.Profiled::new));
    }

    private static Supplier<Payload> screened(Fields fields, LocalDate day) {
        var answers = fields.maybe("answers", ScreeningInput.SHAPE);
        var textShown = fields.or("textShown", TEXTS, List.of());
        var screening = ScreeningJson.screening(fields, day);
        return () -> new Payload.Screened(answers, screening.get(), textShown);
    }

    private static Supplier<Payload> quickChecked(Fields fields) {
        var anythingNew = fields.need("new", Shapes.TRUE_OR_FALSE);
        return () -> new Payload.QuickChecked(anythingNew.orElseThrow());
    }

    private static Supplier<Payload> checkedIn(Fields fields) {
        var pain = fields.need("pain", Shapes.PAIN);
        var morning = fields.need("morning", Shapes.TRUE_OR_FALSE);
        var stiffness = fields.whole("stiffnessMinutes", 0, MINUTES_OF_A_DAY);
        var limited = fields.maybe("activityLimited", Shapes.TRUE_OR_FALSE);
        return () -> new Payload.CheckedIn(pain.orElseThrow(), morning.orElseThrow(), stiffness, limited);
    }

    private static Supplier<Payload> performed(Fields fields) {
        var session = fields.maybe("session", SHORT);
        var door = fields.maybe("door", SHORT);
        var pre = fields.need("pre", Shapes.PAIN);
        var peak = fields.need("peak", Shapes.PAIN);
        var post60 = fields.maybe("post60", Shapes.PAIN);
        var effort = fields.need("rpe", Shapes.whole(0, 10));
        var feeling = fields.whole("feeling", -5, 5);
        var neuro = fields.need("neuro", Shapes.TRUE_OR_FALSE);
        var items = fields.need("items", ITEMS);
        return () -> new Payload.Performed(
                session,
                door,
                pre.orElseThrow(),
                peak.orElseThrow(),
                post60,
                effort.orElseThrow(),
                feeling,
                neuro.orElseThrow(),
                items.orElseThrow());
    }

    private static Supplier<Done> done(Fields fields) {
        var exercise = fields.need("exercise", Shapes.NAME);
        var level = fields.need("level", Shapes.whole(1, 100));
        Optional<Dose> dose = fields.maybe("dose", DoseJson.SHAPE);
        var feedback = fields.need("feedback", Vocabulary.FEEDBACK.shape());
        var peak = fields.maybe("peak", Shapes.PAIN);
        var location = fields.maybe("location", Vocabulary.LOCATIONS.shape());
        return () ->
                new Done(exercise.orElseThrow(), level.orElseThrow(), dose, feedback.orElseThrow(), peak, location);
    }

    private static Supplier<Payload> nextMorning(Fields fields) {
        var of = fields.need("of", Shapes.UUID_ID);
        var pain = fields.need("pain", Shapes.PAIN);
        return () -> new Payload.NextMorning(of.orElseThrow(), pain.orElseThrow());
    }

    private static Supplier<Payload> flareReported(Fields fields) {
        var limited = fields.need("activityLimited", Shapes.TRUE_OR_FALSE);
        var familiar = fields.need("familiar", Shapes.TRUE_OR_FALSE);
        return () -> new Payload.FlareReported(limited.orElseThrow(), familiar.orElseThrow());
    }

    private static Supplier<Payload> walked(Fields fields) {
        var minutes = fields.need("minutes", Shapes.whole(0, MINUTES_OF_A_DAY));
        return () -> new Payload.Walked(minutes.orElseThrow());
    }

    private static Supplier<Payload> measured(Fields fields) {
        var measure = fields.need("measure", Vocabulary.MEASURES.shape());
        var score = fields.need("score", Shapes.number(-100, 100));
        return () -> new Payload.Measured(measure.orElseThrow(), score.orElseThrow());
    }

    private static Supplier<Payload> chose(Fields fields) {
        var choice = fields.need("choice", Vocabulary.CHOICES.shape());
        var target = fields.need("target", SHORT);
        return () -> new Payload.Chose(choice.orElseThrow(), target.orElseThrow());
    }

    private static Supplier<Payload> noted(Fields fields) {
        var text = fields.need("text", Shapes.text(LONGEST_NOTE));
        return () -> new Payload.Noted(text.orElseThrow());
    }

    private static Supplier<Payload> retracted(Fields fields) {
        var of = fields.need("of", Shapes.UUID_ID);
        return () -> new Payload.Retracted(of.orElseThrow());
    }

    private static Supplier<Payload> amended(Fields fields, LocalDate day) {
        var of = fields.need("of", Shapes.UUID_ID);
        var instead = fields.need("instead", Shape.object(inner -> said(inner, day)));
        return () -> new Payload.Amended(of.orElseThrow(), instead.orElseThrow());
    }

    /// A kind, its version and its payload: what a fact says, wherever it is said.
    static Supplier<Payload> said(Fields fields, LocalDate day) {
        var kind = fields.need("kind", Shapes.NAME);
        var version = fields.or("version", Shapes.whole(1, Integer.MAX_VALUE), PayloadJson.VERSION);
        var payload = fields.need("payload", of(kind.orElse(""), version, day));
        return payload::orElseThrow;
    }
}
