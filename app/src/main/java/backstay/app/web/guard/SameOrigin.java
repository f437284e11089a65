package backstay.app.web.guard;

/// Whether a request that tells something comes from a page of ours. A browser says so in two headers that foreign
/// pages cannot write; a request without either is refused.
public final class SameOrigin {
    private SameOrigin() {}

    /// Whether these headers say that the request comes from a page of ours.
    ///
    /// @param fetchSite the Sec-Fetch-Site header; empty text when there is none
    /// @param origin the Origin header; empty text when there is none
    /// @param ours our own origin
    public static boolean holds(String fetchSite, String origin, String ours) {
        return switch (fetchSite) {
            // "null" is what a browser sends beside same-origin when privacy settings hide the origin.
            case "same-origin" -> origin.isEmpty() || origin.equals("null") || origin.equalsIgnoreCase(ours);
            case "", "none" -> origin.equalsIgnoreCase(ours);
            default -> false;
        };
    }
}
