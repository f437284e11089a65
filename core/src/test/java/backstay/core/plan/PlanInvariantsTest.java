package backstay.core.plan;

import static backstay.core.journal.Facts.fact;
import static org.assertj.core.api.Assertions.assertThat;

import backstay.core.exercise.Condition;
import backstay.core.exercise.Equipment;
import backstay.core.journal.Fact;
import backstay.core.journal.Facts;
import backstay.core.journal.Journal;
import backstay.core.journal.PainRating;
import backstay.core.journal.Payload;
import backstay.core.journal.Payload.Chose;
import backstay.core.journal.Payload.FlareReported;
import backstay.core.journal.Payload.NextMorning;
import backstay.core.journal.Payload.QuickChecked;
import backstay.core.journal.Payload.Retracted;
import backstay.core.picture.Picture;
import backstay.core.plan.Plan.Session;
import backstay.core.plan.Profile.Floor;
import backstay.core.reason.Reason;
import backstay.core.screen.AgeBand;
import backstay.core.screen.Detail.Surgery;
import backstay.core.screen.Disposition;
import backstay.core.screen.Known;
import backstay.core.screen.LegSymptoms;
import backstay.core.screen.Modifier;
import backstay.core.screen.Screen;
import backstay.core.screen.Screening;
import backstay.core.session.Foundation;
import backstay.core.session.Programme.Block.Kind;
import backstay.core.session.Timelines;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// What holds for every plan, tried on seeded people with seeded journals.
class PlanInvariantsTest {
    private static final int PEOPLE = 600;
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final Planner PLANNER = new Planner(Shelves.ALL, List.of(Foundation.PROGRAMME), Shelves.NUMBERS);
    private static final Timelines TIMELINES = new Timelines(Shelves.ALL);
    private static final Contraindications CONTRAINDICATIONS = new Contraindications(Shelves.NUMBERS);

    private static final List<Someone> EVERYONE = IntStream.range(0, PEOPLE)
            .mapToObj(seed -> someone(new Random(seed)))
            .toList();

    /// Somebody: what goes into a plan, and the plan.
    private record Someone(Profile profile, Screening now, List<Fact> facts, Plan plan) {
        Someone(Profile profile, Screening now, List<Fact> facts) {
            this(profile, now, facts, PLANNER.plan(profile, now, new Journal(facts), TODAY, 2));
        }
    }

    private static void forEveryone(Consumer<Someone> check) {
        for (int seed = 0; seed < PEOPLE; seed++) {
            try {
                check.accept(EVERYONE.get(seed));
            } catch (AssertionError e) {
                throw new AssertionError("With seed " + seed + ": " + e.getMessage(), e);
            }
        }
    }

    @Test
    void whatDoesNotSuitNeverAppears() {
        forEveryone(someone -> {
            var plan = someone.plan();
            var body = Body.of(
                    someone.profile(),
                    someone.now(),
                    Wishes.of(
                            someone.profile(),
                            Picture.of(new Journal(someone.facts()), TODAY).facts()),
                    65);
            var leftOut = plan.excluded().stream().map(Plan.Excluded::exercise).collect(Collectors.toSet());

            for (var item : items(plan)) {
                assertThat(leftOut).doesNotContain(item.exercise());
                assertThat(CONTRAINDICATIONS.of(body, Shelves.exercise(item.exercise())))
                        .isEmpty();
            }
        });
    }

    @Test
    void holdsAreKept() {
        forEveryone(someone -> {
            var plan = someone.plan();

            assertThat(plan.disposition()).isGreaterThanOrEqualTo(someone.now().disposition());
            assertThat(plan.locked()).isEqualTo(!plan.lockReasons().isEmpty());
            if (plan.disposition() == Disposition.E) {
                assertThat(items(plan)).isEmpty();
            }
            if (plan.disposition().locksExercise()) {
                assertThat(plan.locked()).isTrue();
            }
            if (plan.locked()) {
                assertThat(sessions(plan).stream().flatMap(each -> each.blocks().stream()))
                        .extracting(Plan.Part::kind)
                        .isSubsetOf(Kind.BREATHING, Kind.RELAXATION, Kind.COMFORT, Kind.WALK);
                assertThat(items(plan))
                        .noneMatch(item -> Shelves.exercise(item.exercise()).strengthens());
            }
        });
    }

