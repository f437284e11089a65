package backstay.app.web;

import java.util.Optional;

/// The answer to a request: what a page function gives back.
public sealed interface Answer {
    /// A page of ours.
    ///
    /// @param template the template, such as `today.jte`
    /// @param page the page record, which the template takes as its parameter `page`
    /// @param title the page's title
    /// @param nav which entry of the navigation is current
    /// @param notice one sentence about what just happened
    record Shown(int status, String template, Record page, String title, String nav, Optional<String> notice)
            implements Answer {
        /// The same page with another status.
        public Shown withStatus(int other) {
            return new Shown(other, template, page, title, nav, notice);
        }

        /// The same page with one sentence about what just happened.
        public Shown saying(String sentence) {
            return new Shown(status, template, page, title, nav, Optional.of(sentence));
        }
    }

    /// Go to another page of ours, by its path such as `/today`.
    record Elsewhere(String path) implements Answer {}

    /// A text file to keep.
    ///
    /// @param name what the file is called when it is saved
    /// @param type its media type
    record Download(String name, String type, String text) implements Answer {}

    /// JSON for the player.
    record Json(int status, String json) implements Answer {}

    /// There is no such thing, or it is not theirs: both look the same.
    record Missing() implements Answer {}

    /// A page, shown.
    static Shown page(String template, Record page, String title, String nav) {
        return new Shown(200, template, page, title, nav, Optional.empty());
    }

    /// The same form again, because something in it is wrong.
    static Shown again(String template, Record page, String title, String nav) {
        return new Shown(422, template, page, title, nav, Optional.empty());
    }

    /// Go to another page of ours.
    static Elsewhere to(String path) {
        return new Elsewhere(path);
    }

    /// There is no such thing.
    static Missing missing() {
        return new Missing();
    }
}
