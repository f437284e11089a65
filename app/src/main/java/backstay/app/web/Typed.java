package backstay.app.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What was typed into a form and what is wrong with it: a page shows both again, so that nothing is typed twice.
///
/// @param values what was typed, by field
/// @param problems what is wrong, in the order of the form
public record Typed(Map<String, List<String>> values, List<FieldProblem> problems) {
    public Typed {
        values = Map.copyOf(values);
        problems = List.copyOf(problems);
    }

    /// A form nobody has filled in yet.
    public static Typed nothing() {
        return new Typed(Map.of(), List.of());
    }

    /// A form filled in beforehand with this value.
    public Typed with(String field, String value) {
        var more = new LinkedHashMap<>(values);
        more.put(field, List.of(value));
        return new Typed(more, problems);
    }

    /// The same form with one more problem.
    public Typed with(FieldProblem problem) {
        var more = new ArrayList<>(problems);
        more.add(problem);
        return new Typed(values, more);
    }

    /// What was typed into this field; empty text when nothing was.
    public String value(String field) {
        return values.getOrDefault(field, List.of()).stream().findFirst().orElse("");
    }

    /// Whether this choice of the field was ticked.
    public boolean chosen(String field, String choice) {
        return values.getOrDefault(field, List.of()).contains(choice);
    }

    /// What is wrong with this field, if anything.
    public Optional<String> problem(String field) {
        return problems.stream()
                .filter(problem -> problem.field().equals(field))
                .map(FieldProblem::message)
                .findFirst();
    }

    /// Whether anything is wrong.
    public boolean wrong() {
        return !problems.isEmpty();
    }
}