    @Test
    void aSessionTakesExactlyTheTimeOfItsTimelineAndFitsTheMinutes() {
        forEveryone(someone -> {
            for (var session : sessions(someone.plan())) {
                var timeline = TIMELINES.of(session.run());
                int items = session.blocks().stream()
                        .flatMap(block -> block.items().stream())
                        .mapToInt(Plan.Item::seconds)
                        .sum();
                assertThat(timeline.totalMs()).isEqualTo(session.seconds() * 1000L);
                assertThat(items).isEqualTo(session.seconds());
                assertThat(session.seconds()).isBetween(1, someone.profile().minutesPerDay() * 60);
                assertThat(exercises(session)).doesNotHaveDuplicates();
            }
        });
    }

    @Test
    void everyLineHasAReasonWithAPage() {
        forEveryone(someone -> {
            var plan = someone.plan();
            var reasons = new ArrayList<Reason>(plan.lockReasons());
            reasons.addAll(plan.phase().because());
            for (var item : items(plan)) {
                assertThat(item.because()).isNotEmpty();
                reasons.addAll(item.because());
            }
            for (var excluded : plan.excluded()) {
                assertThat(excluded.because()).isNotEmpty();
                reasons.addAll(excluded.because());
            }
            for (var change : plan.changes()) {
                assertThat(change.undo()).isNotEmpty();
                reasons.add(change.what());
                reasons.addAll(change.because());
            }
            assertThat(reasons).allSatisfy(reason -> assertThat(reason.from()).isNotEmpty());
            var pages = new HashSet<>(Planner.RULES);
            pages.addAll(Screen.RULES);
            assertThat(reasons).extracting(Reason::rule).isSubsetOf(pages);
        });
    }

    @Test
    void aPlanWithoutSessionsSaysWhy() {
        forEveryone(someone -> {
            var plan = someone.plan();

            if (sessions(plan).isEmpty()) {
                assertThat(plan.lockReasons().size() + plan.changes().size()).isPositive();
            }
        });
    }

    @Test
    void mainSessionsAreApartAndAtMostThreeAWeek() {
        forEveryone(someone -> {
            var days = someone.plan().weeks().stream()
                    .flatMap(week -> week.days().stream())
                    .toList();
            for (int day = 0; day + 7 <= days.size(); day++) {
                var week = days.subList(day, day + 7);
                var main = week.stream()
                        .filter(PlanInvariantsTest::isMain)
                        .map(Plan.Day::date)
                        .toList();
                assertThat(main).hasSizeLessThanOrEqualTo(3);
                for (int i = 1; i < main.size(); i++) {
                    assertThat(ChronoUnit.DAYS.between(main.get(i - 1), main.get(i)))
                            .isGreaterThan(1);
                }
                assertThat(week.stream()
                                .filter(each -> !each.sessions().isEmpty())
                                .count())
                        .isLessThanOrEqualTo(Math.max(0, someone.profile().daysPerWeek()));
            }
        });
    }

    @Test
    void moreConditionsNeverAddExercises() {
        forEveryone(someone -> {
            var random = new Random(someone.facts().size());
            var more = new HashSet<>(someone.profile().conditions());
            more.add(any(random, Condition.values()));
            var worse = new Someone(
                    new Profiles(someone.profile()).withConditions(more).profile(), someone.now(), someone.facts());

            assertThat(leftOut(worse.plan())).containsAll(leftOut(someone.plan()));
        });
    }

    @Test
    void theOrderOfFactsAndDuplicatesChangeNothing() {
        forEveryone(someone -> {
            var shuffled = new ArrayList<>(someone.facts());
            shuffled.addAll(someone.facts());
            Collections.shuffle(shuffled, new Random(1));

            assertThat(new Someone(someone.profile(), someone.now(), shuffled).plan())
                    .isEqualTo(someone.plan());
        });
    }

