package backstay.content.copy;

import static org.assertj.core.api.Assertions.assertThat;

import backstay.content.read.Draft;
import backstay.content.read.Folder;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// The knowledge base says things in its own words. `articles.shingles` holds every run of eight words of the four
/// source articles as sorted 64-bit hashes; the articles themselves are not here. The titles in `sources.yaml` are
/// quoted
/// on purpose.
class OwnWordsTest {
    private static final Pattern VALUE = Pattern.compile("^\\s*(?:- )?(?:[A-Za-z0-9-]+: )?[\"']?(.*?)[\"']?$");

    @Test
    void noRunOfEightWordsIsSharedWithASourceArticle() throws IOException {
        var articles = articles();
        assertThat(articles).hasSizeGreaterThan(5000);
        var shared = new TreeSet<String>();
        var texts = Folder.texts(Path.of("knowledge"), new Draft());
        texts.remove("sources.yaml");
        texts.forEach((file, text) -> text.lines().forEach(line -> {
            if (Shingles.of(value(line)).stream().anyMatch(articles::contains)) {
                shared.add(file + ": " + line.strip());
            }
        }));
        assertThat(shared).isEmpty();
    }

    @Test
    void textsThatShareEightWordsShareAHash() {
        var one = Shingles.of("Today one two three four five six seven eight");
        var other = Shingles.of("One, two, three; four five six seven EIGHT nine.");
        assertThat(other).containsAnyElementsOf(one);
    }

    @Test
    void textsThatShareSevenWordsDoNot() {
        var one = Shingles.of("one two three four five six seven eight");
        var other = Shingles.of("one two three four five six seven ate");
        assertThat(other).doesNotContainAnyElementsOf(one);
    }

    private static String value(String line) {
        var found = VALUE.matcher(line);
        return found.matches() ? found.group(1) : line;
    }

    private static Set<Long> articles() throws IOException {
        var bytes = ByteBuffer.wrap(Files.readAllBytes(Path.of("src/test/resources/articles.shingles")));
        var hashes = new HashSet<Long>();
        while (bytes.hasRemaining()) {
            hashes.add(bytes.getLong());
        }
        return hashes;
    }
}
