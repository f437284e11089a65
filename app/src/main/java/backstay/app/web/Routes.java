package backstay.app.web;

import static backstay.app.web.Route.get;
import static backstay.app.web.Route.post;
import static backstay.app.web.Who.GUEST;
import static backstay.app.web.Who.OWNER;
import static backstay.app.web.Who.PERSON;
import static backstay.app.web.Who.SCREENED;

import backstay.app.coach.Coach;
import backstay.app.web.about.About;
import backstay.app.web.after.After;
import backstay.app.web.guard.SignIns;
import backstay.app.web.history.History;
import backstay.app.web.me.MePage;
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
        return List.of(
                get("/", GUEST, start::show),
                get("/today", SCREENED, today::show),
                post("/today/start", SCREENED, today::start),
                get("/check-in", SCREENED, today::askMorning),
                post("/check-in", SCREENED, today::morning),
                get("/after", SCREENED, after::show),
                post("/after", SCREENED, after::save),
                get("/after/{fact}", OWNER, after::told),
                get("/about", SCREENED, about::show),
                post("/about", SCREENED, about::save),
                get("/history", PERSON, history::show),
                post("/history/{fact}/retract", OWNER, history::retract),
                get("/me", GUEST, me::show),
                get("/me/journal.jsonl", PERSON, me::export),
                post("/me/country", GUEST, me::choose),
                post("/me/other-devices", PERSON, me::signOutOthers),
                post("/me/delete", PERSON, me::delete));
    }
}
