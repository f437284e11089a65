package backstay.app.cli;

import backstay.app.Settings;
import backstay.app.wire.Json;
import backstay.app.wire.Reading;
import backstay.app.wire.ScreeningInput;
import backstay.app.wire.ScreeningJson;
import backstay.core.screen.Screen;
import java.util.List;
import java.util.Set;

/// `screen FILE`: safety answers in, disposition out.
record ScreenCommand(Terminal terminal) {
    int run(List<String> given, Settings settings) {
        var file = Arguments.of("screen FILE", given, Set.of()).only("FILE");
        var knowledge = KnowledgeFolder.sound(settings.knowledge());
        var screen = new Screen(knowledge.numbers());
        var json = new ScreeningJson(knowledge, knowledge.emergency().of(settings.country()));
        return new Answering(
                        terminal,
                        Json.LONGEST,
                        node -> ScreeningInput.read(node)
                                .then(answers -> new Reading.Usable<>(json.write(screen.screen(answers)))))
                .all(file);
    }
}
