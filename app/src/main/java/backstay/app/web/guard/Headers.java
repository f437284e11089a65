package backstay.app.web.guard;

import java.util.LinkedHashMap;
import java.util.Map;

/// The headers every answer carries: nothing from elsewhere may run in our pages, and our pages run nowhere else.
public final class Headers {
    private static final String POLICY = String.join(
            "; ",
            "default-src 'none'",
            "script-src 'self'",
            "style-src 'self'",
            "img-src 'self' data:",
            "font-src 'self'",
            "media-src 'self'",
            "connect-src 'self'",
            "manifest-src 'self'",
            "worker-src 'self'",
            "form-action 'self'",
            "base-uri 'none'",
            "frame-ancestors 'none'");

    private Headers() {}

    /// The headers by name.
    ///
    /// @param https whether people reach this instance over https
    public static Map<String, String> all(boolean https) {
        var headers = new LinkedHashMap<String, String>();
        headers.put("Content-Security-Policy", POLICY);
        headers.put("X-Content-Type-Options", "nosniff");
        // Not no-referrer: that makes browsers hide the Origin of our own forms, which SameOrigin needs to see.
        headers.put("Referrer-Policy", "same-origin");
        headers.put(
                "Permissions-Policy",
                "screen-wake-lock=(self), autoplay=(self), camera=(), microphone=(), geolocation=(), payment=(), usb=(),"
                        + " browsing-topics=()");
        headers.put("Cross-Origin-Opener-Policy", "same-origin");
        headers.put("Cross-Origin-Resource-Policy", "same-origin");
        headers.put("Cache-Control", "no-store");
        if (https) headers.put("Strict-Transport-Security", "max-age=31536000");
        return headers;
    }
}
