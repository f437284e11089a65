package backstay.app.wire;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// The names a set of values has on the wire. They outlive the names in the code, so each is spelled out.
final class Names<T> {
    private final Map<String, T> byName = new LinkedHashMap<>();
    private final Function<T, String> name;

    Names(List<T> values, Function<T, String> name) {
        this.name = name;
        for (var value : values) {
            byName.put(name.apply(value), value);
        }
    }

    @SafeVarargs
    static <T> Names<T> of(Function<T, String> name, T... values) {
        var list = new ArrayList<T>();
        for (var value : values) {
            list.add(value);
        }
        return new Names<>(list, name);
    }

    /// The name of a value.
    String of(T value) {
        return name.apply(value);
    }

    /// The names of values, in the order of the vocabulary and not of the set.
    List<String> of(Set<T> values) {
        return byName.values().stream().filter(values::contains).map(name).toList();
    }

    /// All names.
    Collection<String> all() {
        return byName.keySet();
    }

    /// One of these names.
    Shape<T> shape() {
        return Shape.plain(
                Shapes.oneOf(byName.keySet()),
                node -> Optional.ofNullable(byName.get(node.asText(""))).filter(_ -> node.isTextual()));
    }
}
