package backstay.app.web;

import static backstay.app.web.Route.get;
import static backstay.app.web.Route.post;
import static backstay.app.web.Who.GUEST;
import static backstay.app.web.Who.OWNER;
import static backstay.app.web.Who.PERSON;
import static backstay.app.web.Who.READY;
import static backstay.app.web.Who.SCREENED;

import backstay.app.coach.Coach;
import backstay.app.web.about.About;
import backstay.app.web.after.After;
import backstay.app.web.card.CardPage;
import backstay.app.web.exercise.ExercisePage;
import backstay.app.web.guard.SignIns;
import backstay.app.web.history.History;
import backstay.app.web.lesson.LessonPage;
import backstay.app.web.library.LibraryPage;
import backstay.app.web.me.MePage;
import backstay.app.web.programme.ProgrammePage;
import backstay.app.web.safety.SafetyPage;
import backstay.app.web.session.SessionPage;
import backstay.app.web.sources.SourcesPage;
import backstay.app.web.start.StartPage;
import backstay.app.web.today.Today;
import java.util.List;

/// Every route of the app, and who may call it.
final class Routes {
    private Routes() {}

    static List<Route> of(Coach coach, SignIns signIns) {
        var start = new StartPage(coach);
        var today = new Today(coach);
        var after = new After(coach);
        var about = new About(coach);
        var history = new History(coach);
        var me = new MePage(coach, signIns);
        var session = new SessionPage(coach);
        var safety = new SafetyPage(coach);
        var card = new CardPage(coach);
        var library = new LibraryPage(coach.knowledge());
        var exercise = new ExercisePage(coach.knowledge());
        var programme = new ProgrammePage(coach.knowledge());
        var lesson = new LessonPage(coach.knowledge());
        var sources = new SourcesPage(coach.knowledge());
        return List.of(
                get("/", GUEST, start::show),
                get("/today", SCREENED, today::show),
                post("/today/start", READY, today::start),
                get("/check-in", SCREENED, today::askMorning),
                post("/check-in", SCREENED, today::morning),
                get("/after", SCREENED, after::show),
                post("/after", SCREENED, after::save),
                get("/after/{fact}", OWNER, after::told),
                get("/about", SCREENED, about::show),
                post("/about", SCREENED, about::save),
                get("/history", PERSON, history::show),
                post("/history/{fact}/retract", OWNER, history::retract),
                get("/session/{programme}", READY, session::show),
                get("/safety", GUEST, safety::show),
                post("/safety", GUEST, safety::takeFirst),
                post("/safety/about", GUEST, safety::takeSecond),
                get("/safety/result", PERSON, safety::result),
                post("/safety/assessed", PERSON, safety::assessed),
                get("/card", GUEST, card::show),
                get("/library", SCREENED, library::show),
                get("/library/{id}", SCREENED, exercise::show),
                get("/programmes/{id}", SCREENED, programme::show),
                get("/learn", GUEST, lesson::list),
                get("/learn/{id}", GUEST, lesson::show),
                get("/sources", GUEST, sources::show),
                get("/me", GUEST, me::show),
                get("/me/journal.jsonl", PERSON, me::export),
                post("/me/country", GUEST, me::choose),
                post("/me/other-devices", PERSON, me::signOutOthers),
                post("/me/delete", PERSON, me::delete));
    }
}
