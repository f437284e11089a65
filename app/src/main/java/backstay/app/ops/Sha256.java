package backstay.app.ops;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/// The checksum of a backup.
final class Sha256 {
    private Sha256() {}

    /// A checksum of nothing yet.
    static MessageDigest start() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
