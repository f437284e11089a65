package backstay.app.wire;

import backstay.content.Emergency.Country;
import backstay.content.Knowledge;
import backstay.content.RulePage;
import backstay.core.screen.Disposition;
import backstay.core.screen.Finding;
import backstay.core.screen.Finding.Card;
import backstay.core.screen.Question;
import backstay.core.screen.Screening;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/// The result of a screening as JSON, as the contract has it.
///
/// @param knowledge holds the rules' pages: what to do, and the sources
/// @param country whose lines the words name
public record ScreeningJson(Knowledge knowledge, Country country) {
    private static final int MOST_HOURS = 1000;
    private static final Shape<List<Question>> QUESTIONS =
            Vocabulary.QUESTIONS.shape().list();
    private static final Shape<List<Finding>> FINDINGS =
            Shape.object(ScreeningJson::finding).list();

    /// The screening output of the contract.
    public ObjectNode write(Screening screening) {
        return write(screening, (finding, json) -> {
            json.put("text", knowledge.words().say(finding, country));
            json.set(
                    "sources",
                    Json.texts(knowledge
                            .rule(finding.rule())
                            .map(RulePage::sources)
                            .orElse(List.of())));
        });
    }

    /// The screening as a fact keeps it: without words, with the card and the day, so that it reads back whole.
    static ObjectNode bare(Screening screening) {
        var json = write(screening, (finding, each) -> each.put("card", Vocabulary.CARDS.of(finding.card())));
        return json.put("askedOn", screening.askedOn().toString());
    }

    /// The shape of a screening that was answered on `day` unless it says otherwise. The disposition alone is enough.
    static Shape<Screening> shape(LocalDate day) {
        return Shape.object(fields -> screening(fields, day));
    }

    private interface Told {
        void put(Finding finding, ObjectNode into);
    }

    private static ObjectNode write(Screening screening, Told told) {
        var json = Json.object().put("disposition", screening.disposition().name());
        Json.putOrNull(json, "maxHours", screening.maxHours());
        json.put("locksExercise", screening.locksExercise());
        var findings = json.putArray("findings");
        for (var finding : screening.findings()) {
            told.put(finding, write(finding, findings.addObject()));
        }
        json.set("modifiers", Json.texts(Vocabulary.MODIFIERS.of(screening.modifiers())));
        return json.put("rulesVersion", screening.rulesVersion())
                .put("nextStage1", screening.nextStage1().toString())
                .put("nextStage2", screening.nextStage2().toString());
    }

    private static ObjectNode write(Finding finding, ObjectNode json) {
        json.put("rule", finding.rule());
        json.set(
                "questions",
                Json.texts(finding.questions().stream().map(Question::name).toList()));
        json.put("disposition", finding.disposition().name());
        Json.putOrNull(json, "maxHours", finding.maxHours());
        return json;
    }

    /// Reads the fields of a screening among others of its object.
    static Supplier<Screening> screening(Fields fields, LocalDate day) {
        var disposition = fields.need("disposition", Vocabulary.DISPOSITIONS.shape());
        var hours = fields.whole("maxHours", 0, MOST_HOURS);
        var locks = fields.maybe("locksExercise", Shapes.TRUE_OR_FALSE);
        var findings = fields.or("findings", FINDINGS, List.of());
        var modifiers = fields.or("modifiers", Vocabulary.MODIFIERS.shape().set(), Set.of());
        var rules = fields.or("rulesVersion", Shapes.text(100), "");
        var stage1 = fields.maybe("nextStage1", Shapes.DAY);
        var stage2 = fields.maybe("nextStage2", Shapes.DAY);
        var askedOn = fields.maybe("askedOn", Shapes.DAY).or(() -> stage1.map(next -> next.minusDays(1)));
        if (disposition.isPresent()
                && locks.isPresent()
                && locks.get() != disposition.get().locksExercise()) {
            fields.note("locksExercise", "expected what the disposition says, " + !locks.get());
        }
        return () -> {
            var asked = askedOn.orElse(day);
            return new Screening(
                    asked,
                    disposition.orElseThrow(),
                    hours,
                    findings,
                    modifiers,
                    rules,
                    stage1.orElse(asked.plusDays(1)),
                    stage2.orElse(asked.plusDays(28)));
        };
    }

    private static Supplier<Finding> finding(Fields fields) {
        var rule = fields.need("rule", Shapes.NAME);
        var questions = fields.or("questions", QUESTIONS, List.of());
        var disposition = fields.need("disposition", Vocabulary.DISPOSITIONS.shape());
        var hours = fields.whole("maxHours", 0, MOST_HOURS);
        fields.ignore("text", "sources");
        var card = fields.maybe("card", Vocabulary.CARDS.shape());
        return () -> new Finding(
                rule.orElseThrow(),
                questions,
                disposition.orElseThrow(),
                hours,
                card.orElseGet(() -> usualCard(disposition.orElseThrow())));
    }

    private static Card usualCard(Disposition disposition) {
        return switch (disposition) {
            case E -> Card.NERVE;
            case U, C -> Card.CLINICIAN;
            case P, N -> Card.CAUTION;
        };
    }
}
