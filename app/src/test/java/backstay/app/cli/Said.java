package backstay.app.cli;

import backstay.app.wire.Json;
import backstay.app.wire.Reading;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

/// What a command said, run as the process runs it, with a clock that stands still.
record Said(int exit, String out, String err) {
    static final Instant NOW = Instant.parse("2026-11-20T07:30:00Z");

    static Said by(String input, String... arguments) {
        return by(Map.of(), input, arguments);
    }

    static Said by(Map<String, String> environment, String input, String... arguments) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var terminal = new Terminal(
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
        var commands = new Commands(terminal, environment, Path.of(".."), Clock.fixed(NOW, ZoneOffset.UTC));
        int exit = commands.run(List.of(arguments));
        return new Said(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /// The one JSON document that was said.
    JsonNode json() {
        return ((Reading.Usable<JsonNode>) Json.read(out.strip(), Integer.MAX_VALUE)).value();
    }
}
