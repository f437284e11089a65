package backstay.app.web.history;

import backstay.app.coach.Coach;
import backstay.app.coach.Ids;
import backstay.app.web.Answer;
import backstay.app.web.Visit;
import backstay.core.exercise.Exercise;
import backstay.core.journal.Fact;
import backstay.core.journal.Payload;
import backstay.core.session.Programme;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/// The history: what the person told, day by day, and a way to take it back.
public final class History {
    private static final int DAYS_A_PAGE = 30;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);

    private final Coach coach;

    public History(Coach coach) {
        this.coach = coach;
    }

    /// The page, from a day back.
    public Answer show(Visit visit) {
        var facts = visit.person()
                .map(coach::journal)
                .map(journal -> journal.facts())
                .orElse(List.of());
        var before = visit.query("before").flatMap(History::date);
        var days = new TreeMap<LocalDate, List<Fact>>();
        for (var fact : facts) {
            if (before.map(fact.day()::isBefore).orElse(true)) {
                days.computeIfAbsent(fact.day(), _ -> new ArrayList<>()).add(fact);
            }
        }
        var shown = days.descendingMap().entrySet().stream().limit(DAYS_A_PAGE).toList();
        var takenBack = takenBack(facts);
        var page = shown.stream()
                .map(day -> day(visit, day.getKey(), day.getValue(), takenBack))
                .toList();
        var older = days.size() > DAYS_A_PAGE ? shown.getLast().getKey().toString() : "";
        return Answer.page("history.jte", new HistoryPage(page, older), "What you told", "today");
    }

    /// Takes a fact back: a new fact says that the old one no longer holds.
    public Answer retract(Visit visit) {
        var person = visit.person();
        var id = Ids.read(visit.path("fact"));
        if (person.isEmpty() || id.isEmpty()) {
            return Answer.missing();
        }
        var facts = coach.journal(person.get()).facts();
        boolean stands = !takenBack(facts).contains(id.get())
                && facts.stream().anyMatch(fact -> fact.id().equals(id.get()) && retractable(fact));
        if (stands) {
            var retraction = new Fact(visit.freshId(), visit.at(), visit.day(), new Payload.Retracted(id.get()));
            coach.tell(person.get(), retraction);
        }
        return Answer.to("/history");
    }

    private HistoryPage.Day day(Visit visit, LocalDate date, List<Fact> facts, Set<UUID> takenBack) {
        var told = facts.reversed().stream()
                .map(fact -> told(visit, fact, takenBack.contains(fact.id())))
                .toList();
        return new HistoryPage.Day(DAY.format(date), told);
    }

    private HistoryPage.Told told(Visit visit, Fact fact, boolean takenBack) {
        var telling = Telling.of(fact.payload(), this::name);
        return new HistoryPage.Told(
                fact.id(),
                TIME.format(fact.at().atZone(visit.zone())),
                takenBack ? telling.what() + " (taken back)" : telling.what(),
                telling.detail(),
                !takenBack && retractable(fact));
    }

    /// Safety answers are never taken back here: they are answered again. Corrections are not corrected.
    private static boolean retractable(Fact fact) {
        return switch (fact.payload()) {
            case Payload.CheckedIn _,
                    Payload.Performed _,
                    Payload.NextMorning _,
                    Payload.FlareReported _,
                    Payload.FlareEnded _,
                    Payload.Walked _,
                    Payload.Measured _,
                    Payload.Noted _ -> true;
            case Payload.Profiled _,
                    Payload.Screened _,
                    Payload.QuickChecked _,
                    Payload.Chose _,
                    Payload.Retracted _,
                    Payload.Amended _,
                    Payload.Unknown _ -> false;
        };
    }

    private static Set<UUID> takenBack(List<Fact> facts) {
        var taken = new HashSet<UUID>();
        for (var fact : facts) {
            if (fact.payload() instanceof Payload.Retracted(UUID of)) {
                taken.add(of);
            }
        }
        return taken;
    }

    private String name(String id) {
        return coach.knowledge()
                .exercise(id)
                .map(Exercise::name)
                .or(() -> coach.knowledge().programme(id).map(Programme::title))
                .orElse(id);
    }

    private static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException notDate) {
            return Optional.empty();
        }
    }
}
