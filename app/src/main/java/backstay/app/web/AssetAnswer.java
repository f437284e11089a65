package backstay.app.web;

import backstay.app.web.Assets.Asset;
import io.javalin.http.Context;

/// Answers with a file that pages load. Under its present address it never changes, so browsers keep it for ever;
/// under an old address they have to ask.
final class AssetAnswer {
    private final Assets assets;

    AssetAnswer(Assets assets) {
        this.assets = assets;
    }

    void serve(Context context) {
        var name = context.pathParam("name");
        var asset = assets.find(name).orElseThrow(() -> new Refused(404, "There is no such file."));
        var current = context.pathParam("version").equals(assets.version());
        var tag = "\"" + assets.version() + "\"";
        context.header("Cache-Control", current ? "public, max-age=31536000, immutable" : "no-cache");
        context.header("ETag", tag).header("Vary", "Accept-Encoding");
        if (tag.equals(context.header("If-None-Match"))) {
            context.status(304);
            return;
        }
        send(context, asset);
    }

    private static void send(Context context, Asset asset) {
        context.contentType(asset.type());
        var accepted = context.header("Accept-Encoding");
        if (asset.gzipped().isPresent() && accepted != null && accepted.contains("gzip")) {
            context.header("Content-Encoding", "gzip").result(asset.gzipped().orElseThrow());
        } else {
            context.result(asset.bytes());
        }
    }
}
