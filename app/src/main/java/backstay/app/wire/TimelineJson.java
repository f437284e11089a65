package backstay.app.wire;

import backstay.content.Voice;
import backstay.core.session.Step;
import backstay.core.session.Timeline;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;

/// A timeline as JSON, as the contract has it and the player plays it.
///
/// @param voice what is said when a step begins
public record TimelineJson(Voice voice) {
    /// The timeline output of the contract.
    public ObjectNode write(Timeline timeline) {
        var json = Json.object()
                .put("id", timeline.id())
                .put("title", timeline.title())
                .put("totalMs", timeline.totalMs());
        var steps = json.putArray("steps");
        for (int index = 0; index < timeline.steps().size(); index++) {
            steps.add(step(timeline.steps().get(index), next(timeline.steps(), index)));
        }
        return json;
    }

    private static Optional<Step> next(List<Step> steps, int index) {
        return index + 1 < steps.size() ? Optional.of(steps.get(index + 1)) : Optional.empty();
    }

    private ObjectNode step(Step step, Optional<Step> next) {
        var json = Json.object()
                .put("kind", step.kind().id())
                .put("startMs", step.startMs())
                .put("endMs", step.endMs());
        Json.putOrNull(json, "exercise", step.exercise());
        Json.putOrNull(json, "side", step.side().map(Step.Side::id));
        Json.putOrNull(json, "set", step.set());
        Json.putOrNull(json, "rep", step.rep());
        return json.put("say", voice.say(step, next)).put("sound", step.sound().id());
    }
}
