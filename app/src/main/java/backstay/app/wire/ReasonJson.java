package backstay.app.wire;

import backstay.content.Knowledge;
import backstay.content.RulePage;
import backstay.core.reason.Reason;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/// Reasons as JSON: the rule, what it says to the person, the answers it came from, its sources, and what would
/// change it.
record ReasonJson(Knowledge knowledge) {
    ArrayNode write(List<Reason> reasons) {
        var json = Json.array();
        reasons.forEach(reason -> json.add(write(reason)));
        return json;
    }

    private ObjectNode write(Reason reason) {
        var json = Json.object()
                .put("rule", reason.rule())
                .put("text", knowledge.words().say(reason));
        json.set("from", Json.texts(reason.from()));
        json.set(
                "sources",
                Json.texts(knowledge.rule(reason.rule()).map(RulePage::sources).orElse(List.of())));
        return json.put("changesWhen", knowledge.words().changesWhen(reason));
    }
}
