package backstay.app.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/// The digest of a fact: the first eight bytes of the SHA-256 of everything it says.
final class Digests {
    private Digests() {}

    /// The digest of this fact.
    static long of(StoredFact fact) {
        var text = "%s\n%d\n%s\n%s\n%d\n"
                .formatted(fact.id(), Nanos.of(fact.at()), fact.day(), fact.kind(), fact.version());
        var sha = sha256();
        sha.update(text.getBytes(StandardCharsets.UTF_8));
        sha.update(fact.payload().getBytes(StandardCharsets.UTF_8));
        return ByteBuffer.wrap(sha.digest()).getLong();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
