package backstay.content.read;

import backstay.content.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// A draft: what one reading has come across so far, problems included.
public final class Draft {
    /// What an id names.
    public enum Kind {
        EXERCISE("exercise"),
        PROGRAMME("programme"),
        LESSON("lesson"),
        RULE("rule"),
        SOURCE("source"),
        DECISION("decision"),
        GROUP("question group"),
        QUESTION("question"),
        COUNTRY("country");

        private final String word;

        Kind(String word) {
            this.word = word;
        }
    }

    private record Reference(Kind kind, String id, Place place) {}

    private final List<Problem> problems = new ArrayList<>();
    private final Set<String> broken = new HashSet<>();
    private final List<Reference> references = new ArrayList<>();
    private final Map<Kind, Map<String, Place>> defined = new HashMap<>();
    private final Map<String, Integer> lines = new HashMap<>();
    private final Map<String, Place> words = new HashMap<>();

    /// Writes a problem down.
    public void problem(Place place, String what) {
        problems.add(new Problem(place.file(), place.line(), what));
        broken.add(place.file());
    }

    /// Every problem so far, in order of file and line.
    public List<Problem> problems() {
        return problems.stream().sorted().distinct().toList();
    }

    /// Whether nothing is wrong with a file so far.
    public boolean isSound(String file) {
        return !broken.contains(file);
    }

    /// Whether nothing is wrong so far with any file below a folder.
    public boolean isSoundBelow(String folder) {
        return broken.stream().noneMatch(file -> file.startsWith(folder));
    }

    /// Whether an id may be missing because the file that is called like it has a problem of its own.
    public boolean isExcused(String id) {
        return broken.stream().anyMatch(file -> file.endsWith("/" + id + ".yaml"));
    }

    /// Takes an id into use; the same id twice is a problem.
    public void define(Kind kind, String id, Place place) {
        var before = defined.computeIfAbsent(kind, _ -> new TreeMap<>()).putIfAbsent(id, place);
        if (before != null) {
            problem(place, "the %s '%s' is already in %s".formatted(kind.word, id, before));
        }
    }

    /// Remembers that a place speaks of an id, to be looked up when everything has been read.
    public void refer(Kind kind, String id, Place place) {
        references.add(new Reference(kind, id, place));
    }

    /// Remembers on which line of a file a field is.
    public void remember(String file, String field, int line) {
        lines.putIfAbsent(file + "#" + field, line);
    }

    /// Where a field of a file is; its first line when the file has no such field.
    public Place at(String file, String field) {
        return new Place(file, lines.getOrDefault(file + "#" + field, 1));
    }

    /// Remembers where a name of a group stands; the empty id is the group itself.
    public void rememberWord(String group, String id, Place place) {
        words.putIfAbsent(group + "#" + id, place);
    }

    /// Where a name of a group stands.
    public Place wordPlace(String group, String id) {
        return words.getOrDefault(group + "#" + id, new Place("words", 1));
    }

    /// Where an id was taken into use.
    public Place definition(Kind kind, String id) {
        return defined.getOrDefault(kind, Map.of()).getOrDefault(id, new Place("?", 1));
    }

    /// Looks every reference up.
    public void resolve() {
        for (var reference : references) {
            var known = defined.getOrDefault(reference.kind(), Map.of()).keySet();
            if (!known.contains(reference.id()) && !isExcused(reference.id())) {
                problem(
                        reference.place(),
                        "there is no %s '%s'.%s"
                                .formatted(reference.kind().word, reference.id(), Nearest.hint(reference.id(), known)));
            }
        }
    }

    /// Every id of a kind that nothing refers to becomes a problem.
    public void requireUse(Kind kind) {
        var used = new HashSet<String>();
        for (var reference : references) {
            if (reference.kind() == kind) {
                used.add(reference.id());
            }
        }
        defined.getOrDefault(kind, Map.of()).forEach((id, place) -> {
            if (!used.contains(id)) {
                problem(place, "the %s '%s' is never used".formatted(kind.word, id));
            }
        });
    }
}
