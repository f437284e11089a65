package backstay.content;

/// A problem: something in a knowledge file that is wrong, and where.
///
/// @param file path inside the knowledge folder, with forward slashes
/// @param line counted from 1
/// @param what what is wrong and, where it can be guessed, what was meant
public record Problem(String file, int line, String what) implements Comparable<Problem> {
    @Override
    public int compareTo(Problem other) {
        int byFile = file.compareTo(other.file);
        return byFile != 0
                ? byFile
                : line != other.line ? Integer.compare(line, other.line) : what.compareTo(other.what);
    }

    /// One line for a terminal: file, line and what is wrong.
    @Override
    public String toString() {
        return file + ":" + line + ": " + what;
    }
}
