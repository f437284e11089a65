package backstay.app.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import java.util.Map;

/// Turns page records into HTML with the precompiled templates. A template takes `frame` and `page`, nothing else.
public final class Pages {
    private final TemplateEngine engine;

    public Pages() {
        engine = TemplateEngine.createPrecompiled(null, ContentType.Html, null, "backstay.app.pages.compiled");
        engine.setBinaryStaticContent(true);
    }

    /// The HTML of a page, in UTF-8.
    public byte[] render(String template, Frame frame, Record page) {
        var output = new Utf8ByteOutput();
        engine.render(template, Map.of("frame", frame, "page", page), output);
        return output.toByteArray();
    }
}
