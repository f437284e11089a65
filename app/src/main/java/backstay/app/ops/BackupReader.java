package backstay.app.ops;

import backstay.app.store.Entry;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;

/// One reading of a backup from the first line to the last, which hands out its entries and trusts none of them until
/// the trailer agrees.
final class BackupReader {
    private static final int LONGEST_LINE = 16 * 1024 * 1024;

    private final Path file;
    private final MessageDigest digest = Sha256.start();
    private final Set<UUID> people = new HashSet<>();
    private final Set<String> hashes = new HashSet<>();
    private String current = "";
    private String lastFact = "";
    private Tally tally = Tally.NONE;
    private int number;

    private BackupReader(Path file) {
        this.file = file;
    }

    /// Reads this file to its end.
    ///
    /// @throws BadBackup when anything is wrong with it, perhaps after some entries were handed out
    static Tally read(Path file, Consumer<Entry> taker) {
        return new BackupReader(file).read(taker);
    }

    private Tally read(Consumer<Entry> taker) {
        try (var in = new GZIPInputStream(Files.newInputStream(file), 65_536);
                var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder()))) {
            readHeader(lines);
            readEntries(lines, taker);
            if (lines.read() != -1) throw wrong("there is more after the end of the backup");
            return tally;
        } catch (CharacterCodingException broken) {
            throw new BadBackup(say("it is not text"), broken);
        } catch (IOException broken) {
            throw new BadBackup(
                    say("the file ends too early or cannot be read (%s)".formatted(broken.getMessage())), broken);
        }
    }

    private void readHeader(Reader lines) throws IOException {
        if (!(parse(next(lines)) instanceof BackupLine.Header(var format, var _)))
            throw wrong("it is not the first line of a Backstay backup");
        if (format != BackupLine.FORMAT)
            throw wrong("the backup has format %d, and this Backstay reads format %d; use the Backstay that made it"
                    .formatted(format, BackupLine.FORMAT));
    }

    private void readEntries(Reader lines, Consumer<Entry> taker) throws IOException {
        while (true) {
            switch (parse(next(lines))) {
                case BackupLine.Content(var entry) -> {
                    check(entry);
                    taker.accept(entry);
                }
                case BackupLine.Trailer trailer -> {
                    check(trailer);
                    return;
                }
                case BackupLine.Header _ -> throw wrong("a second backup begins here");
            }
        }
    }

    private void check(Entry entry) {
        switch (entry) {
            case Entry.Somebody(var id, var _) -> {
                if (!people.add(id)) throw wrong("the person %s was there already".formatted(id));
            }
            case Entry.Told(var person, var fact) -> {
                require(person);
                // Facts come in order, so that a second one with the same id is found without remembering all ids.
                var key = person + " " + fact.id();
                if (key.compareTo(lastFact) <= 0)
                    throw wrong("the fact %s was there already or is out of order".formatted(fact.id()));
                lastFact = key;
            }
            case Entry.SignedIn(var signIn) -> {
                require(signIn.person());
                if (!hashes.add(signIn.tokenHash())) throw wrong("this sign-in was there already");
            }
        }
        tally = tally.plus(entry);
    }

    private void require(UUID person) {
        if (!people.contains(person)) throw wrong("the person %s was not named before".formatted(person));
    }

    private void check(BackupLine.Trailer trailer) {
        if (!trailer.tally().equals(tally))
            throw wrong("the backup should hold %s and holds %s".formatted(trailer.tally(), tally));
        if (!trailer.sha256().equals(HexFormat.of().formatHex(digest.digest())))
            throw wrong("the checksum does not fit: the file has been changed");
    }

    private BackupLine parse(String line) {
        try {
            return BackupLine.of(line);
        } catch (IllegalArgumentException broken) {
            throw new BadBackup(say("%s".formatted(broken.getMessage())), broken);
        }
    }

    private String next(Reader lines) throws IOException {
        // One line late, because the checksum in the last line is that of the lines before it.
        if (number > 0) digest.update((current + "\n").getBytes(StandardCharsets.UTF_8));
        number++;
        var line = new StringBuilder();
        for (int c = lines.read(); c != '\n'; c = lines.read()) {
            if (c == -1) throw wrong("the file ends before the end of the backup");
            if (line.length() == LONGEST_LINE) throw wrong("it is longer than any line of a backup");
            line.append((char) c);
        }
        current = line.toString();
        return current;
    }

    private BadBackup wrong(String what) {
        return new BadBackup(say(what));
    }

    private String say(String what) {
        return "%s, line %d: %s. Nothing was restored.".formatted(file, number, what);
    }
}
