package backstay.app.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The arguments of one command: what stands alone, and options with their values.
record Arguments(String usage, List<String> alone, Map<String, String> options) {
    /// Sorts arguments; an option that is not known, or has no value, is refused.
    static Arguments of(String usage, List<String> given, Set<String> known) {
        var alone = new ArrayList<String>();
        var options = new HashMap<String, String>();
        for (int index = 0; index < given.size(); index++) {
            var each = given.get(index);
            if (!each.startsWith("--")) {
                alone.add(each);
                continue;
            }
            int equals = each.indexOf('=');
            var name = equals < 0 ? each : each.substring(0, equals);
            if (!known.contains(name)) {
                throw new Refusal(name + ": unknown option; expected " + usage);
            }
            if (equals < 0 && index + 1 == given.size()) {
                throw new Refusal(name + ": expected a value after it; " + usage);
            }
            options.put(name, equals < 0 ? given.get(++index) : each.substring(equals + 1));
        }
        return new Arguments(usage, List.copyOf(alone), Map.copyOf(options));
    }

    /// The only argument that stands alone.
    String only(String name) {
        if (alone.size() != 1) {
            throw new Refusal(name + ": expected one; got " + alone.size() + "; the command is " + usage);
        }
        return alone.getFirst();
    }

    /// An option, if it was given.
    Optional<String> option(String name) {
        return Optional.ofNullable(options.get(name));
    }

    /// The options that are settings, as flags again.
    List<String> settings() {
        return option("--data").map(data -> List.of("--data", data)).orElse(List.of());
    }
}
