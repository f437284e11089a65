package backstay.core.picture;

import static backstay.core.journal.Facts.fact;
import static backstay.core.journal.Facts.id;
import static backstay.core.journal.Facts.morning;
import static backstay.core.journal.Facts.performed;
import static backstay.core.journal.Facts.screened;
import static backstay.core.journal.Facts.screening;
import static org.assertj.core.api.Assertions.assertThat;

import backstay.core.journal.Fact;
import backstay.core.journal.Journal;
import backstay.core.journal.PainRating;
import backstay.core.journal.Payload;
import backstay.core.journal.Payload.Amended;
import backstay.core.journal.Payload.CheckedIn;
import backstay.core.journal.Payload.Chose;
import backstay.core.journal.Payload.FlareReported;
import backstay.core.journal.Payload.NextMorning;
import backstay.core.journal.Payload.Profiled;
import backstay.core.journal.Payload.QuickChecked;
import backstay.core.journal.Payload.Retracted;
import backstay.core.picture.Rescreening.Why;
import backstay.core.plan.Profiles;
import backstay.core.screen.Disposition;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PictureTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final LocalDate YESTERDAY = TODAY.minusDays(1);

    @Test
    void anEmptyJournalGivesAnEmptyPicture() {
        var picture = picture();

        assertThat(picture.facts()).isEmpty();
        assertThat(picture.profile()).isEmpty();
        assertThat(picture.screening()).isEmpty();
        assertThat(picture.usualPain()).isEmpty();
        assertThat(picture.firstSessionDay()).isEmpty();
        assertThat(picture.lastSessionDay()).isEmpty();
        assertThat(picture.doneToday()).isFalse();
        assertThat(picture.rescreening().why()).containsExactly(Why.NEVER_ASKED);
    }

    @Test
    void factsFromAfterTodayAreIgnored() {
        var tomorrow = TODAY.plusDays(1);

        assertThat(picture(fact(1, tomorrow, performed("a")), fact(2, tomorrow, screened(tomorrow, Disposition.E))))
                .isEqualTo(picture());
    }

    @Test
    void theNewestProfileAndScreeningCount() {
        var older = Profiles.plain();
        var newer = Profiles.plain().withMinutes(20).profile();
        var picture = picture(
                fact(1, YESTERDAY, new Profiled(older.profile())),
                fact(2, TODAY, new Profiled(newer)),
                fact(3, YESTERDAY, screened(YESTERDAY, Disposition.U)),
                fact(4, TODAY, screened(TODAY, Disposition.N)));

        assertThat(picture.profile()).contains(newer);
        assertThat(picture.screening()).contains(screening(TODAY, Disposition.N));
    }

    @Test
    void aRetractedFactIsGoneAndRetractingTheRetractionBringsItBack() {
        var said = fact(1, YESTERDAY, performed("a"));
        var retraction = fact(2, TODAY, new Retracted(id(1)));
        var retractedAgain = fact(3, TODAY, new Retracted(id(2)));

        assertThat(picture(said, retraction).facts()).isEmpty();
        assertThat(picture(said, retraction, retractedAgain).facts()).containsExactly(said);
        assertThat(picture(said, retraction, retractedAgain, fact(4, TODAY, new Retracted(id(3))))
                        .facts())
                .isEmpty();
    }

    @Test
    void aRetractionCountsAlsoWhenItsClockWasBehind() {
        assertThat(picture(fact(1, TODAY, 12, morning(3)), fact(2, TODAY, 9, new Retracted(id(1))))
                        .facts())
                .isEmpty();
    }

    @Test
    void theNewestAmendmentThatHoldsWinsAndKeepsWhenItWas() {
        var said = fact(1, YESTERDAY, morning(3));
        var first = fact(2, TODAY, 8, new Amended(id(1), morning(5)));
        var second = fact(3, TODAY, 9, new Amended(id(1), morning(7)));

        assertThat(picture(said, first, second).facts()).containsExactly(fact(1, YESTERDAY, morning(7)));
        assertThat(picture(said, first, second, fact(4, TODAY, new Retracted(id(3))))
                        .facts())
                .containsExactly(fact(1, YESTERDAY, morning(5)));
        assertThat(picture(said, first, fact(4, TODAY, new Retracted(id(1)))).facts())
                .isEmpty();
    }

    @Test
    void correctionsOfCorrectionsByAmendmentAndCirclesDoNotHold() {
        var said = fact(1, YESTERDAY, morning(3));
        var intoACorrection = fact(2, TODAY, new Amended(id(1), new Retracted(id(1))));
        var one = fact(5, TODAY, new Retracted(id(6)));
        var other = fact(6, TODAY, new Retracted(id(5)));
        var ofNobody = fact(7, TODAY, new Retracted(id(99)));

        assertThat(picture(said, intoACorrection, one, other, ofNobody).facts()).containsExactly(said);
    }

    @Test
    void aFactWhoseIdIsAllZerosCountsLikeAnyOther() {
        var zero = fact(0, TODAY, morning(3));

        assertThat(picture(zero, fact(1, TODAY, morning(4))).facts()).contains(zero);
    }

    @Test
    void takingBackAnEmergencyAnswerDoesNotOpenTheLock() {
        var emergency = fact(1, YESTERDAY, screened(YESTERDAY, Disposition.E));
        var retracted = fact(2, TODAY, new Retracted(id(1)));
        var amended = fact(3, TODAY, new Amended(id(1), screened(YESTERDAY, Disposition.N)));
        var now = screening(TODAY, Disposition.N);

        assertThat(picture(emergency, retracted).lock(now).disposition()).isEqualTo(Disposition.E);
        assertThat(picture(emergency, amended).lock(now).disposition()).isEqualTo(Disposition.E);
        assertThat(picture(emergency, retracted).screening()).isEmpty();
    }

    @Test
    void anEmergencyOpensWhenAssessedAndCleanAgain() {
        var emergency = fact(1, YESTERDAY, screened(YESTERDAY, Disposition.E));
        var assessed = fact(2, TODAY, 8, new Chose("assessed", "NEU1"));
        var takenBack = fact(3, TODAY, 9, new Retracted(id(2)));
        var clean = screening(TODAY, Disposition.N);

        assertThat(picture(emergency).lock(clean).disposition()).isEqualTo(Disposition.E);
        assertThat(picture(emergency, assessed).lock(clean).disposition()).isEqualTo(Disposition.N);
        assertThat(picture(emergency, assessed, takenBack).lock(clean).disposition())
                .isEqualTo(Disposition.E);
        assertThat(picture(emergency, fact(2, TODAY, 8, new Chose("like", "NEU1")))
                        .lock(clean)
                        .disposition())
                .isEqualTo(Disposition.E);
    }

    @Test
    void somethingNewHoldsUntilScreenedAgain() {
        var yes = fact(1, YESTERDAY, new QuickChecked(true));
        var no = fact(2, TODAY, 8, new QuickChecked(false));
        var again = fact(3, TODAY, 9, screened(TODAY, Disposition.N));

        assertThat(picture(yes).somethingNew()).contains(yes);
        assertThat(picture(yes, no).somethingNew()).contains(yes);
        assertThat(picture(yes, no, again).somethingNew()).isEmpty();
        assertThat(picture(no).somethingNew()).isEmpty();
        assertThat(picture(yes).checkedToday()).isEmpty();
        assertThat(picture(yes, no).checkedToday()).contains(false);
    }

    @Test
    void newNumbnessInASessionHoldsUntilScreenedAgainToo() {
        var numb = fact(1, YESTERDAY, performed("a", true));

        assertThat(picture(numb).somethingNew()).contains(numb);
        assertThat(picture(fact(1, YESTERDAY, performed("a"))).somethingNew()).isEmpty();
    }

    @Test
    void usualPainIsTheMedianOfAtLeastThreeMornings() {
        var two = List.of(fact(1, TODAY, morning(2)), fact(2, YESTERDAY, morning(9)));
        var profiled =
                fact(9, TODAY, new Profiled(Profiles.plain().withUsualPain(4).profile()));

        assertThat(picture(two).usualPain()).isEmpty();
        assertThat(picture(and(two, profiled)).usualPain()).isEqualTo(OptionalDouble.of(4));
        assertThat(picture(and(two, fact(3, TODAY, morning(3)))).usualPain()).isEqualTo(OptionalDouble.of(3));
        assertThat(picture(and(two, fact(3, TODAY, morning(3)), fact(4, TODAY, morning(6)), profiled))
                        .usualPain())
                .isEqualTo(OptionalDouble.of(4.5));
    }

    @Test
    void onlyMorningsOfTheLastFourteenDaysCount() {
        var two = List.of(fact(1, TODAY, morning(2)), fact(2, YESTERDAY, morning(2)));
        var evening = new CheckedIn(new PainRating(2), false, OptionalInt.empty(), Optional.empty());

        assertThat(picture(and(two, fact(3, TODAY.minusDays(13), morning(2)))).usualPain())
                .hasValue(2);
        assertThat(picture(and(two, fact(3, TODAY.minusDays(14), morning(2)))).usualPain())
                .isEmpty();
        assertThat(picture(and(two, fact(3, TODAY, evening))).usualPain()).isEmpty();
    }

    @Test
    void theMorningAfterIsAskedOnTheDayAfterOnly() {
        var session = fact(1, YESTERDAY, performed("a"));
        var other = fact(2, YESTERDAY, performed("b"));
        var told = fact(3, TODAY, new NextMorning(id(1), new PainRating(3)));
        var toldTooEarly = fact(3, YESTERDAY, new NextMorning(id(1), new PainRating(3)));

        assertThat(unanswered(session, other)).containsExactly("a", "b");
        assertThat(unanswered(session, other, told)).containsExactly("b");
        assertThat(unanswered(session, toldTooEarly)).containsExactly("a");
        assertThat(unanswered(fact(1, TODAY, performed("a")))).isEmpty();
        assertThat(unanswered(fact(1, TODAY.minusDays(2), performed("a")))).isEmpty();
    }

    @Test
    void sessionsAreCounted() {
        var picture = picture(
                fact(1, TODAY.minusDays(7), performed("a")),
                fact(2, TODAY.minusDays(6), performed("b")),
                fact(3, TODAY, performed("c")));

        assertThat(picture.sessionsInLast(7)).isEqualTo(2);
        assertThat(picture.firstSessionDay()).contains(TODAY.minusDays(7));
        assertThat(picture.lastSessionDay()).contains(TODAY);
        assertThat(picture.doneToday()).isTrue();
    }

    @Test
    void everythingIsAskedAgainAfterTwentyEightDays() {
        assertThat(picture(fact(1, TODAY.minusDays(27), screened(TODAY.minusDays(27), Disposition.N)))
                        .rescreening()
                        .stageTwo())
                .isFalse();
        var due = picture(fact(1, TODAY.minusDays(28), screened(TODAY.minusDays(28), Disposition.N)));
        assertThat(due.rescreening().why()).containsExactly(Why.MONTHLY);
        assertThat(due.rescreening().stageOne()).isTrue();
        assertThat(due.rescreening().stageTwo()).isTrue();
    }

    @Test
    void theEmergencyQuestionsAreDueAfterFourteenDaysAway() {
        var lately = TODAY.minusDays(20);
        var screened = fact(1, lately, screened(lately, Disposition.N));

        assertThat(picture(screened, fact(2, TODAY.minusDays(13), performed("a")))
                        .rescreening()
                        .why())
                .isEmpty();
        var away = picture(screened, fact(2, TODAY.minusDays(14), performed("a")));
        assertThat(away.rescreening().why()).containsExactly(Why.ABSENCE);
        assertThat(away.rescreening().stageTwo()).isFalse();
        assertThat(picture(
                                fact(2, TODAY.minusDays(20), performed("a")),
                                fact(3, TODAY.minusDays(6), screened(TODAY.minusDays(6), Disposition.N)))
                        .rescreening()
                        .why())
                .isEmpty();
        assertThat(picture(
                                fact(2, TODAY.minusDays(20), performed("a")),
                                fact(3, TODAY.minusDays(7), screened(TODAY.minusDays(7), Disposition.N)))
                        .rescreening()
                        .why())
                .containsExactly(Why.ABSENCE);
        assertThat(picture(fact(2, TODAY.minusDays(14), performed("a")))
                        .rescreening()
                        .why())
                .containsExactlyInAnyOrder(Why.ABSENCE, Why.NEVER_ASKED);
    }

    @Test
    void theEmergencyQuestionsAreDueWhenAFlareStartsOrSomethingIsNew() {
        var screened = fact(1, YESTERDAY, screened(YESTERDAY, Disposition.N));
        var flare = fact(2, TODAY, 8, new FlareReported(true, true));
        var again = fact(3, TODAY, 9, screened(TODAY, Disposition.N));

        assertThat(picture(screened, flare).rescreening().why()).containsExactly(Why.FLARE);
        assertThat(picture(screened, flare, again).rescreening().stageOne()).isFalse();
        assertThat(picture(screened, fact(2, TODAY, new QuickChecked(true)))
                        .rescreening()
                        .why())
                .containsExactly(Why.SOMETHING_NEW);
        assertThat(picture(flare, fact(4, TODAY, 8, screened(TODAY, Disposition.N)))
                        .rescreening()
                        .why())
                .as("told in the same instant")
                .isEmpty();
    }

    @Test
    void theOrderOfArrivalAndDuplicatesChangeNothing() {
        var facts = new ArrayList<Fact>();
        for (int i = 0; i < 40; i++) {
            facts.add(fact(i, TODAY.minusDays(i % 6), i % 5, any(i)));
        }
        var picture = picture(facts);
        for (int seed = 0; seed < 200; seed++) {
            Collections.shuffle(facts, new Random(seed));
            assertThat(picture(and(facts, facts.getFirst()))).isEqualTo(picture);
        }
    }

    private static Payload any(int i) {
        return switch (i % 8) {
            case 0 -> morning(i % 11);
            case 1 -> performed("s" + i);
            case 2 -> new Retracted(id((i * 7) % 40));
            case 3 -> new Amended(id((i * 5) % 40), morning(i % 11));
            case 4 -> new QuickChecked(i % 3 == 0);
            case 5 -> screened(TODAY.minusDays(i % 6), i % 3 == 0 ? Disposition.E : Disposition.N);
            case 6 -> new Chose("assessed", "rule");
            default -> new NextMorning(id(i - 6), new PainRating(2));
        };
    }

    private static List<String> unanswered(Fact... facts) {
        return picture(facts).unansweredMornings().stream()
                .map(each -> each.performed().session().orElse(""))
                .toList();
    }

    private static List<Fact> and(List<Fact> facts, Fact... others) {
        var all = new ArrayList<>(facts);
        all.addAll(List.of(others));
        return all;
    }

    private static Picture picture(Fact... facts) {
        return picture(List.of(facts));
    }

    private static Picture picture(List<Fact> facts) {
        return Picture.of(new Journal(facts), TODAY);
    }
}
