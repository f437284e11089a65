package backstay.app.web;

/// A route: a method, a path, who may call it and the function that answers.
///
/// @param method GET or POST
/// @param path below the base path, with names in braces
public record Route(Method method, String path, Who who, Page page) {
    /// The methods of this app: one that looks and one that tells.
    public enum Method {
        GET,
        POST
    }

    /// Answers one request.
    @FunctionalInterface
    public interface Page {
        /// The answer to this visit.
        Answer answer(Visit visit);
    }

    static Route get(String path, Who who, Page page) {
        return new Route(Method.GET, path, who, page);
    }

    static Route post(String path, Who who, Page page) {
        return new Route(Method.POST, path, who, page);
    }
}
