package backstay.bench.speed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

/// The report: one table of what was measured, with the budget beside it, and the machine, day and commit it is of.
final class Report {
    private static final String BEGIN = "<!-- speed: written by ./backstay bench -->\n";
    private static final String END = "<!-- end of speed -->\n";

    private final StringBuilder rows = new StringBuilder("| what | measured | budget |\n|---|---|---|\n");

    void row(String what, String measured, String budget) {
        rows.append("| %s | %s | %s |%n".formatted(what, measured, budget));
        System.err.println("  " + what + ": " + measured);
    }

    /// Puts the table into its place in a report file; what else stands there stays.
    void writeTo(Path file, LocalDate day, String commit) throws IOException {
        var section = BEGIN + "\n%s, %s, commit %s.\n\n%s\n".formatted(day, Machine.describe(), commit, rows) + END;
        var text = Files.exists(file) ? Files.readString(file) : "# Benchmarks\n\n" + BEGIN + END;
        int from = text.indexOf(BEGIN);
        int to = text.indexOf(END);
        if (from < 0 || to < from) {
            throw new IOException(file + " has no place for the table; it needs the two marks around it");
        }
        Files.writeString(file, text.substring(0, from) + section + text.substring(to + END.length()));
    }
}
