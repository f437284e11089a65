package backstay.app.coach;

import backstay.app.store.FactConflict;
import backstay.app.store.Store;
import backstay.app.wire.FactJson;
import backstay.app.wire.JournalLines;
import backstay.content.Knowledge;
import backstay.core.journal.Fact;
import backstay.core.journal.Journal;
import backstay.core.picture.Picture;
import backstay.core.plan.Plan;
import backstay.core.plan.Planner;
import backstay.core.screen.Answers;
import backstay.core.screen.Screen;
import backstay.core.screen.Screening;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The coach: loads a person's journal, asks the core what it adds up to, and keeps what the person tells.
public final class Coach {
    private static final int WEEKS = 2;

    private final Store store;
    private final Knowledge knowledge;
    private final Optional<String> hostCountry;
    private final Screen screen;
    private final Planner planner;
    private final Remembered remembered = new Remembered();

    public Coach(Store store, Knowledge knowledge) {
        this(store, knowledge, Optional.empty());
    }

    /// @param hostCountry whose emergency numbers are shown to people who chose no country
    public Coach(Store store, Knowledge knowledge, Optional<String> hostCountry) {
        this.store = store;
        this.knowledge = knowledge;
        this.hostCountry = hostCountry;
        screen = new Screen(knowledge.numbers());
        planner = new Planner(knowledge.exercises(), knowledge.programmes(), knowledge.numbers());
    }

    /// The knowledge base this instance coaches by.
    public Knowledge knowledge() {
        return knowledge;
    }

    /// The code of the country whose emergency numbers somebody sees: the one they chose, else this instance's.
    public Optional<String> country(Optional<UUID> person, LocalDate day) {
        return person.flatMap(each -> Country.of(picture(each, day))).or(() -> hostCountry);
    }

    /// The result of these safety answers. Nothing is kept.
    public Screening screen(Answers answers) {
        return screen.screen(answers);
    }

    /// Everything the person told, as the core reads it.
    public Journal journal(UUID person) {
        return known(person).journal();
    }

    /// What the person's journal adds up to on a day.
    public Picture picture(UUID person, LocalDate day) {
        return known(person).picture(day);
    }

    /// The person's plan from a day on; empty until the safety questions are answered.
    public Optional<Plan> plan(UUID person, LocalDate day) {
        return known(person).plan(day, WEEKS, planner);
    }

    /// The session of a programme as it fits the person on a day; empty before the safety questions are answered, and
    /// while strengthening is held back.
    public Optional<Plan.Session> session(UUID person, String programme, LocalDate day) {
        return known(person).session(programme, day, planner);
    }

    /// The plan as it would be if the person told this too. Nothing is kept.
    public Optional<Plan> planIfTold(UUID person, Fact fact, LocalDate day) {
        return new Known(journal(person).plus(fact)).plan(day, WEEKS, planner);
    }

    /// Keeps what the person told on a page. The same words under the same id are kept once; other words under the
    /// same id, such as a form sent again after going back, are kept as a fact of their own that follows it.
    public void tell(UUID person, Fact fact) {
        var before = said(person, fact.id());
        if (before.isEmpty()) tellNew(person, fact);
        else if (!before.get().payload().equals(fact.payload())) tell(person, underFollowingId(fact));
    }

    private void tellNew(UUID person, Fact fact) {
        try {
            append(person, List.of(fact));
        } catch (FactConflict theSameFormAtTheSameMoment) {
            tell(person, fact);
        }
    }

    private Optional<Fact> said(UUID person, UUID id) {
        return journal(person).facts().stream()
                .filter(fact -> fact.id().equals(id))
                .findFirst();
    }

    private static Fact underFollowingId(Fact fact) {
        var id = Ids.following(fact.id(), FactJson.stored(fact).payload());
        return new Fact(id, fact.at(), fact.day(), fact.payload());
    }

    /// Keeps facts made elsewhere, such as by the player: all or none, each once.
    ///
    /// @throws FactConflict when an id already stands for something else
    public void append(UUID person, List<Fact> facts) {
        store.facts().append(person, facts.stream().map(FactJson::stored).toList());
    }

    /// Everything the person told, as it is kept: for them to take along, and for `import` to read again.
    public JournalLines export(UUID person) {
        return new JournalLines(
                person, store.people().created(person), store.facts().all(person));
    }

    /// Deletes the person and everything they told, for good.
    public void forget(UUID person) {
        store.people().delete(person);
        remembered.forget(person);
    }

    private Known known(UUID person) {
        var mark = store.facts().mark(person);
        return remembered.find(person, mark).orElseGet(() -> {
            var known = Known.of(store.facts().all(person));
            remembered.keep(person, mark, known);
            return known;
        });
    }
}
