package backstay.app.web;

import backstay.app.Settings;
import backstay.app.coach.Coach;
import backstay.app.coach.Ids;
import backstay.app.store.Store;
import backstay.app.web.guard.Tokens;
import backstay.content.Knowledge;
import backstay.content.KnowledgeReader;
import backstay.content.Loaded;
import backstay.core.journal.Fact;
import backstay.core.journal.Payload;
import backstay.core.screen.AgeBand;
import backstay.core.screen.Answers;
import backstay.core.screen.Onset;
import backstay.core.screen.Question;
import backstay.core.screen.Reply;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// A whole running app for one test: its own folder, its own port, and a clock that stands still.
final class Site implements AutoCloseable {
    static final Instant NOW = Instant.parse("2026-11-20T07:30:00Z");
    static final LocalDate TODAY = LocalDate.parse("2026-11-20");

    private static final Knowledge KNOWLEDGE = knowledge();

    final Store store;
    final Web web;
    final String base;

    private Site(Path data, Optional<URI> origin) {
        var settings = new Settings("127.0.0.1", 0, data, origin);
        base = settings.base();
        store = Store.open(data);
        web = Web.start(settings, store, KNOWLEDGE, Clock.fixed(NOW, ZoneOffset.UTC));
    }

    static Site at(Path data) {
        return new Site(data, Optional.empty());
    }

    static Site at(Path data, String origin) {
        return new Site(data, Optional.of(URI.create(origin)));
    }

    int port() {
        return web.port();
    }

    Browser browser() {
        return new Browser("http://127.0.0.1:" + port(), base);
    }

    /// A browser of somebody who answered every safety question with no.
    Browser screened() {
        var browser = browser();
        browser.post("/me/country", Map.of("country", "GB"));
        var coach = coach();
        var screening = coach.screen(answers());
        tell(browser, Ids.fresh(NOW), new Payload.Screened(Optional.of(answers()), screening, List.of()));
        return browser;
    }

    /// Tells something for the person of this browser, past the pages.
    void tell(Browser browser, UUID id, Payload payload) {
        coach().tell(person(browser), new Fact(id, NOW, TODAY, payload));
    }

    /// The person this browser speaks for.
    UUID person(Browser browser) {
        var hash = Tokens.hash(browser.cookie("backstay"));
        return store.people().bySignIn(hash).orElseThrow().person();
    }

    private Coach coach() {
        return new Coach(store, KNOWLEDGE);
    }

    static Answers answers() {
        var replies = new EnumMap<Question, Reply>(Question.class);
        for (var question : Question.values()) {
            if (question.isRequired()) replies.put(question, Reply.NO);
        }
        return new Answers(
                TODAY, replies, Map.of(), Optional.of(AgeBand.FROM_25), Set.of(Onset.FAMILIAR), Optional.empty());
    }

    private static Knowledge knowledge() {
        return switch (KnowledgeReader.read(Path.of("..", "content", "knowledge"))) {
            case Loaded.Sound(var knowledge) -> knowledge;
            case Loaded.Broken(var problems) -> throw new IllegalStateException(problems.toString());
        };
    }

    @Override
    public void close() {
        web.close();
        store.close();
    }
}
