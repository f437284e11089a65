package backstay.app.wire;

import backstay.content.Knowledge;
import backstay.core.plan.Plan;
import backstay.core.screen.Screen;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;

/// A plan as JSON, as the contract has it.
public final class PlanJson {
    private final Knowledge knowledge;
    private final ReasonJson reasons;

    public PlanJson(Knowledge knowledge) {
        this.knowledge = knowledge;
        this.reasons = new ReasonJson(knowledge);
    }

    /// The plan output of the contract.
    public ObjectNode write(Plan plan) {
        var json = Json.object().put("disposition", plan.disposition().name()).put("locked", plan.locked());
        json.set("phase", phase(plan));
        var weeks = json.putArray("weeks");
        plan.weeks().forEach(week -> weeks.add(week(week)));
        writeRest(plan, json);
        return json.put("nextReview", plan.nextReview().toString())
                .put("knowledgeVersion", knowledge.version())
                .put("rulesVersion", Screen.RULES_VERSION);
    }

    /// The phase; why a plan is locked comes first among why it is what it is.
    private ObjectNode phase(Plan plan) {
        var because = new ArrayList<>(plan.lockReasons());
        because.addAll(plan.phase().because());
        var json = Json.object()
                .put("id", plan.phase().phase().id())
                .put("week", plan.phase().week());
        json.set("because", reasons.write(because));
        return json;
    }

    private ObjectNode week(Plan.Week week) {
        var json = Json.object().put("week", week.week());
        var days = json.putArray("days");
        for (var day : week.days()) {
            var sessions = days.addObject().put("date", day.date().toString()).putArray("sessions");
            day.sessions().forEach(session -> sessions.add(session(session)));
        }
        return json.put("loadIndex", week.loadIndex());
    }

    private ObjectNode session(Plan.Session session) {
        var json = Json.object()
                .put("id", session.id())
                .put("title", session.title())
                .put("slot", session.slot())
                .put("door", session.door())
                .put("seconds", session.seconds());
        var blocks = json.putArray("blocks");
        for (var part : session.blocks()) {
            var items = blocks.addObject().put("kind", part.kind().id()).putArray("items");
            part.items().forEach(item -> items.add(item(item)));
        }
        return json;
    }

    private ObjectNode item(Plan.Item item) {
        var json = Json.object().put("exercise", item.exercise()).put("level", item.level());
        json.set("dose", DoseJson.write(item.dose()));
        json.put("seconds", item.seconds());
        json.set("because", reasons.write(item.because()));
        return json;
    }

    private void writeRest(Plan plan, ObjectNode json) {
        var excluded = json.putArray("excluded");
        for (var each : plan.excluded()) {
            excluded.addObject().put("exercise", each.exercise()).set("because", reasons.write(each.because()));
        }
        var changes = json.putArray("changes");
        for (var change : plan.changes()) {
            var row = changes.addObject()
                    .put("on", change.on().toString())
                    .put("what", knowledge.words().say(change.what()));
            row.set("because", reasons.write(change.because()));
            row.put("undo", change.undo());
        }
        var advice = json.putArray("advice");
        for (var each : plan.advice()) {
            advice.addObject().put("lesson", each.lesson()).set("because", reasons.write(each.because()));
        }
    }
}
