package backstay.app.cli;

import backstay.app.store.FactConflict;
import backstay.app.wire.JournalLines;
import backstay.app.wire.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// `export --person ID FILE` and `import FILE`: one person's journal as JSON Lines, lossless.
record JournalCommands(Commands commands) {
    private static final String EXPORT = "export --person ID FILE [--data DIR]";
    private static final String IMPORT = "import FILE [--data DIR]";

    int export(List<String> given) {
        var arguments = Arguments.of(EXPORT, given, Set.of("--person", "--data"));
        var file = arguments.only("FILE");
        var person = person(arguments
                .option("--person")
                .orElseThrow(() -> new Refusal("--person: missing; the command is " + EXPORT)));
        try (var store = commands.store(arguments.settings())) {
            if (!store.people().exists(person)) {
                throw new Refusal("--person: expected somebody of this instance; nobody here is " + person);
            }
            var journal = new JournalLines(
                    person, store.people().created(person), store.facts().all(person));
            write(file, String.join("\n", journal.write()) + "\n");
        }
        return 0;
    }

    int takeIn(List<String> given) {
        var arguments = Arguments.of(IMPORT, given, Set.of("--data"));
        var journal = Refusal.orRefuse(JournalLines.read(lines(arguments.only("FILE"))));
        var created = journal.created().orElseGet(() -> commands.clock().instant());
        try (var store = commands.store(arguments.settings())) {
            store.facts().takeIn(journal.person(), created, journal.facts());
        } catch (FactConflict conflict) {
            throw new Refusal("FILE: " + conflict.getMessage());
        }
        commands.terminal()
                .line(Json.text(Json.object()
                        .put("person", journal.person().toString())
                        .put("facts", journal.facts().size())));
        return 0;
    }

    private List<String> lines(String file) {
        var lines = new ArrayList<String>();
        try (var input = Input.open(file, commands.terminal(), Json.LONGEST)) {
            for (var line = input.next(); line.isPresent(); line = input.next()) {
                switch (line.orElseThrow()) {
                    case Input.Line.Text(String text) -> lines.add(text);
                    case Input.Line.Bad(String what) -> throw new Refusal("line " + (lines.size() + 1) + ": " + what);
                }
            }
        }
        return lines;
    }

    /// Written beside its place first, so that a file that was there is replaced whole or not at all.
    private void write(String file, String text) {
        if (file.equals("-")) {
            commands.terminal().out().print(text);
            return;
        }
        try {
            var place = Path.of(file).toAbsolutePath();
            var beside = Files.createTempFile(place.getParent(), ".backstay", ".jsonl");
            Files.writeString(beside, text);
            Files.move(beside, place, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException | IllegalArgumentException trouble) {
            throw new Refusal("FILE: expected a place that can be written; " + trouble.getMessage());
        }
    }

    private static UUID person(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException noId) {
            throw new Refusal("--person: expected a UUID; got '" + text + "'");
        }
    }
}
