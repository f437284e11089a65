package backstay.app.web;

import static backstay.app.web.Route.get;
import static backstay.app.web.Route.post;
import static backstay.app.web.Who.GUEST;
import static backstay.app.web.Who.PERSON;

import backstay.app.coach.Coach;
import backstay.app.web.guard.SignIns;
import backstay.app.web.me.MePage;
import backstay.app.web.start.StartPage;
import java.util.List;

/// Every route of the app, and who may call it.
final class Routes {
    private Routes() {}

    static List<Route> of(Coach coach, SignIns signIns) {
        var start = new StartPage(coach);
        var me = new MePage(coach, signIns);
        return List.of(
                get("/", GUEST, start::show),
                get("/me", GUEST, me::show),
                get("/me/journal.jsonl", PERSON, me::export),
                post("/me/country", GUEST, me::choose),
                post("/me/other-devices", PERSON, me::signOutOthers),
                post("/me/delete", PERSON, me::delete));
    }
}
