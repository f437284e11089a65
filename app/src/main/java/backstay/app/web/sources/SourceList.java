package backstay.app.web.sources;

import backstay.content.Knowledge;
import backstay.content.Source;
import java.util.Comparator;
import java.util.List;

/// The page of all sources, in alphabetical order.
public record SourceList(List<Cited> sources, String knowledgeVersion) {
    public SourceList {
        sources = List.copyOf(sources);
    }

    /// Every source of the knowledge base.
    static SourceList of(Knowledge knowledge) {
        var sources = knowledge.sources().stream()
                .sorted(Comparator.comparing(Source::title))
                .map(Cited::of)
                .toList();
        return new SourceList(sources, knowledge.version());
    }
}
