package backstay.core.plan;

import static backstay.core.journal.Facts.fact;
import static backstay.core.journal.Facts.performed;
import static backstay.core.journal.Facts.screened;
import static backstay.core.journal.Facts.screening;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import backstay.core.exercise.Condition;
import backstay.core.exercise.Dose.Timed;
import backstay.core.exercise.Equipment;
import backstay.core.exercise.Pace;
import backstay.core.exercise.Phase;
import backstay.core.journal.Fact;
import backstay.core.journal.Journal;
import backstay.core.journal.Payload.Chose;
import backstay.core.journal.Payload.Profiled;
import backstay.core.journal.Payload.QuickChecked;
import backstay.core.plan.Plan.Session;
import backstay.core.reason.Reason;
import backstay.core.rule.Numbers;
import backstay.core.screen.AgeBand;
import backstay.core.screen.Detail.Surgery;
import backstay.core.screen.Disposition;
import backstay.core.screen.Known;
import backstay.core.screen.LegSymptoms;
import backstay.core.screen.Modifier;
import backstay.core.screen.Screening;
import backstay.core.session.Foundation;
import backstay.core.session.Programme.Block.Kind;
import backstay.core.session.Timelines;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlannerTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final Planner PLANNER = new Planner(Shelves.ALL, List.of(Foundation.PROGRAMME), Shelves.NUMBERS);
    private static final Screening FINE = screening(TODAY, Disposition.N);

    @Test
    void aPlainPersonGetsTheFoundationWorkoutAsItIs() {
        var session = first(plan(Profiles.plain()));

        assertThat(session.id()).isEqualTo("2026-11-20-foundation-12");
        assertThat(session.run()).isEqualTo(Foundation.PROGRAMME);
        assertThat(session.seconds()).isEqualTo(720);
        assertThat(session.blocks()).extracting(Plan.Part::kind).containsExactly(Kind.WARM_UP, Kind.MAIN);
        assertThat(session.blocks().get(1).items().getFirst())
                .satisfies(item -> assertThat(item.dose()).isEqualTo(new Timed(4, 40, new Pace.Free(), false, 20)))
                .satisfies(item -> assertThat(item.seconds()).isEqualTo(240))
                .satisfies(item -> assertThat(item.level()).isEqualTo(2))
                .satisfies(item -> assertThat(rules(item.because())).containsExactly("in-the-programme"));
        assertThat(plan(Profiles.plain()).changes()).isEmpty();
    }

    @Test
    void thePlanKnowsItsPhaseAndItsReview() {
        var fresh = plan(Profiles.plain());
        assertThat(fresh.phase().phase()).isEqualTo(Phase.FOUNDATION);
        assertThat(fresh.phase().week()).isEqualTo(1);
        assertThat(rules(fresh.phase().because())).containsExactly("foundation-first");
        assertThat(fresh.nextReview()).isEqualTo(TODAY.plusDays(42));
        assertThat(fresh.weeks()).hasSize(2).allSatisfy(week -> {
            assertThat(week.days()).hasSize(7);
            assertThat(week.loadIndex()).isEqualTo(1.0);
        });

        var later = plan(Profiles.plain(), fact(1, TODAY.minusDays(13), performed("foundation-12")));
        assertThat(later.phase().week()).isEqualTo(2);
        assertThat(plan(Profiles.plain(), fact(1, TODAY.minusDays(14), performed("x")))
                        .phase()
                        .week())
                .isEqualTo(3);
        assertThat(later.nextReview()).isEqualTo(TODAY.plusDays(29));
        assertThat(plan(Profiles.plain(), fact(1, TODAY.minusDays(42), performed("x")))
                        .nextReview())
                .isEqualTo(TODAY.plusDays(42));
    }

    @ParameterizedTest
    @CsvSource({"-3, 1", "1, 1", "2, 2", "60, 52"})
    void weeksAreAtLeastOneAndAtMostAYear(int wanted, int given) {
        assertThat(PLANNER.plan(Profiles.plain().profile(), FINE, Journal.empty(), TODAY, wanted)
                        .weeks())
                .hasSize(given)
                .extracting(Plan.Week::week)
                .startsWith(1)
                .endsWith(given);
    }

    @Test
    void anEmergencyLeavesNothing() {
        var plan = plan(Profiles.plain().profile(), screening(TODAY, Disposition.E), Journal.empty());

        assertThat(plan.disposition()).isEqualTo(Disposition.E);
        assertThat(plan.locked()).isTrue();
        assertThat(rules(plan.lockReasons())).containsExactly("emergency-now");
        assertThat(plan.lockReasons().getFirst().from()).containsExactly("screening:E");
        assertThat(sessions(plan)).isEmpty();
        assertThat(plan.changes()).isEmpty();
        assertThat(plan.excluded()).hasSize(Shelves.ALL.size());
    }

    @Test
    void anUnassessedEmergencyInTheJournalLocksWhateverIsSaidNow() {
        var emergency = fact(1, TODAY.minusDays(3), screened(TODAY.minusDays(3), Disposition.E));
        var assessed = fact(2, TODAY.minusDays(1), new Chose("assessed", "any"));

        var locked = plan(Profiles.plain(), emergency);
        assertThat(locked.disposition()).isEqualTo(Disposition.E);
        assertThat(rules(locked.lockReasons())).containsExactly("emergency-stays");
        assertThat(sessions(locked)).isEmpty();
        assertThat(plan(Profiles.plain(), emergency, assessed).locked()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"U, see-someone-urgently", "C, see-someone-first"})
    void seeingSomeoneFirstLeavesOnlyGentleBlocks(Disposition disposition, String rule) {
        var plan = plan(Profiles.plain().profile(), screening(TODAY, disposition), Journal.empty());

        assertThat(plan.disposition()).isEqualTo(disposition);
        assertThat(rules(plan.lockReasons())).containsExactly(rule);
        assertGentle(plan);
        assertThat(first(plan).seconds()).isEqualTo(125 + 310 + 70);
        assertThat(first(plan).title()).isEqualTo("belly-breathing-lying · easy-walk · rest-seated-lean");
        var breathing = first(plan).blocks().getFirst().items().getFirst();
        assertThat(breathing.dose()).isEqualTo(new Timed(1, 120, new Pace.Breathing(4, 0, 6), false, 0));
        assertThat(rules(breathing.because())).containsExactly("gentle-for-now", rule);
    }

    @ParameterizedTest
    @CsvSource({"N", "P"})
    void nothingFoundOrCautionLocksNothing(Disposition disposition) {
        var plan = plan(Profiles.plain().profile(), screening(TODAY, disposition), Journal.empty());

        assertThat(plan.disposition()).isEqualTo(disposition);
        assertThat(plan.locked()).isFalse();
        assertThat(plan.lockReasons()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0, 2026-11-23", "71, 2026-11-21", "48, 2026-11-21", "47, 2026-11-22"})
    void aFreshInjuryHoldsStrengtheningBackAndSaysWhenItOpens(int hours, String opens) {
        var plan = plan(Profiles.plain().withHoursSinceInjury(hours));

        assertThat(plan.lockReasons())
                .containsExactly(
                        new Reason("fresh-injury", List.of("hoursSinceInjury:" + hours), Map.of("opens", opens)));
        assertThat(plan.disposition()).isEqualTo(Disposition.N);
        assertGentle(plan);
    }

    @Test
    void anInjuryIsFreshForSeventyTwoHours() {
        assertThat(plan(Profiles.plain().withHoursSinceInjury(72)).locked()).isFalse();
        var told = Profiles.plain().withHoursSinceInjury(1).profile();
        assertThat(plan(told, FINE, new Journal(List.of(fact(1, TODAY.minusDays(2), new Profiled(told)))))
                        .locked())
                .isTrue();
        assertThat(plan(told, FINE, new Journal(List.of(fact(1, TODAY.minusDays(3), new Profiled(told)))))
                        .locked())
                .isFalse();
    }

    @Test
    void painBelowTheKneeHoldsBackUntilSomebodyLooked() {
        var below = Profiles.plain().withLegs(LegSymptoms.BELOW_KNEE);

        assertThat(rules(plan(below).lockReasons())).containsExactly("leg-pain-below-knee");
        assertGentle(plan(below));
        assertThat(plan(below.cleared()).locked()).isFalse();
        var above = plan(Profiles.plain().withLegs(LegSymptoms.ABOVE_KNEE));
        assertThat(above.locked()).isFalse();
        assertThat(rules(above.phase().because())).contains("leg-pain-above-knee");
    }

    @Test
    void childrenAndSomePregnanciesSeeSomeoneFirst() {
        var child = plan(Profiles.plain().withAge(AgeBand.UNDER_18));
        assertThat(rules(child.lockReasons())).containsExactly("not-for-children");
        assertThat(child.disposition()).isEqualTo(Disposition.C);
        assertThat(plan(Profiles.plain().withAge(AgeBand.FROM_18)).locked()).isFalse();

        var pregnant = plan(Profiles.plain().withConditions(Set.of(Condition.OBSTETRIC_CONTRAINDICATION)));
        assertThat(rules(pregnant.lockReasons())).containsExactly("pregnancy-needs-advice");
        assertThat(pregnant.disposition()).isEqualTo(Disposition.C);
        assertGentle(pregnant);
    }

    @ParameterizedTest
    @CsvSource({
        "DISCECTOMY, 5, YES, true",
        "DISCECTOMY, 6, YES, false",
        "DECOMPRESSION, 11, NO, true",
        "DECOMPRESSION, 11, UNKNOWN, true",
        "DECOMPRESSION, 12, NO, false",
        "FUSION, 25, YES, true",
        "FUSION, 26, NO, false",
    })
    void recentSurgeryNeedsAdvice(Surgery.Kind kind, int weeks, Known cleared, boolean locked) {
        var plan = plan(Profiles.plain().withSurgery(new Surgery(Optional.of(kind), OptionalInt.of(weeks), cleared)));

        assertThat(plan.locked()).isEqualTo(locked);
        assertThat(rules(plan.lockReasons())).isEqualTo(locked ? List.of("surgery-too-early") : List.of());
    }

    @Test
    void surgeryOfAnUnknownKindOrTimeIsNotGoodNews() {
        assertThat(plan(Profiles.plain().withSurgery(new Surgery(Optional.empty(), OptionalInt.of(25), Known.YES)))
                        .locked())
                .isTrue();
        assertThat(plan(Profiles.plain()
                                .withSurgery(new Surgery(
                                        Optional.of(Surgery.Kind.DISCECTOMY), OptionalInt.empty(), Known.YES)))
                        .locked())
                .isTrue();
    }

    @Test
    void somethingNewHoldsSessionsUntilScreenedAgain() {
        var tapped = fact(1, TODAY, 9, new QuickChecked(true));
        var plan = plan(Profiles.plain(), tapped);

        assertThat(rules(plan.lockReasons())).containsExactly("something-new");
        assertThat(sessions(plan)).isEmpty();
        assertThat(plan(Profiles.plain(), tapped, fact(2, TODAY, 10, screened(TODAY, Disposition.N)))
                        .locked())
                .isFalse();
        assertThat(plan(Profiles.plain(), fact(1, TODAY.minusDays(1), new QuickChecked(true)))
                        .locked())
                .as("screened on a later day")
                .isFalse();
    }

    @Test
    void theStrictestHoldWinsAndEveryOneIsTold() {
        var plan = plan(
                Profiles.plain()
                        .withHoursSinceInjury(3)
                        .withLegs(LegSymptoms.BELOW_KNEE)
                        .profile(),
                screening(TODAY, Disposition.U),
                new Journal(List.of(fact(1, TODAY, new QuickChecked(true)))));

        assertThat(plan.disposition()).isEqualTo(Disposition.U);
        assertThat(rules(plan.lockReasons()))
                .containsExactly("see-someone-urgently", "something-new", "fresh-injury", "leg-pain-below-knee");
        assertThat(sessions(plan)).isEmpty();
    }

    @Test
    void whatDoesNotSuitIsSwappedForTheNearestOnItsLadder() {
        var plan = plan(Profiles.plain().withConditions(Set.of(Condition.WRIST)));
        var tap = first(plan).blocks().get(1).items().get(1);

        assertThat(tap.exercise()).isEqualTo("wall-shoulder-tap");
        assertThat(tap.level()).isEqualTo(1);
        assertThat(tap.dose()).isEqualTo(new Timed(4, 40, new Pace.Alternating(4), false, 20));
        assertThat(rules(tap.because())).containsExactly("swapped", "wrist-load");
        assertThat(first(plan).seconds()).isEqualTo(720);
        assertThat(plan.changes()).hasSize(1);
        var change = plan.changes().getFirst();
        assertThat(change.on()).isEqualTo(TODAY);
        assertThat(change.undo()).isEqualTo("swap:chair-shoulder-tap");
        assertThat(change.what())
                .isEqualTo(new Reason(
                        "swapped",
                        List.of("condition:wrist"),
                        Map.of("exercise", "chair-shoulder-tap", "instead", "wall-shoulder-tap")));
        assertThat(rules(change.because())).containsExactly("wrist-load");
    }

    @Test
    void everyRuleThatSpeaksAgainstAnExerciseIsTold() {
        var plan = plan(
                Profiles.plain()
                        .withConditions(Set.of(Condition.WRIST, Condition.HYPERTENSION))
                        .profile(),
                modified(Modifier.OVER_65),
                Journal.empty());

        assertThat(because(plan, "chair-shoulder-tap"))
                .containsExactly("wrist-load", "older-start-easy", "no-breath-holding");
    }

    @Test
    void anUndoneSwapLeavesTheItemOut() {
        var wrist = Profiles.plain().withConditions(Set.of(Condition.WRIST));
        var plan = plan(wrist, fact(1, TODAY, new Chose("undo", "swap:chair-shoulder-tap")));

        assertThat(exercises(first(plan))).doesNotContain("wall-shoulder-tap", "chair-shoulder-tap");
        assertThat(rules(List.of(plan.changes().getFirst().what()))).containsExactly("dropped");
    }

    @Test
    void aPersonMayNeverWantAnExerciseAndTakeItBack() {
        var never = fact(1, TODAY, 8, new Chose("never", "standing-brace"));
        var undo = fact(2, TODAY, 9, new Chose("undo", "never:standing-brace"));
        var again = fact(3, TODAY, 10, new Chose("never", "standing-brace"));

        assertThat(plan(Profiles.plain(), never).changes().getFirst().undo()).isEqualTo("never:standing-brace");
        assertThat(exercises(first(plan(Profiles.plain(), never)))).contains("seated-brace");
        assertThat(exercises(first(plan(Profiles.plain(), never, undo)))).contains("standing-brace");
        assertThat(exercises(first(plan(Profiles.plain(), never, undo, again)))).contains("seated-brace");
        var listed = Profiles.plain().withNever(Set.of("standing-brace"));
        assertThat(exercises(first(plan(listed)))).contains("seated-brace");
        assertThat(exercises(first(plan(listed, undo)))).contains("standing-brace");
    }

    @Test
    void aPersonMayWishForSomethingElseAndTakeItBack() {
        var swap = fact(1, TODAY, 8, new Chose("swap", "standing-brace"));
        var undo = fact(2, TODAY, 9, new Chose("undo", "swap:standing-brace"));
        var plan = plan(Profiles.plain(), swap);

        assertThat(exercises(first(plan))).contains("seated-brace");
        assertThat(because(plan, "standing-brace")).containsExactly("swap-wanted");
        assertThat(exercises(first(plan(Profiles.plain(), swap, undo)))).contains("standing-brace");
        assertThat(exercises(first(plan(Profiles.plain(), fact(1, TODAY, new Chose("like", "standing-brace"))))))
                .contains("standing-brace");
    }

    @Test
    void goingUpARungIsOnlyForABodyThatIsNotTheReason() {
        var withoutChair = EnumSet.complementOf(EnumSet.of(Equipment.CHAIR));

        assertThat(exercises(first(plan(Profiles.plain().withEquipment(withoutChair)))))
                .contains("free-hip-hinge", "wall-shoulder-tap")
                .doesNotContain("supported-hip-hinge", "seated-hip-hinge");
        var older = plan(Profiles.plain().withEquipment(withoutChair).withAge(AgeBand.FROM_70));
        assertThat(exercises(first(older))).doesNotContain("free-hip-hinge");
        assertThat(older.changes().stream().map(change -> change.what().rule())).contains("dropped");
    }

    @Test
    void fromSixtyFiveOnStrengtheningStartsOnTheFirstRung() {
        var older = first(plan(Profiles.plain().withAge(AgeBand.FROM_65)));

        assertThat(exercises(older))
                .containsExactly(
                        "belly-breathing-standing",
                        "seated-brace",
                        "standing-side-bend",
                        "seated-hip-hinge",
                        "wall-shoulder-tap");
        assertThat(older.seconds()).isEqualTo(720);
        assertThat(exercises(first(plan(Profiles.plain().withAge(AgeBand.FROM_55)))))
                .contains("standing-brace");
    }

    @Test
    void whoShouldNotHoldTheirBreathGetsNoPausesInBreathing() {
        var programme = Foundation.PROGRAMME;
        var plan = plan(Profiles.plain().withConditions(Set.of(Condition.GLAUCOMA)));

        assertThat(exercises(first(plan))).contains("seated-brace", "wall-shoulder-tap");
        assertThat(first(plan).seconds()).isEqualTo(new Timelines(Shelves.ALL).seconds(programme));
    }

    @Test
    void aShortDayGetsTheBeginningOfTheProgramme() {
        var ten = plan(Profiles.plain().withMinutes(10));
        assertThat(first(ten).seconds()).isEqualTo(600);
        assertThat(first(ten).run().blocks().get(1).rounds()).isEqualTo(3);
        assertThat(rules(List.of(ten.changes().getFirst().what()))).containsExactly("cut-to-your-minutes");
        assertThat(ten.changes().getFirst().what().values()).containsEntry("minutes", "10");

        var five = plan(Profiles.plain().withMinutes(5));
        assertThat(first(five).seconds()).isEqualTo(240);
        assertThat(first(plan(Profiles.plain().withMinutes(12))).seconds()).isEqualTo(720);
        assertThat(plan(Profiles.plain().withMinutes(12)).changes()).isEmpty();
        assertThat(first(plan(Profiles.plain().withMinutes(11))).seconds()).isEqualTo(600);
    }

    @Test
    void threeMinutesAreForBreathingAndThePlanSaysSo() {
        var plan = plan(Profiles.plain().withMinutes(3));

        assertThat(rules(List.of(plan.changes().getFirst().what()))).containsExactly("too-short");
        assertThat(first(plan).id()).isEqualTo("2026-11-20-easy");
        assertThat(first(plan).seconds()).isBetween(120, 180);
        assertThat(first(plan)
                        .blocks()
                        .getFirst()
                        .items()
                        .getFirst()
                        .because()
                        .getFirst()
                        .rule())
                .isEqualTo("easy-day");
    }

    @ParameterizedTest
    @CsvSource({"0", "-5"})
    void noMinutesMeansNothingAndThePlanSaysSo(int minutes) {
        var plan = plan(Profiles.plain().withMinutes(minutes));

        assertThat(sessions(plan)).isEmpty();
        assertThat(plan.changes().stream().map(change -> change.what().rule())).contains("nothing-suits");
    }

    @ParameterizedTest
    @CsvSource({"0", "-1"})
    void noDaysMeansNothingAndThePlanSaysSo(int days) {
        var plan = plan(Profiles.plain().withDays(days));

        assertThat(sessions(plan)).isEmpty();
        assertThat(rules(List.of(plan.changes().getLast().what()))).containsExactly("no-days");
    }

    @Test
    void everythingBannedMeansNothingAndThePlanSaysSo() {
        var all = Set.copyOf(Shelves.ALL.stream().map(each -> each.id()).toList());
        var plan = plan(Profiles.plain().withNever(all));

        assertThat(sessions(plan)).isEmpty();
        assertThat(plan.changes().getLast().what().rule()).isEqualTo("nothing-suits");
        assertThat(plan.excluded()).hasSize(Shelves.ALL.size());
    }

    @Test
    void aProgrammeCanBeStartedOnAnyDayAsItFits() {
        var wrist = Profiles.plain()
                .withConditions(Set.of(Condition.WRIST))
                .withMinutes(5)
                .profile();

        var session = PLANNER.today("foundation-12", wrist, FINE, Journal.empty(), TODAY);
        assertThat(session.map(Session::seconds)).contains(720);
        assertThat(exercises(session.orElseThrow())).contains("wall-shoulder-tap");
        assertThat(PLANNER.today("no-such", wrist, FINE, Journal.empty(), TODAY))
                .isEmpty();
        assertThat(PLANNER.today("foundation-12", wrist, screening(TODAY, Disposition.C), Journal.empty(), TODAY))
                .isEmpty();
    }

    @Test
    void withoutTheProgrammeThereAreEasySessionsOnly() {
        var planner = new Planner(Shelves.ALL, List.of(), Shelves.NUMBERS);
        var plan = planner.plan(Profiles.plain().profile(), FINE, Journal.empty(), TODAY, 1);

        assertThat(sessions(plan)).hasSize(3).extracting(Session::programme).containsOnly("easy");
    }

    @Test
    void missingNumbersAreNamedAtOnce() {
        assertThatThrownBy(() -> new Planner(List.of(), List.of(), new Numbers(Map.of())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("longest-hold");
    }

    @Test
    void aScreeningsModifiersCountLikeConditions() {
        var plan = plan(Profiles.plain().profile(), modified(Modifier.OSTEOPOROSIS), Journal.empty());

        assertThat(plan.excluded().stream()
                        .filter(each -> each.exercise().equals("hang-forward"))
                        .flatMap(each -> each.because().stream())
                        .toList())
                .containsExactly(new Reason(
                        "bones-and-bending", List.of("screening:osteoporosis"), Map.of("exercise", "hang-forward")));
    }

    private static Screening modified(Modifier modifier) {
        return new Screening(
                TODAY,
                Disposition.P,
                OptionalInt.empty(),
                List.of(),
                Set.of(modifier),
                "test",
                TODAY.plusDays(1),
                TODAY.plusDays(28));
    }

    private static void assertGentle(Plan plan) {
        assertThat(plan.locked()).isTrue();
        assertThat(sessions(plan))
                .isNotEmpty()
                .allSatisfy(session -> assertThat(session.blocks())
                        .extracting(Plan.Part::kind)
                        .isSubsetOf(Kind.BREATHING, Kind.RELAXATION, Kind.COMFORT, Kind.WALK));
    }

    private static List<String> because(Plan plan, String exercise) {
        return plan.excluded().stream()
                .filter(each -> each.exercise().equals(exercise))
                .flatMap(each -> each.because().stream())
                .map(Reason::rule)
                .toList();
    }

    private static List<String> rules(List<Reason> reasons) {
        return reasons.stream().map(Reason::rule).toList();
    }

    private static List<String> exercises(Session session) {
        return session.blocks().stream()
                .flatMap(block -> block.items().stream())
                .map(Plan.Item::exercise)
                .toList();
    }

    private static Session first(Plan plan) {
        return sessions(plan).getFirst();
    }

    private static List<Session> sessions(Plan plan) {
        return plan.weeks().stream()
                .flatMap(week -> week.days().stream())
                .flatMap(day -> day.sessions().stream())
                .toList();
    }

    private static Plan plan(Profiles profile, Fact... facts) {
        return plan(profile.profile(), FINE, new Journal(List.of(facts)));
    }

    private static Plan plan(Profile profile, Screening now, Journal journal) {
        return PLANNER.plan(profile, now, journal, TODAY, 2);
    }
}
