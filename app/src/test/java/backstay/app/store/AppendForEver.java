package backstay.app.store;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/// A process that appends batches of facts from several threads, and says the number of each batch once it is kept.
/// It never ends by itself before its batches run out: its test kills it.
final class AppendForEver {
    private static final int THREADS = 3;

    private final Store store;
    private final UUID person;
    private final int batches;
    private final AtomicInteger next = new AtomicInteger();
    private final FileOutputStream out = new FileOutputStream(FileDescriptor.out);

    private AppendForEver(Store store, UUID person, int batches) {
        this.store = store;
        this.person = person;
        this.batches = batches;
    }

    /// Takes a data folder, a person and the number of batches.
    static void main(String[] args) throws InterruptedException {
        var store = Store.open(Path.of(args[0]));
        var appending = new AppendForEver(store, UUID.fromString(args[1]), Integer.parseInt(args[2]));
        var threads = new ArrayList<Thread>();
        for (int i = 0; i < THREADS; i++) threads.add(Thread.ofPlatform().start(appending::append));
        for (var thread : threads) thread.join();
        store.close();
    }

    private void append() {
        for (int batch = next.getAndIncrement(); batch < batches; batch = next.getAndIncrement()) {
            store.facts().append(person, facts(batch));
            say(batch);
        }
    }

    /// The facts of a batch: one to five, each saying which batch it belongs to.
    static List<StoredFact> facts(int batch) {
        var facts = new ArrayList<StoredFact>();
        for (int n = 0; n <= batch % 5; n++)
            facts.add(new StoredFact(
                    new UUID(batch, n),
                    Instant.ofEpochSecond(batch),
                    LocalDate.EPOCH,
                    "checked-in",
                    1,
                    "{\"pain\":4,\"said\":\"%s\"}".formatted("so ".repeat(batch % 400))));
        return facts;
    }

    private void say(int batch) {
        try {
            out.write((batch + "\n").getBytes(StandardCharsets.US_ASCII));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
