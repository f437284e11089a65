package backstay.core.screen;

import static org.assertj.core.api.Assertions.assertThat;

import backstay.core.screen.Lock.Assessed;
import backstay.core.screen.Lock.Past;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LockTest {
    private static final Instant MONDAY = Instant.parse("2026-11-16T08:00:00Z");
    private static final Screening CLEAN = Told.nothing().screening();
    private static final Screening SADDLE = Told.yes(Question.CES1).screening();
    private static final Screening TWO = Told.yes(Question.CES1, Question.VAS1).screening();
    private static final Screening URGENT = Told.yes(Question.CA2).screening();

    @Test
    void withoutAPastTheCurrentScreeningHolds() {
        assertThat(Lock.of(List.of(), List.of(), CLEAN)).isEqualTo(new Lock(Disposition.N, List.of()));
        assertThat(Lock.of(List.of(), List.of(), URGENT).disposition()).isEqualTo(Disposition.U);
        assertThat(Lock.of(List.of(), List.of(), SADDLE).disposition()).isEqualTo(Disposition.E);
    }

    @Test
    void aCleanScreeningAloneDoesNotOpenAnEmergency() {
        var lock = Lock.of(List.of(past(0, SADDLE), past(1, CLEAN)), List.of(), CLEAN);
        assertThat(lock.disposition()).isEqualTo(Disposition.E);
        assertThat(lock.unassessed()).containsExactly("E-saddle-feeling");
        assertThat(lock.heldByEarlier()).isTrue();
    }

    @Test
    void beingAssessedAloneDoesNotOpenAnEmergencyThatIsStillThere() {
        var again = Told.yes(Question.CES1, Question.CES4).screening();
        var lock = Lock.of(List.of(past(0, SADDLE)), List.of(assessed(1, "E-saddle-feeling")), again);
        assertThat(lock.disposition()).isEqualTo(Disposition.E);
    }

    @Test
    void beingAssessedAndANewerCleanScreeningOpenIt() {
        var lock = Lock.of(List.of(past(0, SADDLE)), List.of(assessed(1, "E-saddle-feeling")), CLEAN);
        assertThat(lock).isEqualTo(new Lock(Disposition.N, List.of()));
        assertThat(lock.heldByEarlier()).isFalse();
    }

    @Test
    void theQuestionsComeAgainAfterTheAssessment() {
        var assessed = List.of(assessed(2, "E-saddle-feeling"));
        for (int hour : new int[] {1, 2}) {
            var before = Lock.of(List.of(past(0, SADDLE), past(hour, CLEAN)), assessed, CLEAN);
            assertThat(before.unassessed()).containsExactly("E-saddle-feeling");
        }
        assertThat(Lock.of(List.of(past(0, SADDLE), past(1, CLEAN), past(3, CLEAN)), assessed, CLEAN)
                        .disposition())
                .isEqualTo(Disposition.N);
        assertThat(Lock.of(List.of(past(0, SADDLE), past(1, CLEAN), past(3, SADDLE)), assessed, CLEAN)
                        .disposition())
                .isEqualTo(Disposition.E);
    }

    @Test
    void whatIsUrgentNowHoldsAfterAnEmergencyWasAssessed() {
        var lock = Lock.of(List.of(past(0, SADDLE)), List.of(assessed(1, "E-saddle-feeling")), URGENT);
        assertThat(lock.disposition()).isEqualTo(Disposition.U);
    }

    @Test
    void anUrgentPastDoesNotHoldBackACleanScreening() {
        assertThat(Lock.of(List.of(past(0, URGENT)), List.of(), CLEAN).disposition())
                .isEqualTo(Disposition.N);
    }

    @Test
    void beingAssessedBeforeTheEmergencyOrAtTheSameInstantOpensNothing() {
        for (int hour : new int[] {-1, 0}) {
            var lock = Lock.of(List.of(past(0, SADDLE)), List.of(assessed(hour, "E-saddle-feeling")), CLEAN);
            assertThat(lock.disposition()).isEqualTo(Disposition.E);
        }
    }

    @Test
    void beingAssessedForSomethingElseOpensNothing() {
        var lock = Lock.of(List.of(past(0, SADDLE)), List.of(assessed(1, "E-bladder")), CLEAN);
        assertThat(lock.unassessed()).containsExactly("E-saddle-feeling");
    }

    @Test
    void everyEmergencyNeedsItsOwnAssessment() {
        var one = List.of(assessed(1, "E-saddle-feeling"));
        var both = List.of(assessed(1, "E-saddle-feeling"), assessed(2, "E-chest-or-belly"));
        assertThat(Lock.of(List.of(past(0, TWO)), one, CLEAN).unassessed()).containsExactly("E-chest-or-belly");
        assertThat(Lock.of(List.of(past(0, TWO)), both, CLEAN).disposition()).isEqualTo(Disposition.N);
    }

    @Test
    void anEmergencyThatCameBackAfterTheAssessmentLocksAgain() {
        var past = List.of(past(0, SADDLE), past(2, SADDLE));
        assertThat(Lock.of(past, List.of(assessed(1, "E-saddle-feeling")), CLEAN)
                        .unassessed())
                .containsExactly("E-saddle-feeling");
        assertThat(Lock.of(past, List.of(assessed(3, "E-saddle-feeling")), CLEAN)
                        .disposition())
                .isEqualTo(Disposition.N);
    }

    @Test
    void theSameEmergencyTwiceIsNamedOnce() {
        var lock = Lock.of(List.of(past(0, SADDLE), past(1, TWO)), List.of(), CLEAN);
        assertThat(lock.unassessed()).containsExactly("E-saddle-feeling", "E-chest-or-belly");
    }

    @Test
    void anOlderScreeningHandedInAsCurrentOpensNothing() {
        var older = on(CLEAN, Told.DAY.minusDays(1));
        var assessed = List.of(assessed(1, "E-saddle-feeling"));
        assertThat(Lock.of(List.of(past(0, SADDLE)), assessed, older).disposition())
                .isEqualTo(Disposition.E);
        assertThat(Lock.of(List.of(past(0, SADDLE), past(2, CLEAN)), assessed, older)
                        .disposition())
                .isEqualTo(Disposition.N);
        assertThat(Lock.of(List.of(past(-1, CLEAN), past(0, SADDLE)), assessed, older)
                        .disposition())
                .isEqualTo(Disposition.E);
        assertThat(Lock.of(List.of(past(0, SADDLE), past(0, CLEAN)), assessed, older)
                        .disposition())
                .isEqualTo(Disposition.E);
    }

    @Test
    void onlyTheEmergenciesOfAScreeningNeedAnAssessment() {
        var withMore = Told.yes(Question.CES1, Question.CA2, Question.DUR).screening();
        var lock = Lock.of(List.of(past(0, withMore)), List.of(assessed(1, "E-saddle-feeling")), CLEAN);
        assertThat(lock.disposition()).isEqualTo(Disposition.N);
    }

    @Test
    void aNewerEmergencyIsNoCleanScreening() {
        var older = on(CLEAN, Told.DAY.minusDays(1));
        var chest = Told.yes(Question.VAS1).screening();
        var past = List.of(past(0, SADDLE), past(2, chest));
        var lock = Lock.of(past, List.of(assessed(1, "E-saddle-feeling")), older);
        assertThat(lock.unassessed()).containsExactly("E-saddle-feeling", "E-chest-or-belly");
    }

    @Test
    void aCurrentEmergencyDoesNotOpenAnEarlierOne() {
        var assessed = List.of(assessed(1, "E-saddle-feeling"));
        var lock = Lock.of(
                List.of(past(0, SADDLE)), assessed, Told.yes(Question.VAS1).screening());
        assertThat(lock.disposition()).isEqualTo(Disposition.E);
        assertThat(lock.unassessed()).containsExactly("E-saddle-feeling");
    }

    @Test
    void aCurrentEmergencyAmongThePastIsNoEarlierOne() {
        var lock = Lock.of(List.of(past(0, SADDLE)), List.of(), SADDLE);
        assertThat(lock).isEqualTo(new Lock(Disposition.E, List.of()));
    }

    @Test
    void anEmergencyKeptWithoutItsFindingsIsOpenedByAnyAssessment() {
        var bare = new Screening(
                Told.DAY, Disposition.E, OptionalInt.empty(), List.of(), Set.of(), "", Told.DAY, Told.DAY);
        assertThat(Lock.of(List.of(past(0, bare)), List.of(), CLEAN).unassessed())
                .containsExactly(Lock.ANY_RULE);
        assertThat(Lock.of(List.of(past(0, bare)), List.of(assessed(1, "E-bladder")), CLEAN)
                        .disposition())
                .isEqualTo(Disposition.N);
        assertThat(Lock.of(List.of(past(0, bare)), List.of(assessed(0, "E-bladder")), CLEAN)
                        .disposition())
                .isEqualTo(Disposition.E);
    }

    private static Past past(int hour, Screening screening) {
        return new Past(MONDAY.plus(Duration.ofHours(hour)), screening);
    }

    private static Assessed assessed(int hour, String rule) {
        return new Assessed(MONDAY.plus(Duration.ofHours(hour)), rule);
    }

    private static Screening on(Screening screening, LocalDate day) {
        return new Screening(
                day,
                screening.disposition(),
                screening.maxHours(),
                screening.findings(),
                screening.modifiers(),
                screening.rulesVersion(),
                screening.nextStage1(),
                screening.nextStage2());
    }
}
