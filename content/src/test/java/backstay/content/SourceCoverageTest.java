package backstay.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What the source articles ask for can be found in the knowledge base.
class SourceCoverageTest {
    @Test
    void everyItemOfTheFirstArticleIsCovered() throws IOException {
        var wanted = inventory().filter(id -> id.startsWith("S0-")).toList();
        assertThat(wanted).hasSize(42);
        assertThat(covered()).containsAll(wanted);
    }

    @Test
    void nothingClaimsToCoverAnItemThatDoesNotExist() throws IOException {
        assertThat(inventory().toList()).containsAll(covered());
    }

    private static Stream<String> inventory() throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/source-inventory.txt")).stream()
                .filter(line -> !line.isBlank());
    }

    private static List<String> covered() {
        var knowledge = KnowledgeTest.real();
        var covered = new TreeSet<String>();
        knowledge.exercises().forEach(each -> covered.addAll(each.from()));
        knowledge.programmes().forEach(each -> covered.addAll(each.from()));
        knowledge.lessons().forEach(each -> covered.addAll(each.from()));
        knowledge.questionGroups().forEach(each -> covered.addAll(each.from()));
        knowledge.decisions().forEach(each -> covered.addAll(each.from()));
        return List.copyOf(covered);
    }
}
