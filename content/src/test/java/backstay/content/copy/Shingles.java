package backstay.content.copy;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Runs of eight words of a text as 64-bit hashes (the first eight bytes of the SHA-256 of the words in small
/// letters, joined by single spaces). Two texts that share a run share a hash.
final class Shingles {
    static final int WORDS = 8;

    private Shingles() {}

    static List<Long> of(String text) {
        var words = Prose.words(text.toLowerCase(Locale.ROOT).replace('’', '\''));
        var hashes = new ArrayList<Long>();
        for (int at = 0; at + WORDS <= words.size(); at++) {
            hashes.add(hash(String.join(" ", words.subList(at, at + WORDS))));
        }
        return hashes;
    }

    private static long hash(String run) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(run.getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.wrap(digest).getLong();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
