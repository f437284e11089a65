package backstay.app.web;

/// The page for a request that came to nothing.
///
/// @param heading what happened, in a few words
/// @param sentence what it means and what to do
public record Trouble(int status, String heading, String sentence) {
    /// The page for this status, in our own words.
    static Trouble of(int status) {
        return switch (status) {
            case 404 ->
                new Trouble(
                        status,
                        "There is no such page",
                        "The address may be mistyped, or the page is not yours to see.");
            case 405 -> new Trouble(status, "This page cannot do that", "Go back and use the buttons on the page.");
            case 413 -> new Trouble(status, "That was too much", "A page here sends a few words, never this much.");
            case 414, 431 ->
                new Trouble(
                        status,
                        "That request was too long",
                        "Clear the cookies of this site in your browser, or use a shorter address.");
            case 500 ->
                new Trouble(
                        status,
                        "Something broke on our side",
                        "It is not your fault. What you saved before is safe. Please go back and try again.");
            case 503 -> new Trouble(status, "Too busy just now", "Please wait a moment and try again.");
            default -> new Trouble(status, "That did not work", "Go back, load the page again and try once more.");
        };
    }

    static Trouble of(Refused refused) {
        var sentence = refused.getMessage() == null ? "" : refused.getMessage();
        return new Trouble(refused.status(), "That did not work", sentence);
    }
}
