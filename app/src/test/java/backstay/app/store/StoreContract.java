package backstay.app.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What every store must do, whatever database is below it.
abstract class StoreContract {
    static final Instant NOW = Instant.parse("2026-11-20T07:30:00.123456789Z");

    @SuppressWarnings("NullAway.Init")
    private Store store;

    /// A new store in an empty database.
    abstract Store openEmpty();

    /// Another store on the same database, such as a second process would open.
    abstract Store openAgain();

    @BeforeEach
    void open() {
        store = openEmpty();
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void whatWasToldIsFoundAgainWordForWord() {
        var person = store.people().create(NOW);
        var odd = new StoredFact(
                UUID.randomUUID(),
                NOW,
                LocalDate.parse("2026-11-19"),
                "not-known-yet",
                7,
                "{ \"b\":1,\n \"a\" : \"ä€😀'\\u0000\\\"\" , \"a\":2.50}  ");

        store.facts().append(person, List.of(odd));

        assertThat(store.facts().all(person)).containsExactly(odd);
    }

    @Test
    void factsComeBackByInstantAndThenId() {
        var person = store.people().create(NOW);
        var late = fact(3, NOW.plusNanos(1));
        var early = fact(9, NOW.minusSeconds(60));
        var first = fact(1, NOW);
        var second = fact(2, NOW);

        store.facts().append(person, List.of(late, second, first));
        store.facts().append(person, List.of(early));

        assertThat(store.facts().all(person)).containsExactly(early, first, second, late);
    }

    @Test
    void theSameFactTwiceCountsOnce() {
        var person = store.people().create(NOW);
        var told = fact(1, NOW);
        store.facts().append(person, List.of(told, told));
        var mark = store.facts().mark(person);

        store.facts().append(person, List.of(told));

        assertThat(store.facts().all(person)).containsExactly(told);
        assertThat(store.facts().mark(person)).isEqualTo(mark);
        assertThat(mark.length()).isEqualTo(1);
    }

    @Test
    void anIdThatSaysSomethingElseIsRefusedWithItsWholeBatch() {
        var person = store.people().create(NOW);
        var told = fact(1, NOW);
        store.facts().append(person, List.of(told));
        var mark = store.facts().mark(person);

        for (var other : changedInOnePlace(told))
            assertThatThrownBy(() -> store.facts().append(person, List.of(fact(2, NOW), other, fact(3, NOW))))
                    .isInstanceOfSatisfying(
                            FactConflict.class,
                            conflict -> assertThat(conflict.id()).isEqualTo(told.id()))
                    .hasMessageContaining(told.id().toString());

        assertThat(store.facts().all(person)).containsExactly(told);
        assertThat(store.facts().mark(person)).isEqualTo(mark);
    }

    @Test
    void twoMeaningsOfOneIdInOneBatchAreRefused() {
        var person = store.people().create(NOW);

        assertThatThrownBy(() -> store.facts().append(person, List.of(fact(1, NOW), fact(1, NOW.plusSeconds(1)))))
                .isInstanceOf(FactConflict.class);

        assertThat(store.facts().all(person)).isEmpty();
    }

    @Test
    void nothingIsKeptForSomebodyWhoIsNotHere() {
        var nobody = UUID.randomUUID();

        assertThatThrownBy(() -> store.facts().append(nobody, List.of(fact(1, NOW))))
                .isInstanceOf(UnknownPerson.class)
                .hasMessageContaining(nobody.toString());
        assertThatThrownBy(() -> store.people().signIn(nobody, "hash", NOW)).isInstanceOf(UnknownPerson.class);

        assertThat(store.facts().all(nobody)).isEmpty();
        assertThat(store.facts().mark(nobody)).isEqualTo(Mark.EMPTY);
        assertThat(store.people().bySignIn("hash")).isEmpty();
    }

    @Test
    void theMarkChangesWithEveryFactAndNotWithTheOrder() {
        var one = store.people().create(NOW);
        var other = store.people().create(NOW);
        store.facts().append(one, List.of(fact(1, NOW)));
        var before = store.facts().mark(one);
        store.facts().append(one, List.of(fact(2, NOW), fact(3, NOW)));

        store.facts().append(other, List.of(fact(3, NOW)));
        store.facts().append(other, List.of(fact(2, NOW), fact(1, NOW)));

        assertThat(before).isNotEqualTo(store.facts().mark(one));
        assertThat(store.facts().mark(one)).isEqualTo(store.facts().mark(other));
        assertThat(store.facts().mark(one).length()).isEqualTo(3);
    }

    @Test
    void aJournalIsTakenInWholeOrNotAtAll() {
        var person = UUID.randomUUID();
        var journal = List.of(fact(1, NOW), fact(2, NOW));

        assertThatThrownBy(() -> store.facts()
                        .takeIn(person, NOW, List.of(fact(1, NOW), fact(2, NOW), fact(2, NOW.plusSeconds(1)))))
                .isInstanceOf(FactConflict.class);
        assertThat(store.people().exists(person)).isFalse();
        store.facts().takeIn(person, NOW, journal);
        store.facts().takeIn(person, NOW.plusSeconds(5), journal);

        assertThat(store.facts().all(person)).containsExactlyElementsOf(journal);
        assertThat(store.people().created(person)).contains(NOW);
    }

    @Test
    void aSignInSpeaksForItsPersonUntilItEnds() {
        var person = store.people().createSignedIn("first", NOW);
        store.people().signIn(person, "second", NOW.plusSeconds(1));
        store.people().seen("second", NOW.plusSeconds(99));

        assertThat(store.people().bySignIn("first")).contains(new SignIn("first", person, NOW, NOW));
        assertThat(store.people().signIns(person))
                .containsExactly(
                        new SignIn("first", person, NOW, NOW),
                        new SignIn("second", person, NOW.plusSeconds(1), NOW.plusSeconds(99)));
        store.people().signOut("first");
        assertThat(store.people().bySignIn("first")).isEmpty();
        assertThat(store.people().bySignIn("second")).isPresent();
    }

    @Test
    void deletingAPersonLeavesNothingOfThemAndEverythingOfOthers() {
        var gone = store.people().createSignedIn("gone", NOW);
        var stays = store.people().createSignedIn("stays", NOW);
        store.facts().append(gone, List.of(fact(1, NOW)));
        store.facts().append(stays, List.of(fact(1, NOW)));

        store.people().delete(gone);
        store.people().delete(gone);

        assertThat(store.people().exists(gone)).isFalse();
        assertThat(store.people().bySignIn("gone")).isEmpty();
        assertThat(store.facts().all(gone)).isEmpty();
        assertThat(store.facts().mark(gone)).isEqualTo(Mark.EMPTY);
        assertThat(store.facts().all(stays)).hasSize(1);
        assertThat(store.people().bySignIn("stays")).isPresent();
        assertThatThrownBy(() -> store.facts().append(gone, List.of(fact(2, NOW))))
                .isInstanceOf(UnknownPerson.class);
    }

    @Test
    void peopleAreWalledFromEachOtherWhateverTheyDo() {
        var random = new Random(20261120);
        var people = List.of(
                store.people().create(NOW),
                store.people().create(NOW),
                store.people().create(NOW));
        var expected = List.of(new ArrayList<StoredFact>(), new ArrayList<StoredFact>(), new ArrayList<StoredFact>());
        // Ids are drawn from a small range on purpose: two people may hold the same id and mean different things.
        for (int i = 0; i < 200; i++) {
            int who = random.nextInt(3);
            var told = fact(random.nextInt(60), NOW.plusSeconds(who));
            store.facts().append(people.get(who), List.of(told));
            if (!expected.get(who).contains(told)) expected.get(who).add(told);
        }
        for (int who = 0; who < 3; who++) {
            assertThat(store.facts().all(people.get(who))).containsExactlyInAnyOrderElementsOf(expected.get(who));
            assertThat(store.facts().mark(people.get(who)).length())
                    .isEqualTo(expected.get(who).size());
        }
    }

    @Test
    void manyWritersAtOnceLoseNothingAndDoubleNothing() throws Exception {
        var person = store.people().create(NOW);
        var work = new ArrayList<Callable<Boolean>>();
        for (int i = 0; i < 16; i++) {
            int writer = i;
            work.add(() -> {
                for (int n = 0; n < 25; n++)
                    store.facts().append(person, List.of(fact(n, NOW), fact(1000 + writer * 100 + n, NOW)));
                return true;
            });
        }

        together(work);

        var all = store.facts().all(person);
        var mark = all.stream().reduce(Mark.EMPTY, Mark::plus, (one, _) -> one);
        assertThat(all).hasSize(25 + 16 * 25).doesNotHaveDuplicates();
        assertThat(store.facts().mark(person)).isEqualTo(mark);
    }

    @Test
    void ofManyMeaningsOfOneIdExactlyOneIsKept() throws Exception {
        var person = store.people().create(NOW);
        var work = new ArrayList<Callable<Boolean>>();
        for (int i = 0; i < 16; i++) {
            int writer = i;
            work.add(() -> isKept(person, List.of(fact(1, NOW.plusSeconds(writer)), fact(100 + writer, NOW))));
        }

        var kept = together(work);

        assertThat(kept.stream().filter(one -> one)).hasSize(1);
        assertThat(store.facts().all(person)).hasSize(2);
        assertThat(store.facts().mark(person).length()).isEqualTo(2);
    }

    @Test
    void writersWhileAPersonIsDeletedEitherComeBeforeOrFindNobody() throws Exception {
        for (int round = 0; round < 10; round++) {
            var person = store.people().createSignedIn("round" + round, NOW);
            var work = new ArrayList<Callable<Boolean>>();
            for (int i = 0; i < 6; i++) {
                int writer = i;
                work.add(() -> isKept(person, List.of(fact(writer, NOW))));
            }
            work.add(3, () -> {
                store.people().delete(person);
                return true;
            });
            together(work);
            assertThat(store.people().exists(person)).isFalse();
            assertThat(store.facts().all(person)).isEmpty();
        }
    }

    @Test
    void twoProcessesWriteTheSameJournalWithoutHarm() throws Exception {
        var person = store.people().create(NOW);
        try (var second = openAgain()) {
            var work = new ArrayList<Callable<Boolean>>();
            for (int i = 0; i < 8; i++) {
                int writer = i;
                var one = writer % 2 == 0 ? store : second;
                work.add(() -> {
                    for (int n = 0; n < 15; n++) one.facts().append(person, List.of(fact(writer * 100 + n, NOW)));
                    return true;
                });
            }
            together(work);
            assertThat(second.facts().all(person)).hasSize(120);
            assertThat(second.facts().mark(person)).isEqualTo(store.facts().mark(person));
        }
    }

    private boolean isKept(UUID person, List<StoredFact> facts) {
        try {
            store.facts().append(person, facts);
            return true;
        } catch (FactConflict | UnknownPerson refused) {
            return false;
        }
    }

    private static List<Boolean> together(List<Callable<Boolean>> work) throws Exception {
        try (var threads = Executors.newFixedThreadPool(work.size())) {
            var results = new ArrayList<Boolean>();
            for (var done : threads.invokeAll(work)) results.add(done.get());
            return results;
        }
    }

    private static List<StoredFact> changedInOnePlace(StoredFact told) {
        return List.of(
                new StoredFact(told.id(), told.at().plusNanos(1), told.day(), told.kind(), 1, told.payload()),
                new StoredFact(told.id(), told.at(), told.day().plusDays(1), told.kind(), 1, told.payload()),
                new StoredFact(told.id(), told.at(), told.day(), "walked", 1, told.payload()),
                new StoredFact(told.id(), told.at(), told.day(), told.kind(), 2, told.payload()),
                new StoredFact(told.id(), told.at(), told.day(), told.kind(), 1, told.payload() + " "));
    }

    static StoredFact fact(int number, Instant at) {
        return new StoredFact(new UUID(0, number), at, LocalDate.parse("2026-11-20"), "checked-in", 1, "{\"pain\":4}");
    }
}
