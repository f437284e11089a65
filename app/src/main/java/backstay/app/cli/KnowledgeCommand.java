package backstay.app.cli;

import backstay.app.Settings;
import backstay.app.wire.Json;
import backstay.app.wire.KnowledgeJson;
import backstay.content.Knowledge;
import backstay.content.Loaded;
import backstay.content.Problem;
import java.util.List;
import java.util.Set;

/// `knowledge` and `knowledge check`: the knowledge base as JSON, or every fault in it with file and line.
record KnowledgeCommand(Terminal terminal) {
    private static final String USAGE = "knowledge [check]";

    int run(List<String> given, Settings settings) {
        var arguments = Arguments.of(USAGE, given, Set.of());
        if (arguments.alone().isEmpty()) {
            var knowledge = KnowledgeFolder.sound(settings.knowledge());
            terminal.line(Json.text(new KnowledgeJson(knowledge).write()));
            return 0;
        }
        if (!arguments.alone().equals(List.of("check"))) {
            throw new Refusal(arguments.alone().getFirst() + ": expected check or nothing; the command is " + USAGE);
        }
        return check(settings);
    }

    private int check(Settings settings) {
        return switch (KnowledgeFolder.load(settings.knowledge())) {
            case Loaded.Sound(Knowledge knowledge) -> {
                tell(List.of(), knowledge.version());
                yield 0;
            }
            case Loaded.Broken(List<Problem> problems) -> {
                problems.forEach(problem -> terminal.err().println(problem));
                tell(problems, "");
                yield 2;
            }
        };
    }

    private void tell(List<Problem> problems, String version) {
        var json = Json.object().put("sound", problems.isEmpty());
        if (problems.isEmpty()) {
            json.put("version", version);
        }
        var list = json.putArray("problems");
        for (var problem : problems) {
            list.addObject()
                    .put("file", problem.file())
                    .put("line", problem.line())
                    .put("what", problem.what());
        }
        terminal.line(Json.text(json));
    }
}
