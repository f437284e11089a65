package backstay.app.wire;

import backstay.core.screen.Detail;
import backstay.core.screen.Known;
import backstay.core.screen.Question;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/// The details of answers: which questions have them, what they are called, and how far their numbers go.
final class Details {
    private static final int WEEKS = 5200;
    private static final int DAYS = 36_500;
    private static final int LONGEST_PREGNANCY = 45;

    private static final Map<Question, Function<Fields, Optional<Detail>>> READERS = Map.ofEntries(
            Map.entry(Question.CES2, fields -> Optional.of(new Detail.Bladder(fields.known("sameForYears")))),
            Map.entry(Question.CES3, fields -> Optional.of(new Detail.Bowel(fields.known("constipationOnly")))),
            Map.entry(Question.NEU1, Details::weakness),
            Map.entry(Question.NEU2, fields -> Optional.of(new Detail.Unsteadiness(fields.known("worseningDaily")))),
            Map.entry(Question.TRA1, Details::accident),
            Map.entry(Question.FX2, Details::bones),
            Map.entry(Question.CA3, fields -> Optional.of(new Detail.RestPain(fields.known("longStandingUnchanged")))),
            Map.entry(
                    Question.CA4,
                    fields -> Optional.of(new Detail.UpperBackPain(fields.known("constantOrUnexplained")))),
            Map.entry(Question.VAS2, fields -> Optional.of(new Detail.Aneurysm(fields.known("known")))),
            Map.entry(Question.VAS3, fields -> Optional.of(new Detail.Calf(fields.known("breathless")))),
            Map.entry(Question.STR1, Details::strain),
            Map.entry(Question.SUR1, fields -> Optional.of(surgery(fields))),
            Map.entry(Question.PRG0, Details::pregnancy));

    private Details() {}

    /// The detail the fields of an answer give; none when the question has no details or none were given.
    static Optional<Detail> read(Question question, Fields fields) {
        return Optional.ofNullable(READERS.get(question)).flatMap(reader -> reader.apply(fields));
    }

    /// Surgery, as in an answer and as in a profile.
    static Detail.Surgery surgery(Fields fields) {
        return new Detail.Surgery(
                fields.maybe("kind", Vocabulary.SURGERIES.shape()), weeks(fields, "weeksAgo"), fields.known("cleared"));
    }

    /// Writes a detail's fields into an answer.
    static void write(Detail detail, ObjectNode into) {
        switch (detail) {
            case Detail.Bladder(Known same) -> put(into, "sameForYears", same);
            case Detail.Bowel(Known only) -> put(into, "constipationOnly", only);
            case Detail.Weakness weakness -> write(weakness, into);
            case Detail.Unsteadiness(Known worse) -> put(into, "worseningDaily", worse);
            case Detail.Accident(OptionalInt weeks, Known assessed) -> {
                put(into, "weeksAgo", weeks);
                put(into, "assessed", assessed);
            }
            case Detail.BoneHistory(Known height, OptionalInt weeks) -> {
                put(into, "newHeightLoss", height);
                put(into, "vertebralFractureWeeksAgo", weeks);
            }
            case Detail.RestPain(Known unchanged) -> put(into, "longStandingUnchanged", unchanged);
            case Detail.UpperBackPain(Known constant) -> put(into, "constantOrUnexplained", constant);
            case Detail.Aneurysm(Known known) -> put(into, "known", known);
            case Detail.Calf(Known breathless) -> put(into, "breathless", breathless);
            case Detail.Strain(Known leg, OptionalInt weeks) -> {
                put(into, "legPain", leg);
                put(into, "weeksNotImproving", weeks);
            }
            case Detail.Surgery surgery -> write(surgery, into);
            case Detail.Pregnant(int weeks) -> into.put("pregnantWeeks", weeks);
            case Detail.Postnatal(int weeks, Known caesarean) -> {
                into.put("postnatalWeeks", weeks);
                put(into, "caesarean", caesarean);
            }
        }
    }

    /// Writes surgery, as in an answer and as in a profile.
    static void write(Detail.Surgery surgery, ObjectNode into) {
        surgery.kind().ifPresent(kind -> into.put("kind", kind.id()));
        put(into, "weeksAgo", surgery.weeksAgo());
        put(into, "cleared", surgery.cleared());
    }

    private static void write(Detail.Weakness weakness, ObjectNode into) {
        put(into, "worsening", weakness.worsening());
        put(into, "mild", weakness.mild());
        put(into, "sides", weakness.sides());
        put(into, "sinceDays", weakness.sinceDays());
        put(into, "assessed", weakness.assessed());
    }

    private static Optional<Detail> weakness(Fields fields) {
        return Optional.of(new Detail.Weakness(
                fields.known("worsening"),
                fields.known("mild"),
                fields.whole("sides", 1, 2),
                fields.whole("sinceDays", 0, DAYS),
                fields.known("assessed")));
    }

    private static Optional<Detail> accident(Fields fields) {
        return Optional.of(new Detail.Accident(weeks(fields, "weeksAgo"), fields.known("assessed")));
    }

    private static Optional<Detail> bones(Fields fields) {
        return Optional.of(
                new Detail.BoneHistory(fields.known("newHeightLoss"), weeks(fields, "vertebralFractureWeeksAgo")));
    }

    private static Optional<Detail> strain(Fields fields) {
        return Optional.of(new Detail.Strain(fields.known("legPain"), weeks(fields, "weeksNotImproving")));
    }

    private static Optional<Detail> pregnancy(Fields fields) {
        var pregnant = fields.whole("pregnantWeeks", 0, LONGEST_PREGNANCY);
        var postnatal = weeks(fields, "postnatalWeeks");
        var caesarean = fields.known("caesarean");
        if (fields.given("pregnantWeeks") && fields.given("postnatalWeeks")) {
            fields.note("postnatalWeeks", "expected either pregnantWeeks or postnatalWeeks; got both");
        }
        if (fields.given("caesarean") && !fields.given("postnatalWeeks")) {
            fields.note("caesarean", "expected only beside postnatalWeeks");
        }
        if (pregnant.isPresent()) {
            return Optional.of(new Detail.Pregnant(pregnant.getAsInt()));
        }
        return postnatal.isPresent()
                ? Optional.of(new Detail.Postnatal(postnatal.getAsInt(), caesarean))
                : Optional.empty();
    }

    private static OptionalInt weeks(Fields fields, String name) {
        return fields.whole(name, 0, WEEKS);
    }

    private static void put(ObjectNode into, String name, Known known) {
        switch (known) {
            case YES -> into.put(name, true);
            case NO -> into.put(name, false);
            case UNKNOWN -> {}
        }
    }

    private static void put(ObjectNode into, String name, OptionalInt number) {
        number.ifPresent(value -> into.put(name, value));
    }
}
