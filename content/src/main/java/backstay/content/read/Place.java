package backstay.content.read;

/// A place in a knowledge file: which file, and which line counted from 1.
public record Place(String file, int line) {
    @Override
    public String toString() {
        return file + ":" + line;
    }
}
