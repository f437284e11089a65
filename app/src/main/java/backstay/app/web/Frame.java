package backstay.app.web;

import java.time.LocalDate;
import java.util.Optional;

/// The frame: what the layout around every page needs to know.
///
/// @param base the path everything hangs under, such as `/back`; empty text at the root of a host
/// @param title the page's title, without the name of the product
/// @param nav which entry of the navigation is current; empty text when none is
/// @param lang the language of the page
/// @param today the person's own date
/// @param signedIn whether this browser speaks for somebody
/// @param notice one sentence about what just happened
/// @param assets the files pages load
public record Frame(
        String base,
        String title,
        String nav,
        String lang,
        LocalDate today,
        boolean signedIn,
        Optional<String> notice,
        Assets assets) {

    /// The address of a page of ours, such as `/today`.
    public String url(String path) {
        return base + path;
    }

    /// The address of a file that pages load, such as `app.css`; it changes whenever the files do.
    public String asset(String name) {
        return base + assets.path(name);
    }
}
