package backstay.content.read;

import backstay.content.copy.Copy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/// The fields of one mapping, asked for one by one. What is missing or wrong is written down, a stand-in is given,
/// and reading goes on, so that all problems of a file come to light at once.
public final class Fields {
    private static final LocalDate NO_DATE = LocalDate.EPOCH;

    private final String file;
    private final Draft draft;
    private final Scalars scalars;
    private final int line;
    private final Map<String, Node> values = new LinkedHashMap<>();
    private final Map<String, Integer> lines = new LinkedHashMap<>();
    private final Set<String> asked = new LinkedHashSet<>();

    Fields(String file, MappingNode node, Draft draft) {
        this.file = file;
        this.draft = draft;
        this.scalars = new Scalars(file, draft);
        this.line = Scalars.line(node);
        for (var tuple : node.getValue()) {
            keep(tuple.getKeyNode(), tuple.getValueNode());
        }
    }

    private void keep(Node key, Node value) {
        if (!(key instanceof ScalarNode scalar)) {
            draft.problem(scalars.place(key), "a field's name should be text, not " + Scalars.kind(key));
        } else if (values.putIfAbsent(scalar.getValue(), value) != null) {
            draft.problem(scalars.place(key), "'%s' stands here twice".formatted(scalar.getValue()));
        } else {
            lines.put(scalar.getValue(), Scalars.line(key));
        }
    }

    /// Where this mapping begins.
    public Place place() {
        return new Place(file, line);
    }

    /// Where a field is; where the mapping begins when it is missing.
    public Place place(String name) {
        return new Place(file, lines.getOrDefault(name, line));
    }

    /// The draft this reading adds to.
    public Draft draft() {
        return draft;
    }

    /// Remembers the line of every field, for the checks across files.
    public void remember() {
        lines.forEach((name, at) -> draft.remember(file, name, at));
    }

    /// The names of all fields, known or not, in their order.
    public List<String> names() {
        return List.copyOf(values.keySet());
    }

    /// Ends the reading of this mapping: every field that nobody asked for is a problem.
    public void end() {
        for (var name : values.keySet()) {
            if (!asked.contains(name)) {
                draft.problem(place(name), "unknown field '%s'.%s".formatted(name, Nearest.hint(name, asked)));
            }
        }
    }

    /// A text for programs: an id, a unit, an address.
    public String text(String name) {
        return required(name).flatMap(node -> scalars.text(name, node)).orElse("");
    }

    /// A text for programs that may be missing.
    public Optional<String> textIfAny(String name) {
        return take(name).flatMap(node -> scalars.text(name, node));
    }

    /// A text for people; its words and sentences are checked.
    public String prose(String name) {
        return required(name).map(node -> prose(name, node)).orElse("");
    }

    /// A text for people that may be missing.
    public Optional<String> proseIfAny(String name) {
        return take(name).map(node -> prose(name, node));
    }

    /// A list of texts for people, with so many entries.
    public List<String> proses(String name, int least, int most) {
        var all = new ArrayList<String>();
        for (var node : list(name, least, most)) {
            all.add(prose(name, node));
        }
        return all;
    }

    /// A list of texts for programs; missing means empty.
    public List<String> texts(String name) {
        var all = new ArrayList<String>();
        for (var node : list(name, 0, Integer.MAX_VALUE)) {
            scalars.text(name, node).ifPresent(all::add);
        }
        return all;
    }

    /// A list of ids of one kind, looked up at the end.
    public List<String> ids(String name, Draft.Kind kind, int least) {
        var all = new ArrayList<String>();
        for (var node : list(name, least, Integer.MAX_VALUE)) {
            scalars.text(name, node).ifPresent(id -> {
                draft.refer(kind, id, scalars.place(node));
                all.add(id);
            });
        }
        return all;
    }

    /// An id of one kind, looked up at the end.
    public String id(String name, Draft.Kind kind) {
        return idIfAny(name, kind, required(name)).orElse("");
    }

    /// An id of one kind that may be missing.
    public Optional<String> idIfAny(String name, Draft.Kind kind) {
        return idIfAny(name, kind, take(name));
    }

    private Optional<String> idIfAny(String name, Draft.Kind kind, Optional<Node> node) {
        var id = node.flatMap(each -> scalars.text(name, each));
        id.ifPresent(each -> draft.refer(kind, each, place(name)));
        return id;
    }

    /// A whole number in a range, both ends included.
    public int whole(String name, int least, int most) {
        return required(name)
                .map(node -> scalars.whole(name, node, least, most).orElse(least))
                .orElse(least);
    }

