package backstay.app.wire;

import backstay.core.journal.Fact;
import backstay.core.journal.Journal;
import backstay.core.plan.Profile;
import backstay.core.screen.Screening;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;

/// The plan input: a person's profile, current screening and journal on a day.
///
/// @param today the day the plan begins
/// @param screening the current one; what the journal says about screenings is history
public record PlanInput(LocalDate today, Profile profile, Screening screening, Journal journal) {
    private static final Shape<PlanInput> SHAPE = Shape.object(PlanInput::fields);
    private static final Shape<List<Fact>> FACTS = FactJson.SHAPE.list();

    /// Reads a plan input.
    public static Reading<PlanInput> read(JsonNode node) {
        return SHAPE.readWhole(node);
    }

    private static Supplier<PlanInput> fields(Fields fields) {
        var today = fields.need("today", Shapes.DAY);
        var profile = fields.need("profile", ProfileJson.SHAPE);
        var screening = fields.need("screening", ScreeningJson.shape(today.orElse(LocalDate.EPOCH)));
        var facts = fields.or("journal", FACTS, List.of());
        today.ifPresent(day -> refuseFuture(facts, day, fields));
        return () ->
                new PlanInput(today.orElseThrow(), profile.orElseThrow(), screening.orElseThrow(), new Journal(facts));
    }

    private static void refuseFuture(List<Fact> facts, LocalDate today, Fields fields) {
        for (var fact : facts) {
            if (fact.day().isAfter(today)) {
                fields.note(
                        "journal",
                        "expected facts up to today, %s; fact %s is from %s".formatted(today, fact.id(), fact.day()));
            }
        }
    }
}
