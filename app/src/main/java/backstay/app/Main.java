package backstay.app;

import backstay.app.store.Store;
import backstay.app.web.Web;
import backstay.content.KnowledgeReader;
import backstay.content.Loaded;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Optional;

/// The whole application on one screen.
public final class Main {
    private Main() {}

    static void main(String[] args) {
        int port = args.length > 0 ? Integer.parseInt(args[0]) : 8080;
        var settings = new Settings("127.0.0.1", port, Path.of("data"), Optional.empty());
        switch (KnowledgeReader.read(Path.of("content/knowledge"))) {
            case Loaded.Sound(var knowledge) -> {
                var store = Store.open(settings.data());
                var web = Web.start(settings, store, knowledge, Clock.system(ZoneId.systemDefault()));
                Runtime.getRuntime().addShutdownHook(new Thread(web::close));
            }
            case Loaded.Broken(var problems) -> problems.forEach(System.err::println);
        }
    }
}
