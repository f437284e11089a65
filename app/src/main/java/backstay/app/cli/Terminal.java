package backstay.app.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/// What a command reads from and writes to: its input, its output, and where troubles are told.
public record Terminal(InputStream in, PrintStream out, PrintStream err) {
    private static final int BUFFER = 1 << 16;

    /// The terminal of this process, in UTF-8 whatever its locale.
    public static Terminal ofProcess() {
        var out = new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), BUFFER);
        var err = new FileOutputStream(FileDescriptor.err);
        return new Terminal(
                System.in,
                new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    /// Writes one line of output; the same on every system.
    void line(String text) {
        out.print(text);
        out.print('\n');
    }
}