    @Test
    void factsFromAfterTodayChangeNothing() {
        forEveryone(someone -> {
            var more = new ArrayList<>(someone.facts());
            more.add(fact(500, TODAY.plusDays(1), new QuickChecked(true)));
            more.add(fact(501, TODAY.plusDays(1), Facts.screened(TODAY.plusDays(1), Disposition.E)));

            assertThat(new Someone(someone.profile(), someone.now(), more).plan())
                    .isEqualTo(someone.plan());
        });
    }

    @Test
    void shiftingAllDatesShiftsThePlan() {
        forEveryone(someone -> {
            var here = someone.plan();
            var there = later(someone, 400);

            assertThat(told(there, 400)).isEqualTo(told(here, 0));
        });
    }

    @Test
    void theSamePersonGetsTheSamePlan() {
        for (int seed = 0; seed < 50; seed++) {
            assertThat(someone(new Random(seed)).plan())
                    .isEqualTo(someone(new Random(seed)).plan());
        }
    }

    @Test
    void thePeopleAreDifferentEnoughToMeanSomething() {
        var plans = new ArrayList<Plan>();
        forEveryone(someone -> plans.add(someone.plan()));

        assertThat(plans).filteredOn(Plan::locked).hasSizeBetween(PEOPLE / 10, PEOPLE * 9 / 10);
        assertThat(plans).filteredOn(plan -> !plan.changes().isEmpty()).hasSizeGreaterThan(PEOPLE / 10);
        assertThat(plans)
                .filteredOn(plan -> plan.disposition() == Disposition.E)
                .hasSizeGreaterThan(PEOPLE / 50);
    }

    private static Plan later(Someone someone, int days) {
        var moved = new ArrayList<Fact>();
        for (var fact : someone.facts()) {
            moved.add(new Fact(
                    fact.id(),
                    fact.at().plus(days, ChronoUnit.DAYS),
                    fact.day().plusDays(days),
                    later(fact.payload(), days)));
        }
        return PLANNER.plan(someone.profile(), later(someone.now(), days), new Journal(moved), TODAY.plusDays(days), 2);
    }

    private static Payload later(Payload payload, int days) {
        return payload instanceof Payload.Screened screened
                ? new Payload.Screened(screened.answers(), later(screened.screening(), days), screened.textShown())
                : payload;
    }

    private static Screening later(Screening screening, int days) {
        return new Screening(
                screening.askedOn().plusDays(days),
                screening.disposition(),
                screening.maxHours(),
                screening.findings(),
                screening.modifiers(),
                screening.rulesVersion(),
                screening.nextStage1().plusDays(days),
                screening.nextStage2().plusDays(days));
    }

    /// A plan without its dates: how many days from its first day everything is.
    private static List<String> told(Plan plan, int shift) {
        var lines = new ArrayList<String>();
        lines.add(plan.disposition() + " " + plan.locked() + " " + plan.phase() + " "
                + plan.nextReview().minusDays(shift));
        plan.excluded()
                .forEach(
                        each -> lines.add(each.exercise() + " " + each.because().size()));
        plan.changes().forEach(each -> lines.add(each.on().minusDays(shift) + " " + each.what() + each.undo()));
        for (var week : plan.weeks()) {
            for (var day : week.days()) {
                lines.add(day.date().minusDays(shift) + " "
                        + day.sessions().stream().map(Session::blocks).toList());
            }
        }
        return lines.stream()
                .map(line -> line.replaceAll("opens=[0-9-]+", "opens"))
                .toList();
    }

    private static boolean isMain(Plan.Day day) {
        return day.sessions().stream().anyMatch(session -> session.programme().equals("foundation-12"));
    }

    private static Set<String> leftOut(Plan plan) {
        return plan.excluded().stream().map(Plan.Excluded::exercise).collect(Collectors.toSet());
    }

    private static List<Session> sessions(Plan plan) {
        return plan.weeks().stream()
                .flatMap(week -> week.days().stream())
                .flatMap(day -> day.sessions().stream())
                .toList();
    }

