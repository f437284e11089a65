package backstay.app.wire;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/// A place in an input: one JSON value, the path to it, and the list where whatever is wrong is noted.
record Place(String path, JsonNode node, List<Problem> problems) {
    private static final int MOST_PROBLEMS = 100;

    /// The whole input, with nothing noted yet.
    static Place whole(JsonNode node) {
        return new Place("", node, new ArrayList<>());
    }

    /// The value of a field of this object.
    Place field(String name) {
        return new Place(pathOf(name), node.path(name), problems);
    }

    /// One value of this list, counted from 0.
    Place element(int index) {
        return new Place(path + "[" + index + "]", node.path(index), problems);
    }

    /// The path of a field of this object, whether it is there or not.
    String pathOf(String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    /// Notes that something else was expected here.
    void expected(String what) {
        note(Problem.expected(path, what, node));
    }

    /// Notes a problem, wherever it is.
    void note(Problem problem) {
        if (problems.size() < MOST_PROBLEMS) {
            problems.add(problem);
        }
    }
}
