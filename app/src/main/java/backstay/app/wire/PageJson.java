package backstay.app.wire;

import backstay.content.Decision;
import backstay.content.Lesson;
import backstay.content.QuestionGroup;
import backstay.content.RulePage;
import backstay.content.Source;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/// The pages of the knowledge base as JSON: lessons, questions, decisions, rules and sources.
final class PageJson {
    private PageJson() {}

    static ObjectNode lesson(Lesson lesson) {
        var json = Json.object()
                .put("id", lesson.id())
                .put("title", lesson.title())
                .put("idea", lesson.idea());
        json.set("text", Json.texts(lesson.text()));
        json.put("action", lesson.action()).put("certainty", lesson.certainty().id());
        json.set("sources", Json.texts(lesson.sources()));
        json.set("from", Json.texts(lesson.from()));
        return json.put("author", lesson.author())
                .put("written", lesson.written().toString())
                .put("nextReview", lesson.nextReview().toString());
    }

    static ObjectNode question(QuestionGroup group, QuestionGroup.Asked asked) {
        var json = Json.object()
                .put("id", asked.question().name())
                .put("title", group.title())
                .put("group", group.id())
                .put("stage", group.stage())
                .put("ask", asked.ask());
        Json.putOrNull(json, "help", asked.help());
        json.put("type", asked.type().id()).put("skip", asked.skip());
        Json.putOrNull(json, "onlyWith", asked.onlyWith());
        json.set("choices", choices(asked.choices()));
        var details = json.putArray("details");
        asked.details().forEach(detail -> details.add(detail(detail)));
        json.set("sources", Json.texts(asked.sources()));
        json.set("from", Json.texts(group.from()));
        return json;
    }

    private static ObjectNode detail(QuestionGroup.DetailField detail) {
        var json = Json.object()
                .put("name", detail.name())
                .put("ask", detail.ask())
                .put("type", detail.type().id());
        Json.putOrNull(json, "unit", detail.unit());
        Json.putOrNull(json, "min", detail.min());
        Json.putOrNull(json, "max", detail.max());
        json.set("choices", choices(detail.choices()));
        return json;
    }

    private static ArrayNode choices(List<QuestionGroup.Choice> choices) {
        var json = Json.array();
        choices.forEach(choice -> json.addObject().put("id", choice.id()).put("label", choice.label()));
        return json;
    }

    static ObjectNode decision(Decision decision) {
        var json = Json.object()
                .put("id", decision.id())
                .put("title", decision.title())
                .put("problem", decision.problem())
                .put("reading", decision.reading())
                .put("why", decision.why());
        json.set("from", Json.texts(decision.from()));
        return json;
    }

    static ObjectNode rule(RulePage rule) {
        var json = Json.object()
                .put("id", rule.id())
                .put("kind", rule.kind().id())
                .put("what", rule.what())
                .put("says", rule.says())
                .put("changesWhen", rule.changesWhen())
                .put("certainty", rule.certainty().id());
        json.set("sources", Json.texts(rule.sources()));
        var numbers = json.putArray("numbers");
        rule.numbers().forEach(number -> numbers.add(number(number)));
        json.set("from", Json.texts(rule.from()));
        return json;
    }

    private static ObjectNode number(RulePage.RuleNumber number) {
        var json = Json.object()
                .put("name", number.name())
                .put("description", number.description())
                .put("unit", number.unit());
        var values = json.putArray("values");
        for (var dated : number.values()) {
            values.addObject()
                    .put("since", dated.since().toString())
                    .put("value", dated.value())
                    .put("source", dated.source())
                    .put("certainty", dated.certainty().id());
        }
        return json;
    }

    static ObjectNode source(Source source) {
        var json = Json.object()
                .put("id", source.id())
                .put("title", source.title())
                .put("year", source.year());
        Json.putOrNull(json, "where", source.where());
        return json.put("kind", source.kind().id());
    }
}
