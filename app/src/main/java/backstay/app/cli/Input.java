package backstay.app.cli;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/// An input that is read line by line or whole, and never held in memory beyond a limit. `-` is standard input.
final class Input implements AutoCloseable {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final String name;
    private final InputStream stream;
    private final int longest;

    private Input(String name, InputStream stream, int longest) {
        this.name = name;
        this.stream = new BufferedInputStream(stream);
        this.longest = longest;
    }

    /// Opens a file, or standard input for `-`.
    ///
    /// @param longest how many bytes a line, or the whole, may have
    static Input open(String file, Terminal terminal, int longest) {
        if (file.equals("-")) {
            return new Input("standard input", terminal.in(), longest);
        }
        try {
            var path = Path.of(file);
            if (Files.isDirectory(path)) {
                throw new Refusal(file + ": expected a file; got a folder");
            }
            return new Input(file, Files.newInputStream(path), longest);
        } catch (NoSuchFileException | InvalidPathException missing) {
            throw new Refusal(file + ": expected a file that exists; there is none");
        } catch (IOException trouble) {
            throw new Refusal(file + ": expected a file that can be read; " + trouble.getMessage());
        }
    }

    /// All of it as text.
    String text() {
        try {
            var bytes = stream.readNBytes(longest + 1);
            if (bytes.length > longest) {
                throw new Refusal(name + ": expected at most " + longest + " bytes; got more");
            }
            return decoded(bytes).orElseThrow(() -> new Refusal(name + ": expected UTF-8 text; got other bytes"));
        } catch (IOException trouble) {
            throw new Refusal(name + ": expected a file that can be read; " + trouble.getMessage());
        }
    }

    /// One line: its text, or what is wrong with it as a line.
    sealed interface Line {
        record Text(String text) implements Line {}

        record Bad(String what) implements Line {}
    }

    /// The next line without its end; nothing after the last. Of a line that is too long the rest is passed over.
    Optional<Line> next() {
        try {
            int first = stream.read();
            return first < 0 ? Optional.empty() : Optional.of(line(first));
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }

    private Line line(int first) throws IOException {
        var bytes = new ByteArrayOutputStream();
        long length = 0;
        for (int each = first; each >= 0 && each != '\n'; each = stream.read()) {
            if (++length <= longest) {
                bytes.write(each);
            }
        }
        if (length > longest) {
            return new Line.Bad("expected at most " + longest + " bytes a line; got " + length);
        }
        return decoded(bytes.toByteArray())
                .<Line>map(text -> new Line.Text(text.endsWith("\r") ? text.substring(0, text.length() - 1) : text))
                .orElseGet(() -> new Line.Bad("expected UTF-8 text; got other bytes"));
    }

    private static Optional<String> decoded(byte[] bytes) {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return Optional.of(text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text);
        } catch (CharacterCodingException otherBytes) {
            return Optional.empty();
        }
    }

    @Override
    public void close() {
        try {
            stream.close();
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }
}
