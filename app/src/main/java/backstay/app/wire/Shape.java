package backstay.app.wire;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/// The shape a JSON value must have: reads the value at a place, or notes there what was expected.
record Shape<T>(String expected, Function<Place, Optional<T>> reader) {
    /// A shape that is one plain value; what the reader finds nothing in is noted as a problem.
    static <T> Shape<T> plain(String expected, Function<JsonNode, Optional<T>> reader) {
        return new Shape<>(expected, place -> {
            var value = reader.apply(place.node());
            if (value.isEmpty()) {
                place.expected(expected);
            }
            return value;
        });
    }

    /// A shape that is an object: `fields` asks for every field and hands back how to make the value of them, which
    /// is done only when nothing was wrong. A field nobody asked for is refused.
    static <T> Shape<T> object(Function<Fields, Supplier<T>> fields) {
        var expected = "an object";
        return new Shape<>(expected, place -> {
            if (!place.node().isObject()) {
                place.expected(expected);
                return Optional.empty();
            }
            int before = place.problems().size();
            var asked = new Fields(place);
            var make = fields.apply(asked);
            asked.refuseOthers();
            return place.problems().size() > before ? Optional.empty() : made(place, make);
        });
    }

    private static <T> Optional<T> made(Place place, Supplier<T> make) {
        try {
            return Optional.of(make.get());
        } catch (IllegalArgumentException wrong) {
            place.note(new Problem(place.path(), String.valueOf(wrong.getMessage())));
            return Optional.empty();
        }
    }

    /// A list of this shape.
    Shape<List<T>> list() {
        var what = "a list";
        return new Shape<>(what, place -> {
            if (!place.node().isArray()) {
                place.expected(what + " (of " + expected + ")");
                return Optional.empty();
            }
            var values = new ArrayList<T>();
            for (int index = 0; index < place.node().size(); index++) {
                read(place.element(index)).ifPresent(values::add);
            }
            return Optional.of(List.copyOf(values));
        });
    }

    /// A list of this shape in which order and repetition say nothing.
    Shape<Set<T>> set() {
        return new Shape<>("a list", place -> list().read(place).map(LinkedHashSet::new));
    }

    /// Reads the value at a place.
    Optional<T> read(Place place) {
        return reader.apply(place);
    }

    /// Reads a whole input.
    Reading<T> readWhole(JsonNode node) {
        var place = Place.whole(node);
        var value = read(place);
        return value.isPresent() && place.problems().isEmpty()
                ? new Reading.Usable<>(value.orElseThrow())
                : new Reading.Unusable<>(place.problems());
    }
}
