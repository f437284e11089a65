package backstay.content.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.composer.Composer;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/// Opens YAML text as fields; text that is no YAML is a problem on the line where it stops making sense.
public final class Yaml {
    private static final LoadSettings SETTINGS =
            LoadSettings.builder().setUseMarks(true).build();

    private Yaml() {}

    /// The fields of a file that holds one mapping.
    public static Optional<Fields> mapping(String file, String text, Draft draft) {
        var node = compose(file, text, draft);
        if (node.isPresent() && !(node.get() instanceof MappingNode)) {
            draft.problem(new Place(file, Scalars.line(node.get())), "the file should hold named fields");
        }
        return node.filter(MappingNode.class::isInstance)
                .map(MappingNode.class::cast)
                .map(mapping -> new Fields(file, mapping, draft));
    }

    /// The fields of each entry of a file that holds a list of mappings.
    public static List<Fields> list(String file, String text, Draft draft) {
        var node = compose(file, text, draft);
        var all = new ArrayList<Fields>();
        if (node.isPresent() && !(node.get() instanceof SequenceNode)) {
            draft.problem(new Place(file, Scalars.line(node.get())), "the file should hold a list");
        }
        if (node.isPresent() && node.get() instanceof SequenceNode sequence) {
            for (var entry : sequence.getValue()) {
                if (entry instanceof MappingNode mapping) {
                    all.add(new Fields(file, mapping, draft));
                } else {
                    draft.problem(new Place(file, Scalars.line(entry)), "an entry should hold named fields");
                }
            }
        }
        return all;
    }

    private static Optional<Node> compose(String file, String text, Draft draft) {
        try {
            var node =
                    new Composer(SETTINGS, new ParserImpl(SETTINGS, new StreamReader(SETTINGS, text))).getSingleNode();
            if (node.isEmpty()) {
                draft.problem(new Place(file, 1), "the file is empty");
            }
            return node;
        } catch (MarkedYamlEngineException e) {
            int line = e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(1);
            draft.problem(new Place(file, line), "this is not YAML: " + e.getProblem());
        } catch (YamlEngineException e) {
            draft.problem(new Place(file, 1), "this is not YAML: " + e.getMessage());
        }
        return Optional.empty();
    }
}
