package backstay.app.wire;

import backstay.content.Knowledge;
import backstay.core.session.Programme;
import backstay.core.session.Timelines;
import com.fasterxml.jackson.databind.node.ObjectNode;

/// The knowledge base as one JSON document.
///
/// @param knowledge what is written
public record KnowledgeJson(Knowledge knowledge) {
    /// Everything the knowledge base holds. Disagreements and measures are empty until there are some.
    public ObjectNode write() {
        var json = Json.object().put("version", knowledge.version());
        var exercises = json.putArray("exercises");
        knowledge.exercises().forEach(exercise -> exercises.add(ExerciseJson.write(exercise)));
        var programmes = json.putArray("programmes");
        knowledge.programmes().forEach(programme -> programmes.add(programme(programme)));
        var lessons = json.putArray("lessons");
        knowledge.lessons().forEach(lesson -> lessons.add(PageJson.lesson(lesson)));
        json.putArray("disagreements");
        json.putArray("measures");
        var questions = json.putArray("questions");
        for (var group : knowledge.questionGroups()) {
            group.questions().forEach(asked -> questions.add(PageJson.question(group, asked)));
        }
        var decisions = json.putArray("decisions");
        knowledge.decisions().forEach(decision -> decisions.add(PageJson.decision(decision)));
        var rules = json.putArray("rules");
        knowledge.rules().forEach(rule -> rules.add(PageJson.rule(rule)));
        var sources = json.putArray("sources");
        knowledge.sources().forEach(source -> sources.add(PageJson.source(source)));
        return json;
    }

    private ObjectNode programme(Programme programme) {
        var json = Json.object()
                .put("id", programme.id())
                .put("title", programme.title())
                .put("purpose", programme.purpose());
        json.putObject("timesPerWeek")
                .put("least", programme.timesPerWeek().least())
                .put("most", programme.timesPerWeek().most());
        json.put("seconds", new Timelines(knowledge.exercises()).seconds(programme));
        var blocks = json.putArray("blocks");
        programme.blocks().forEach(block -> blocks.add(block(block)));
        json.put("note", programme.note());
        json.set("sources", Json.texts(programme.sources()));
        json.set("from", Json.texts(programme.from()));
        return json;
    }

    private static ObjectNode block(Programme.Block block) {
        var json = Json.object().put("kind", block.kind().id()).put("rounds", block.rounds());
        var items = json.putArray("items");
        for (var item : block.items()) {
            var each = items.addObject().put("exercise", item.exercise());
            each.set("dose", DoseJson.write(item.dose()));
            Json.putOrNull(each, "getReadySeconds", item.getReadySeconds());
            each.put("restAfterSeconds", item.restAfterSeconds());
        }
        return json;
    }
}
