package backstay.app.cli;

import backstay.app.wire.Json;
import backstay.app.wire.Problem;
import backstay.app.wire.Reading;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.function.Function;

/// Answers JSON inputs with JSON outputs: one of each, or one a line where the file's name ends in `.jsonl`.
///
/// @param longest how many characters one input may have
/// @param answer what an input is answered with
record Answering(Terminal terminal, int longest, Function<JsonNode, Reading<? extends JsonNode>> answer) {
    /// Answers everything in a file. A single input that is unusable is refused; a line that is keeps its place.
    int all(String file) {
        try (var input = Input.open(file, terminal, longest)) {
            return file.endsWith(".jsonl") ? lines(input) : single(input);
        }
    }

    private int single(Input input) {
        terminal.line(Json.text(Refusal.orRefuse(answered(input.text()))));
        return 0;
    }

    private int lines(Input input) {
        int count = 0;
        int errors = 0;
        for (var line = input.next(); line.isPresent(); line = input.next()) {
            count++;
            switch (answered(line.orElseThrow())) {
                case Reading.Usable<JsonNode>(JsonNode output) -> terminal.line(Json.text(output));
                case Reading.Unusable<JsonNode> unusable -> {
                    errors++;
                    terminal.line(Json.text(Json.object().put("error", unusable.line())));
                }
            }
        }
        if (errors > 0) {
            terminal.err().println(errors + " of " + count + " lines could not be used");
        }
        return 0;
    }

    private Reading<JsonNode> answered(Input.Line line) {
        return switch (line) {
            case Input.Line.Text(String text) -> answered(text);
            case Input.Line.Bad(String what) -> new Reading.Unusable<>(List.of(new Problem("", what)));
        };
    }

    private Reading<JsonNode> answered(String text) {
        return Json.read(text, longest).then(node -> answer.apply(node).then(output -> new Reading.Usable<>(output)));
    }
}
