package backstay.app.web.session;

import backstay.app.wire.Json;
import backstay.app.wire.TimelineJson;
import backstay.content.Knowledge;
import backstay.core.exercise.Exercise;
import backstay.core.session.Programme;
import backstay.core.session.Timelines;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Set;

/// Everything the player needs, as JSON: the timeline, the words of its exercises, and where to go afterwards. The
/// addresses are relative to the session page, so they hold below any path.
record PlayerJson(Knowledge knowledge, Timelines timelines) {
    String text(Programme run, Set<String> exercises) {
        var json = Json.object();
        json.set("timeline", new TimelineJson(knowledge.voice()).write(timelines.of(run)));
        var words = json.putArray("exercises");
        exercises.forEach(id -> words.add(words(knowledge.exercise(id).orElseThrow())));
        json.putNull("pre").putNull("door");
        json.putObject("links")
                .put("after", "../after")
                .put("safety", "../safety?because=neuro")
                .put("today", "../today");
        return Json.text(json);
    }

    private static ObjectNode words(Exercise exercise) {
        var guide = exercise.guide();
        var json = Json.object()
                .put("id", exercise.id())
                .put("name", exercise.name())
                .put("setUp", guide.setUp())
                .put("breathing", guide.breathing());
        put(json, "steps", guide.steps());
        put(json, "cues", guide.cues());
        return json;
    }

    private static void put(ObjectNode json, String name, List<String> texts) {
        var array = json.putArray(name);
        texts.forEach(array::add);
    }
}
