package backstay.app.wire;

import backstay.core.screen.Known;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/// The fields of one object being read. Each is asked for by name; whoever asked for them all can refuse the others.
final class Fields {
    private final Place place;
    private final Set<String> asked = new LinkedHashSet<>();

    Fields(Place place) {
        this.place = place;
    }

    /// A field that must be there. Empty only when a problem was noted.
    <T> Optional<T> need(String name, Shape<T> shape) {
        asked.add(name);
        if (!place.node().has(name)) {
            note(name, "missing; expected " + shape.expected());
            return Optional.empty();
        }
        return shape.read(place.field(name));
    }

    /// A field that may be left out or null.
    <T> Optional<T> maybe(String name, Shape<T> shape) {
        asked.add(name);
        return given(name) ? shape.read(place.field(name)) : Optional.empty();
    }

    /// A field that may be left out, but means something when it is there, so that null is wrong.
    <T> Optional<T> ifThere(String name, Shape<T> shape) {
        asked.add(name);
        return place.node().has(name) ? shape.read(place.field(name)) : Optional.empty();
    }

    /// A field that counts as `otherwise` when it is left out or null.
    <T> T or(String name, Shape<T> shape, T otherwise) {
        return maybe(name, shape).orElse(otherwise);
    }

    /// A whole number that may be left out or null.
    OptionalInt whole(String name, int least, int most) {
        var value = maybe(name, Shapes.whole(least, most));
        return value.isPresent() ? OptionalInt.of(value.orElseThrow()) : OptionalInt.empty();
    }

    /// A yes or no that is unknown when it is left out or null.
    Known known(String name) {
        return maybe(name, Shapes.TRUE_OR_FALSE)
                .map(yes -> yes ? Known.YES : Known.NO)
                .orElse(Known.UNKNOWN);
    }

    /// Fields that are known and may be there, but say nothing that is not said elsewhere.
    void ignore(String... names) {
        asked.addAll(List.of(names));
    }

    /// Whether a field is there and not null.
    boolean given(String name) {
        return place.node().hasNonNull(name);
    }

    /// Whether any other field is there and not null.
    boolean givenBesides(String name) {
        for (var field : place.node().properties()) {
            if (!field.getKey().equals(name) && !field.getValue().isNull()) {
                return true;
            }
        }
        return false;
    }

    /// Notes what is wrong with a field.
    void note(String name, String what) {
        place.note(new Problem(place.pathOf(name), what));
    }

    /// Notes every field that nobody asked for.
    void refuseOthers() {
        place.node().fieldNames().forEachRemaining(name -> {
            if (!asked.contains(name)) {
                note(name, "unknown field; the fields here are " + String.join(", ", asked));
            }
        });
    }
}
