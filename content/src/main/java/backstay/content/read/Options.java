package backstay.content.read;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/// The words a field may take, and what each stands for.
public record Options<T>(Map<String, T> byId) {
    /// Every value of an enum by the name used in content.
    public static <T> Options<T> of(T[] values, Function<T, String> id) {
        var byId = new LinkedHashMap<String, T>();
        for (var value : values) {
            byId.put(id.apply(value), value);
        }
        return new Options<>(byId);
    }
}
