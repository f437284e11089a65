package backstay.app.coach;

import static org.assertj.core.api.Assertions.assertThat;

import backstay.app.store.Store;
import backstay.content.Knowledge;
import backstay.content.KnowledgeReader;
import backstay.content.Loaded;
import backstay.core.journal.Fact;
import backstay.core.journal.Payload;
import backstay.core.journal.Payload.Chose;
import backstay.core.journal.Payload.Walked;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CoachTest {
    private static final Instant NOW = Instant.parse("2026-11-20T07:30:00Z");
    private static final LocalDate TODAY = LocalDate.parse("2026-11-20");

    private Store store;
    private Coach coach;
    private UUID person;

    @BeforeEach
    void open(@TempDir Path data) {
        store = Store.open(data);
        coach = new Coach(store, knowledge());
        person = store.people().create(NOW);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void whatWasToldIsInTheNextPicture() {
        assertThat(coach.picture(person, TODAY).facts()).isEmpty();
        var fact = fact(new Walked(20), NOW);
        coach.tell(person, fact);
        assertThat(coach.picture(person, TODAY).facts()).containsExactly(fact);
    }

    @Test
    void theHostsCountryHoldsUntilAPersonChoosesTheirs() {
        var hosted = new Coach(store, knowledge(), Optional.of("IE"));
        assertThat(hosted.country(Optional.empty(), TODAY)).contains("IE");
        assertThat(hosted.country(Optional.of(person), TODAY)).contains("IE");
        hosted.tell(person, fact(new Chose(Country.CHOICE, "NO"), NOW));
        assertThat(hosted.country(Optional.of(person), TODAY)).contains("NO");
        assertThat(coach.country(Optional.empty(), TODAY)).isEmpty();
    }

    @Test
    void whatAnotherProcessKeptIsSeenAtOnce() {
        coach.picture(person, TODAY);
        new Coach(store, knowledge()).tell(person, fact(new Walked(20), NOW));
        assertThat(coach.journal(person).facts()).hasSize(1);
    }

    @Test
    void theSameFormTellsOnceHoweverOftenAndWhateverTheTime() {
        var fact = fact(new Walked(20), NOW);
        coach.tell(person, fact);
        coach.tell(person, new Fact(fact.id(), NOW.plusSeconds(3), TODAY, fact.payload()));
        assertThat(coach.journal(person).facts()).containsExactly(fact);
    }

    @Test
    void otherWordsUnderAUsedIdAreKeptOnceAndNothingIsLost() {
        var fact = fact(new Walked(20), NOW);
        var changed = new Fact(fact.id(), NOW.plusSeconds(60), TODAY, new Walked(30));
        coach.tell(person, fact);
        coach.tell(person, changed);
        coach.tell(person, changed);
        assertThat(coach.journal(person).facts())
                .extracting(Fact::payload)
                .containsExactly(new Walked(20), new Walked(30));
    }

    @Test
    void theSameFormFromManySidesAtOnceTellsOnce() {
        var id = Ids.fresh(NOW);
        IntStream.range(0, 40)
                .parallel()
                .forEach(i -> coach.tell(person, new Fact(id, NOW.plusMillis(i), TODAY, new Walked(20))));
        assertThat(coach.journal(person).facts()).hasSize(1);
    }

    @Test
    void nobodyHasAPlanBeforeTheSafetyQuestions() {
        assertThat(coach.plan(person, TODAY)).isEmpty();
    }

    @Test
    void askingWhatIfKeepsNothing() {
        coach.planIfTold(person, fact(new Walked(20), NOW), TODAY);
        assertThat(coach.journal(person).facts()).isEmpty();
    }

    @Test
    void theCountryChosenLastCounts() {
        coach.append(
                person,
                List.of(
                        fact(new Chose(Country.CHOICE, "GB"), NOW),
                        fact(new Chose(Country.CHOICE, "NO"), NOW.plusSeconds(1)),
                        fact(new Chose("like", "DE"), NOW.plusSeconds(2))));
        assertThat(Country.of(coach.picture(person, TODAY))).isEqualTo(Optional.of("NO"));
    }

    @Test
    void somebodyWhoIsForgottenHasNothing() {
        coach.tell(person, fact(new Walked(20), NOW));
        coach.forget(person);
        assertThat(coach.journal(person).facts()).isEmpty();
        assertThat(coach.export(person).facts()).isEmpty();
    }

    @Test
    void anIdIsOfVersionSevenAndTellsItsTime() {
        var id = Ids.fresh(NOW);
        assertThat(id.version()).isEqualTo(7);
        assertThat(id.variant()).isEqualTo(2);
        assertThat(id.getMostSignificantBits() >>> 16).isEqualTo(NOW.toEpochMilli());
        var next = Ids.following(id, "other words");
        assertThat(next).isNotEqualTo(id).isEqualTo(Ids.following(id, "other words"));
        assertThat(next.version()).isEqualTo(7);
    }

    private static Fact fact(Payload payload, Instant at) {
        return new Fact(Ids.fresh(at), at, TODAY, payload);
    }

    private static Knowledge knowledge() {
        return switch (KnowledgeReader.read(Path.of("..", "content", "knowledge"))) {
            case Loaded.Sound(var knowledge) -> knowledge;
            case Loaded.Broken(var problems) -> throw new IllegalStateException(problems.toString());
        };
    }
}
