package backstay.app.web.after;

import backstay.app.coach.Coach;
import backstay.app.coach.Ids;
import backstay.app.web.Answer;
import backstay.app.web.Form;
import backstay.app.web.Typed;
import backstay.app.web.Visit;
import backstay.core.journal.Fact;
import backstay.core.journal.PainRating;
import backstay.core.journal.Payload;
import backstay.core.journal.Payload.Done;
import backstay.core.journal.Payload.Feedback;
import backstay.core.journal.Payload.Performed;
import backstay.core.session.Programme;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/// After a session: how each exercise went, kept as one performed fact.
public final class After {
    private static final List<String> WENT = List.of("did", "easy", "hard", "hurt", "skipped");
    private static final List<String> PLACES = List.of("same", "toward-spine", "down-leg");
    private static final List<String> FEELINGS = List.of("5", "3", "1", "0", "-1", "-3", "-5");

    private final Coach coach;

    public After(Coach coach) {
        this.coach = coach;
    }

    /// The page, filled in with what the player saw.
    public Answer show(Visit visit) {
        var played = Played.of(visit, coach.knowledge());
        return played.map(each -> page(visit, each.id(), each.programme(), each.headline(), each.typed(), false))
                .orElseGet(Answer::missing);
    }

    /// Keeps the report.
    public Answer save(Visit visit) {
        var form = visit.form();
        var programme = coach.knowledge().programme(form.text("programme"));
        var id = form.id("fact").orElseGet(visit::freshId);
        if (programme.isEmpty()) {
            return Answer.missing();
        }
        var performed = read(visit, form, programme.get());
        if (performed.isEmpty()) {
            return page(visit, id, programme.get(), "How did it go?", form.typed(), true);
        }
        tell(visit, id, performed.get(), form.text("note"));
        return Answer.to(performed.get().neuro() ? "/safety" : "/after/" + id);
    }

    /// What the report means, and what comes next.
    public Answer told(Visit visit) {
        var performed = Ids.read(visit.path("fact")).flatMap(id -> performed(visit, id));
        if (performed.isEmpty()) {
            return Answer.to("/history");
        }
        var page = ToldView.of(performed.get(), this::name);
        return Answer.page("told.jte", page, "Saved", "today");
    }

    private Optional<Performed> performed(Visit visit, UUID id) {
        return coach.journal(visit.guest()).facts().stream()
                .filter(fact -> fact.id().equals(id))
                .flatMap(fact -> fact.payload() instanceof Performed performed
                        ? Optional.of(performed).stream()
                        : Optional.<Performed>empty().stream())
                .findFirst();
    }

    private void tell(Visit visit, UUID id, Performed performed, String note) {
        var person = visit.guest();
        coach.tell(person, new Fact(id, visit.at(), visit.day(), performed));
        if (!note.isEmpty()) {
            coach.tell(person, new Fact(Ids.following(id, note), visit.at(), visit.day(), new Payload.Noted(note)));
        }
        if (performed.neuro()) {
            coach.tell(
                    person,
                    new Fact(Ids.following(id, "neuro"), visit.at(), visit.day(), new Payload.QuickChecked(true)));
        }
    }

    private Optional<Performed> read(Visit visit, Form form, Programme programme) {
        var pre = painBefore(visit).or(() -> form.pain("pre"));
        var worst = form.pain("worst");
        var effort = form.wholeNeeded("effort", 0, 10);
        var feeling = form.choice("feeling", FEELINGS);
        var neuro = form.choiceNeeded("neuro", List.of("yes", "no")).map("yes"::equals);
        var items = items(form);
        form.text("note");
        if (!form.sound() || pre.isEmpty() || worst.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Performed(
                Optional.of(programme.id()),
                Optional.of("ordinary"),
                pre.get(),
                worst.get(),
                Optional.empty(),
                effort.orElseThrow(),
                feeling.map(each -> java.util.OptionalInt.of(Integer.parseInt(each)))
                        .orElse(java.util.OptionalInt.empty()),
                neuro.orElse(false),
                items));
    }

    private List<Done> items(Form form) {
        var items = new ArrayList<Done>();
        for (var id : form.texts("exercise")) {
            var exercise = coach.knowledge().exercise(id);
            if (exercise.isEmpty()) {
                form.wrong("exercise", "There is no such exercise here.");
                continue;
            }
            var went = form.choiceNeeded("went-" + id, WENT);
            var peak = form.whole("peak-" + id, 0, 10);
            var place = form.choice("location-" + id, PLACES).filter(_ -> peak.isPresent());
            went.ifPresent(each -> items.add(new Done(
                    id,
                    exercise.get().level(),
                    Optional.empty(),
                    Feedback.valueOf(each.toUpperCase(Locale.ROOT)),
                    peak.isPresent() ? Optional.of(new PainRating(peak.getAsInt())) : Optional.empty(),
                    place.map(After::location))));
        }
        return items;
    }

    private static Payload.Location location(String place) {
        return Payload.Location.valueOf(place.replace('-', '_').toUpperCase(Locale.ROOT));
    }

    /// The pain told when the session was started on Today.
    private Optional<PainRating> painBefore(Visit visit) {
        return visit.person()
                .flatMap(person -> coach.picture(person, visit.day()).facts().reversed().stream()
                        .filter(fact -> fact.day().equals(visit.day()))
                        .flatMap(fact -> fact.payload() instanceof Payload.CheckedIn checkedIn
                                ? Optional.of(checkedIn).stream()
                                : Optional.<Payload.CheckedIn>empty().stream())
                        .map(Payload.CheckedIn::pain)
                        .findFirst());
    }

    private Answer page(Visit visit, UUID id, Programme programme, String headline, Typed typed, boolean again) {
        var ids = typed.values().getOrDefault("exercise", List.of());
        var items =
                ids.stream().map(each -> new AfterPage.Item(each, name(each))).toList();
        var page = new AfterPage(
                id, programme.id(), headline, items, painBefore(visit).isEmpty(), typed);
        return again
                ? Answer.again("after.jte", page, "After your session", "today")
                : Answer.page("after.jte", page, "After your session", "today");
    }

    private String name(String id) {
        return coach.knowledge().exercise(id).map(exercise -> exercise.name()).orElse(id);
    }
}