    /// A whole number that may be missing.
    public OptionalInt wholeIfAny(String name, int least, int most) {
        return take(name).map(node -> scalars.whole(name, node, least, most)).orElse(OptionalInt.empty());
    }

    /// Yes or no.
    public boolean truth(String name) {
        return required(name).flatMap(node -> scalars.truth(name, node)).orElse(false);
    }

    /// Yes or no; missing means no.
    public boolean truthIfAny(String name) {
        return take(name).flatMap(node -> scalars.truth(name, node)).orElse(false);
    }

    /// A date.
    public LocalDate date(String name) {
        return required(name).flatMap(node -> scalars.date(name, node)).orElse(NO_DATE);
    }

    /// One of several words. A stand-in comes back with a problem, so callers need no third case.
    public <T> T oneOf(String name, Options<T> options) {
        return required(name)
                .flatMap(node -> scalars.oneOf(name, node, options))
                .orElseGet(() -> options.byId().values().iterator().next());
    }

    /// Several of several words, each once; missing means none.
    public <T> Set<T> someOf(String name, Options<T> options) {
        var all = new LinkedHashSet<T>();
        for (var node : list(name, 0, Integer.MAX_VALUE)) {
            scalars.oneOf(name, node, options).ifPresent(each -> {
                if (!all.add(each)) {
                    draft.problem(scalars.place(node), "'%s' names this twice".formatted(name));
                }
            });
        }
        return all;
    }

    /// A mapping from words to weights above 0 and up to 1.
    public <T> Map<T, Double> weights(String name, Options<T> options) {
        var all = new LinkedHashMap<T, Double>();
        for (var entry : mapping(name).stream().toList()) {
            for (var key : entry.values.keySet()) {
                entry.key(key, options)
                        .ifPresent(known -> entry.take(key)
                                .flatMap(node -> entry.scalars.weight(key, node))
                                .ifPresent(weight -> all.put(known, weight)));
            }
        }
        return all;
    }

    /// What a field's name stands for, where names are words of the domain.
    public <T> Optional<T> key(String name, Options<T> options) {
        asked.add(name);
        var known = Optional.ofNullable(options.byId().get(name));
        if (known.isEmpty()) {
            var hint = Nearest.hint(name, options.byId().keySet());
            draft.problem(place(name), "unknown name '%s'.%s".formatted(name, hint));
        }
        return known;
    }

    /// A mapping inside this one; missing is a problem.
    public Optional<Fields> mapping(String name) {
        return required(name).flatMap(node -> fields(name, node));
    }

    /// A mapping inside this one that may be missing.
    public Optional<Fields> mappingIfAny(String name) {
        return take(name).flatMap(node -> fields(name, node));
    }

    /// A list of mappings, each read to its end.
    public <T> List<T> each(String name, int least, Function<Fields, T> read) {
        var all = new ArrayList<T>();
        for (var node : list(name, least, Integer.MAX_VALUE)) {
            fields(name, node).ifPresent(inner -> {
                all.add(read.apply(inner));
                inner.end();
            });
        }
        return all;
    }

    private String prose(String name, Node node) {
        var text = scalars.text(name, node);
        for (var what : text.map(Copy::problems).orElse(List.of())) {
            draft.problem(scalars.place(node), what);
        }
        return text.orElse("");
    }

    private List<Node> list(String name, int least, int most) {
        var node = least == 0 ? take(name) : required(name);
        if (node.isEmpty()) {
            return List.of();
        }
        if (!(node.get() instanceof SequenceNode sequence)) {
            draft.problem(place(name), "'%s' should be a list, not %s".formatted(name, Scalars.kind(node.get())));
            return List.of();
        }
        int size = sequence.getValue().size();
        if (size < least || size > most) {
            draft.problem(place(name), "'%s' should have %s, not %d".formatted(name, count(least, most), size));
        }
        return sequence.getValue();
    }

    private static String count(int least, int most) {
        return most == Integer.MAX_VALUE ? "at least " + least : least + " to " + most;
    }

    private Optional<Fields> fields(String name, Node node) {
        if (node instanceof MappingNode mapping) {
            return Optional.of(new Fields(file, mapping, draft));
        }
        draft.problem(scalars.place(node), "'%s' should be a mapping, not %s".formatted(name, Scalars.kind(node)));
        return Optional.empty();
    }

    private Optional<Node> required(String name) {
        if (!values.containsKey(name)) {
            asked.add(name);
            draft.problem(place(), "'%s' is missing".formatted(name));
        }
        return take(name);
    }

    private Optional<Node> take(String name) {
        asked.add(name);
        return Optional.ofNullable(values.get(name))
                .filter(node -> !node.getTag().equals(Tag.NULL));
    }
}
