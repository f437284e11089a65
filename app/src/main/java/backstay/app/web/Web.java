package backstay.app.web;

import backstay.app.Settings;
import backstay.app.coach.Coach;
import backstay.app.store.Store;
import backstay.app.web.guard.Guard;
import backstay.app.web.guard.SignIns;
import backstay.content.Knowledge;
import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpResponseException;
import io.javalin.util.JavalinException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;

/// The web server: the routes behind the guard, answered as pages, files or JSON.
public final class Web implements AutoCloseable {
    private final Settings settings;
    private final Clock clock;
    private final Coach coach;
    private final Guard guard;
    private final SignIns signIns;
    private final Door door;
    private final Assets assets = Assets.read();
    private final Pages pages = new Pages();
    private final Javalin server;

    private Web(Settings settings, Store store, Knowledge knowledge, Clock clock) {
        this.settings = settings;
        this.clock = clock;
        coach = new Coach(store, knowledge, settings.country());
        guard = new Guard(settings, clock);
        signIns = new SignIns(store.people(), settings);
        door = new Door(coach);
        server = Javalin.start(this::configure);
    }

    /// Starts the server; it answers when this returns.
    public static Web start(Settings settings, Store store, Knowledge knowledge, Clock clock) {
        return new Web(settings, store, knowledge, clock);
    }

    /// The port it listens on.
    public int port() {
        return server.port();
    }

    /// Answers what is under way, refuses what is new, and stops.
    @Override
    public void close() {
        try {
            server.stop();
        } catch (JavalinException stopped) {
            // It has stopped all the same: somebody was cut off who had not sent a whole request within the time.
            if (!(stopped.getCause() instanceof TimeoutException)) throw stopped;
        }
    }

    /// The routes, for whoever wants to walk them.
    List<Route> routes() {
        return Routes.of(coach, signIns);
    }

    private void configure(JavalinConfig config) {
        Jetty.configure(config, settings, this::troublePage);
        config.routes.before(context -> {
            guard.dress(context);
            guard.admit(context);
        });
        for (var route : routes()) {
            config.routes.addHttpHandler(
                    HandlerType.findOrCreate(route.method().name()), route.path(), context -> serve(route, context));
        }
        config.routes.get("/assets/{version}/<name>", new AssetAnswer(assets)::serve);
        config.routes.exception(Refused.class, (refused, context) -> show(context, Trouble.of(refused)));
        config.routes.exception(HttpResponseException.class, this::serveRefusal);
        config.routes.exception(Exception.class, this::serveBug);
        config.routes.error(404, context -> show(context, Trouble.of(404)));
    }

    private void serve(Route route, Context context) {
        var visit = new Visit(context, guard, signIns, clock.instant(), clock.getZone());
        give(
                context,
                visit,
                door.open(route, visit).orElseGet(() -> route.page().answer(visit)));
    }

    private void give(Context context, Visit visit, Answer answer) {
        switch (answer) {
            case Answer.Shown shown ->
                html(
                        context,
                        shown.status(),
                        pages.render(
                                shown.template(),
                                frame(visit, shown.title(), shown.nav(), shown.notice()),
                                shown.page()));
            case Answer.Elsewhere(var path) -> context.status(303).header("Location", settings.base() + path);
            case Answer.Download(var name, var type, var text) ->
                context.header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                        .contentType(type)
                        .result(text.getBytes(StandardCharsets.UTF_8));
            case Answer.Json(var status, var json) ->
                context.status(status).contentType("application/json").result(json.getBytes(StandardCharsets.UTF_8));
            case Answer.Missing() -> show(context, Trouble.of(404));
        }
    }

    private Frame frame(Visit visit, String title, String nav, Optional<String> notice) {
        return new Frame(
                settings.base(), title, nav, "en", visit.day(), visit.person().isPresent(), notice, assets);
    }

    private void serveRefusal(HttpResponseException refusal, Context context) {
        var allowed = refusal.getDetails().get("availableMethods");
        if (allowed != null) context.header("Allow", allowed);
        show(context, Trouble.of(refusal.getStatus()));
    }

    private void serveBug(Exception bug, Context context) {
        Log.bug(context, bug);
        show(context, Trouble.of(500));
    }

    private void show(Context context, Trouble trouble) {
        html(context, trouble.status(), troublePage(trouble));
    }

    private byte[] troublePage(Trouble trouble) {
        var today = java.time.LocalDate.ofInstant(clock.instant(), clock.getZone());
        var frame = new Frame(settings.base(), trouble.heading(), "", "en", today, false, Optional.empty(), assets);
        return pages.render("trouble.jte", frame, trouble);
    }

    private static void html(Context context, int status, byte[] html) {
        context.status(status).contentType("text/html; charset=utf-8").result(html);
    }
}
