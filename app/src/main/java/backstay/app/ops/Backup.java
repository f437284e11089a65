package backstay.app.ops;

import backstay.app.store.Store;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.time.Instant;
import java.util.HexFormat;
import java.util.zip.GZIPOutputStream;

/// A backup: the whole instance in one compressed file of JSON lines, which any database of any Backstay can take in.
/// It holds health data in plain words: keep it as safe as the instance itself.
public final class Backup {
    private final DigestOutputStream lines;
    private Tally tally = Tally.NONE;

    private Backup(OutputStream out) {
        this.lines = new DigestOutputStream(out, Sha256.start());
    }

    /// Writes everything as it is at this moment to a file, while people go on using the instance. The file appears
    /// under its name only when it is whole and on disk.
    public static Tally write(Store store, Path file, Instant now) throws IOException {
        var target = file.toAbsolutePath();
        var unfinished = Files.createTempFile(target.getParent(), target.getFileName() + "-", ".unfinished");
        try {
            var tally = writeTo(store, unfinished, now);
            Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            store.everything().backedUp(now);
            return tally;
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    private static Tally writeTo(Store store, Path file, Instant now) throws IOException {
        try (var out = new GZIPOutputStream(Files.newOutputStream(file), 65_536)) {
            var backup = new Backup(out);
            backup.write(store, now);
            out.finish();
            force(file);
            return backup.tally;
        } catch (UncheckedIOException trouble) {
            throw trouble.getCause();
        }
    }

    private void write(Store store, Instant now) {
        line(new BackupLine.Header(BackupLine.FORMAT, now));
        store.everything().read(entry -> {
            line(new BackupLine.Content(entry));
            tally = tally.plus(entry);
        });
        var sha256 = HexFormat.of().formatHex(lines.getMessageDigest().digest());
        line(new BackupLine.Trailer(tally, sha256));
    }

    private void line(BackupLine line) {
        try {
            lines.write((line.json() + "\n").getBytes(StandardCharsets.UTF_8));
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }

    private static void force(Path file) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }
}
