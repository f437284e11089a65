package backstay.app.cli;

import backstay.app.Settings;
import backstay.app.wire.Json;
import backstay.app.wire.TimelineJson;
import backstay.core.session.Programme;
import backstay.core.session.Timelines;
import java.util.List;
import java.util.Set;

/// `session ID`: a programme compiled to its timeline.
record SessionCommand(Terminal terminal) {
    int run(List<String> given, Settings settings) {
        var id = Arguments.of("session ID", given, Set.of()).only("ID");
        var knowledge = KnowledgeFolder.sound(settings.knowledge());
        var known = knowledge.programmes().stream().map(Programme::id).toList();
        var programme = knowledge
                .programme(id)
                .orElseThrow(() -> new Refusal(
                        "ID: expected a programme, one of " + String.join(", ", known) + "; got '" + id + "'"));
        var timeline = new Timelines(knowledge.exercises()).of(programme);
        terminal.line(Json.text(new TimelineJson(knowledge.voice()).write(timeline)));
        return 0;
    }
}
