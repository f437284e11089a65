package backstay.app.ops;

import backstay.app.store.Store;
import java.nio.file.Path;

/// Restoring a backup: everything on the instance is replaced by what the file holds, or nothing is.
public final class Restore {
    private Restore() {}

    /// Replaces everything in the store by this backup. The file is read to its end and found whole before the first
    /// row is touched; all rows are then replaced in one transaction, which reads and checks the file once more.
    ///
    /// @throws BadBackup when the file is not a whole backup; nothing has changed then
    public static Tally read(Store store, Path file) {
        var tally = verify(file);
        store.everything().replace(taker -> BackupReader.read(file, taker));
        return tally;
    }

    /// Makes sure that this file is a whole, sound backup, and tells what it holds.
    ///
    /// @throws BadBackup when it is not
    public static Tally verify(Path file) {
        return BackupReader.read(file, _ -> {});
    }
}
