package backstay.app.cli;

import backstay.app.ops.Backup;
import backstay.app.ops.BadBackup;
import backstay.app.ops.Checked;
import backstay.app.ops.Doctor;
import backstay.app.ops.Restore;
import backstay.app.ops.Tally;
import backstay.app.wire.Json;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/// `backup FILE`, `restore FILE` and `doctor`: the upkeep of a whole instance.
record UpkeepCommands(Commands commands) {
    private static final Set<String> DATA = Set.of("--data");

    int backup(List<String> given) {
        var arguments = Arguments.of("backup FILE [--data DIR]", given, DATA);
        var file = file(arguments);
        try (var store = commands.store(arguments.settings())) {
            return tell(Backup.write(store, file, commands.clock().instant()), file);
        } catch (IOException trouble) {
            throw new Refusal("FILE: expected a place that can be written; " + trouble);
        }
    }

    /// The file is read to its end and found whole before a store is even opened.
    int restore(List<String> given) {
        var arguments = Arguments.of("restore FILE [--data DIR]", given, DATA);
        var file = file(arguments);
        if (!Files.isRegularFile(file)) {
            throw new Refusal("FILE: expected a backup; " + file + " is no file");
        }
        try {
            Restore.verify(file);
            try (var store = commands.store(arguments.settings())) {
                return tell(Restore.read(store, file), file);
            }
        } catch (BadBackup bad) {
            throw new Refusal("FILE: " + bad.getMessage());
        }
    }

    /// Everything that was looked at, as JSON; what is wrong and what to do, also in plain lines.
    int doctor(List<String> given) {
        var arguments = Arguments.of("doctor [--data DIR]", given, DATA);
        if (!arguments.alone().isEmpty()) {
            throw new Refusal(arguments.alone().getFirst() + ": expected nothing; the command is doctor [--data DIR]");
        }
        var settings = commands.settings(arguments.settings());
        var all = new Doctor(
                        settings.data(),
                        settings.database(),
                        settings.origin().map(URI::toString),
                        commands.clock().instant())
                .examine();
        var json = Json.object().put("fine", all.stream().allMatch(Checked.Fine.class::isInstance));
        var checks = json.putArray("checks");
        all.forEach(each -> checks.add(check(each)));
        commands.terminal().line(Json.text(json));
        return json.get("fine").asBoolean() ? 0 : 2;
    }

    private ObjectNode check(Checked checked) {
        return switch (checked) {
            case Checked.Fine(String part, String says) ->
                Json.object().put("part", part).put("fine", true).put("says", says);
            case Checked.Wrong(String part, String says, String todo) -> {
                commands.terminal().err().println(part + ": " + says + " " + todo);
                yield Json.object()
                        .put("part", part)
                        .put("fine", false)
                        .put("says", says)
                        .put("todo", todo);
            }
        };
    }

    private int tell(Tally tally, Path file) {
        commands.terminal()
                .line(Json.text(Json.object()
                        .put("file", file.toString())
                        .put("people", tally.people())
                        .put("facts", tally.facts())
                        .put("signIns", tally.signIns())));
        return 0;
    }

    private static Path file(Arguments arguments) {
        var name = arguments.only("FILE");
        try {
            return Path.of(name);
        } catch (InvalidPathException noPath) {
            throw new Refusal("FILE: expected the name of a file; got '" + name + "'");
        }
    }
}
