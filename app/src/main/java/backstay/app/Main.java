package backstay.app;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import io.javalin.Javalin;

/// The whole application on one screen.
public final class Main {
    private Main() {}

    static void main(String[] args) {
        var engine = TemplateEngine.createPrecompiled(null, ContentType.Html, null, "backstay.app.pages.compiled");
        engine.setBinaryStaticContent(true);
        Javalin.start(config -> {
            config.jetty.port = args.length > 0 ? Integer.parseInt(args[0]) : 8080;
            config.startup.showJavalinBanner = false;
            config.routes.get("/", ctx -> {
                var output = new Utf8ByteOutput();
                engine.render("hello.jte", "world", output);
                ctx.contentType("text/html; charset=utf-8").result(output.toByteArray());
            });
        });
    }
}
