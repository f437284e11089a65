package backstay.app.web.sources;

import backstay.content.Knowledge;
import backstay.content.Source;
import java.util.Comparator;
import java.util.List;

/// The page of all sources, in alphabetical order.
public record SourcesPage(List<Cited> sources, String knowledgeVersion) {
    public SourcesPage {
        sources = List.copyOf(sources);
    }

    /// Every source of the knowledge base.
    static SourcesPage of(Knowledge knowledge) {
        var sources = knowledge.sources().stream()
                .sorted(Comparator.comparing(Source::title))
                .map(Cited::of)
                .toList();
        return new SourcesPage(sources, knowledge.version());
    }
}