    private static List<String> exercises(Session session) {
        return session.blocks().stream()
                .flatMap(block -> block.items().stream())
                .map(Plan.Item::exercise)
                .toList();
    }

    private static List<Plan.Item> items(Plan plan) {
        return sessions(plan).stream()
                .flatMap(session -> session.blocks().stream())
                .flatMap(block -> block.items().stream())
                .toList();
    }

    private static Someone someone(Random random) {
        var profile = Profiles.plain()
                .withAge(any(random, AgeBand.values()))
                .withFloor(any(random, Floor.values()))
                .withEquipment(some(random, Equipment.class, Equipment.values().length - 2))
                .withDays(random.nextInt(-1, 9))
                .withMinutes(random.nextInt(0, 31))
                .withConditions(some(random, Condition.class, random.nextInt(3)))
                .withNever(random.nextInt(4) == 0 ? Set.of(any(random, ids())) : Set.of());
        profile = random.nextInt(8) == 0 ? profile.withLegs(any(random, LegSymptoms.values())) : profile;
        profile = random.nextInt(8) == 0 ? profile.withHoursSinceInjury(random.nextInt(100)) : profile;
        profile = random.nextInt(6) == 0 ? profile.withPregnantWeeks(random.nextInt(42)) : profile;
        profile = random.nextInt(6) == 0 ? profile.withPostnatalWeeks(random.nextInt(30)) : profile;
        profile = random.nextInt(6) == 0 ? profile.withSurgery(surgery(random)) : profile;
        return new Someone(profile.profile(), screening(random), facts(random));
    }

    private static Surgery surgery(Random random) {
        return new Surgery(
                Optional.of(any(random, Surgery.Kind.values())),
                OptionalInt.of(random.nextInt(40)),
                any(random, Known.values()));
    }

    private static Screening screening(Random random) {
        var disposition = random.nextInt(4) == 0 ? any(random, Disposition.values()) : Disposition.N;
        var plain = Facts.screening(TODAY, disposition);
        return new Screening(
                TODAY,
                disposition,
                OptionalInt.empty(),
                List.of(),
                some(random, Modifier.class, random.nextInt(2)),
                "test",
                plain.nextStage1(),
                plain.nextStage2());
    }

    private static List<Fact> facts(Random random) {
        var facts = new ArrayList<Fact>();
        int count = random.nextInt(12);
        for (int i = 0; i < count; i++) {
            var day = TODAY.minusDays(random.nextInt(30));
            facts.add(fact(i, day, random.nextInt(24), payload(random, day, count)));
        }
        return facts;
    }

    private static Payload payload(Random random, LocalDate day, int count) {
        return switch (random.nextInt(16)) {
            case 0 -> Facts.screened(day, random.nextInt(3) == 0 ? Disposition.E : Disposition.N);
            case 1 -> new Chose("assessed", "any");
            case 2 -> new QuickChecked(random.nextInt(4) == 0);
            case 3 -> new Chose("never", any(random, ids()));
            case 4 -> new Chose("swap", any(random, ids()));
            case 5 -> new Chose("undo", any(random, "never:", "swap:") + any(random, ids()));
            case 6 -> new Retracted(Facts.id(random.nextInt(count)));
            case 7 -> new NextMorning(Facts.id(random.nextInt(count)), new PainRating(random.nextInt(11)));
            case 8 -> new FlareReported(true, random.nextBoolean());
            case 9 -> Facts.performed("x-easy");
            case 10 -> Facts.performed("x", random.nextInt(4) == 0);
            case 11, 12 -> Facts.performed(day + "-foundation-12");
            default -> Facts.morning(random.nextInt(11));
        };
    }

    private static String[] ids() {
        return Shelves.ALL.stream().map(each -> each.id()).toArray(String[]::new);
    }

    @SafeVarargs
    private static <T> T any(Random random, T... all) {
        return all[random.nextInt(all.length)];
    }

    private static <E extends Enum<E>> Set<E> some(Random random, Class<E> type, int most) {
        var all = new ArrayList<>(EnumSet.allOf(type));
        Collections.shuffle(all, random);
        return new HashSet<>(all.subList(0, Math.min(most, all.size())));
    }
}
