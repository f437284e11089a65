package backstay.app.web.me;

import backstay.app.coach.Coach;
import backstay.app.coach.Country;
import backstay.app.store.SignIn;
import backstay.app.web.Answer;
import backstay.app.web.Form;
import backstay.app.web.Typed;
import backstay.app.web.Visit;
import backstay.app.web.guard.SignIns;
import backstay.app.web.part.Choice;
import backstay.core.journal.Payload.Chose;
import java.util.List;
import java.util.stream.Collectors;

/// Me: what is kept about the person, and every way to take it along, move it out or end it.
public final class MePage {
    /// What has to be typed to delete everything.
    static final String WORD = "delete";

    private final Coach coach;
    private final SignIns signIns;

    public MePage(Coach coach, SignIns signIns) {
        this.coach = coach;
        this.signIns = signIns;
    }

    /// What the page shows.
    ///
    /// @param facts how many facts the journal holds
    /// @param devices how many browsers may speak for the person
    /// @param countries the countries whose emergency numbers are known
    /// @param country the chosen one; empty text when none is
    /// @param fact the id of the fact that the country form will tell
    public record Me(int facts, int devices, List<Choice> countries, String country, String fact, Typed typed) {
        public Me {
            countries = List.copyOf(countries);
        }
    }

    /// Shows the page.
    public Answer show(Visit visit) {
        var shown = page(visit, Typed.nothing());
        return switch (visit.query("done").orElse("")) {
            case "country" -> shown.saying("Saved. Cards now show the numbers of your country.");
            case "devices" -> shown.saying("Done. Only this device is signed in now.");
            default -> shown;
        };
    }

    /// The whole journal as JSON Lines, as it is kept.
    public Answer export(Visit visit) {
        var lines = coach.export(visit.person().orElseThrow()).write().stream()
                .map(line -> line + "\n")
                .collect(Collectors.joining());
        return new Answer.Download("backstay-journal-%s.jsonl".formatted(visit.day()), "application/jsonl", lines);
    }

    /// Keeps the country whose emergency numbers are shown.
    public Answer choose(Visit visit) {
        var form = visit.form();
        var country = form.choiceNeeded("country", codes());
        if (!form.sound()) return again(visit, form);
        coach.tell(visit.guest(), visit.fact(new Chose(Country.CHOICE, country.orElseThrow())));
        return Answer.to("/me?done=country");
    }

    /// Signs every other browser of this person out.
    public Answer signOutOthers(Visit visit) {
        signIns.endOthers(visit.signIn().orElseThrow());
        return Answer.to("/me?done=devices");
    }

    /// Deletes everything, once the word for it was typed.
    public Answer delete(Visit visit) {
        var form = visit.form();
        if (!form.text("word").equalsIgnoreCase(WORD)) {
            form.wrong("word", "Please type the word %s, so that this never happens by a slip.".formatted(WORD));
            return again(visit, form);
        }
        coach.forget(visit.person().orElseThrow());
        visit.forget();
        return Answer.page("gone.jte", new Gone(), "Everything is deleted", "");
    }

    /// The page after everything was deleted.
    public record Gone() {}

    private Answer again(Visit visit, Form form) {
        return page(visit, form.typed()).withStatus(422);
    }

    private Answer.Shown page(Visit visit, Typed typed) {
        var country = coach.country(visit.person(), visit.day());
        var me = new Me(
                visit.person()
                        .map(person -> coach.journal(person).facts().size())
                        .orElse(0),
                visit.signIn().map(SignIn::person).map(signIns::count).orElse(0),
                countries(),
                typed.value("country").isEmpty() ? country.orElse("") : typed.value("country"),
                visit.freshId().toString(),
                typed);
        return Answer.page("me.jte", me, "Me", "me");
    }

    private List<Choice> countries() {
        return coach.knowledge().emergency().countries().values().stream()
                .map(country -> Choice.of(country.code(), country.name()))
                .sorted((one, other) -> one.label().compareTo(other.label()))
                .toList();
    }

    private List<String> codes() {
        return countries().stream().map(Choice::id).toList();
    }
}
