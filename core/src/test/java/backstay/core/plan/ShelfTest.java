package backstay.core.plan;

import static org.assertj.core.api.Assertions.assertThat;

import backstay.core.exercise.Capacity;
import backstay.core.exercise.Condition;
import backstay.core.exercise.Dose.Timed;
import backstay.core.exercise.Examples;
import backstay.core.exercise.Exercise;
import backstay.core.exercise.LoadClass;
import backstay.core.exercise.Pace;
import backstay.core.exercise.Position;
import backstay.core.exercise.Stance;
import backstay.core.journal.Facts;
import backstay.core.screen.Disposition;
import backstay.core.session.Programme;
import backstay.core.session.Programme.Block;
import backstay.core.session.Programme.Item;
import backstay.core.session.Programme.TimesPerWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ShelfTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final Exercise WANTED =
            trunk("wanted", 3).avoid(Condition.KNEE).done();

    @Test
    void theSameLadderComesBeforeAnotherForTheSamePurpose() {
        var far = trunk("far", 1).family("ladder", 1).done();
        var near = trunk("near", 3).family("another", 3).done();

        assertThat(instead(far, near)).contains("far");
        assertThat(instead(near)).contains("near");
    }

    @Test
    void anotherPurposeOnAnotherLadderIsNoSubstitute() {
        assertThat(instead(
                        Shelves.of("other", Capacity.GLUTE).family("another", 3).done()))
                .isEmpty();
    }

    @Test
    void theNearestRungBelowComesFirst() {
        assertThat(instead(rung("one", 1), rung("two", 2))).contains("two");
        assertThat(instead(rung("one", 1), rung("same", 3), rung("two", 2))).contains("same");
    }

    @Test
    void ofTwoOnOneRungTheOneInTheSamePositionComesFirstAndThenTheIdDecides() {
        var lying = trunk("a-lying", 2).family("ladder", 2).in(Position.SUPINE).done();

        assertThat(instead(lying, rung("b-standing", 2))).contains("b-standing");
        assertThat(instead(rung("c-standing", 2), rung("b-standing", 2))).contains("b-standing");
    }

    @Test
    void aRungUpIsOnlyForABodyThatIsNotTheReason() {
        var up = rung("up", 4);
        var wanted = trunk("wanted", 3).family("ladder", 3).done();

        assertThat(instead(up)).isEmpty();
        var never = Profiles.plain().withNever(Set.of("wanted")).profile();
        assertThat(shelf(never, List.of(wanted, up)).instead(wanted, Set.of()).map(Exercise::id))
                .contains("up");
        assertThat(shelf(never, List.of(wanted, up, rung("down", 1)))
                        .instead(wanted, Set.of())
                        .map(Exercise::id))
                .as("any easier one comes before a harder one")
                .contains("down");
    }

    @Test
    void whatIsTakenOrOptionalIsNotOfferedUnlessLiked() {
        var optional =
                trunk("maybe", 3).family("ladder", 3).stance(Stance.OPTIONAL).done();

        assertThat(instead(optional)).isEmpty();
        assertThat(shelf(kneeProfile(), List.of(WANTED, rung("two", 2), rung("one", 1)))
                        .instead(WANTED, Set.of("two"))
                        .map(Exercise::id))
                .contains("one");
    }

    @Test
    void theGentlestIsTheLeastLoadedThenTheEasiest() {
        var heavier =
                Shelves.of("a", Capacity.BREATHING).load(LoadClass.LOW_MOD).done();
        var floor = Shelves.of("b", Capacity.BREATHING).onTheFloor().done();
        var second = Shelves.of("c", Capacity.BREATHING).family("x", 2).done();
        var first = Shelves.of("d", Capacity.BREATHING).family("x", 1).done();

        assertThat(gentlest(heavier, floor)).contains("b");
        assertThat(gentlest(floor, second)).contains("c");
        assertThat(gentlest(second, first)).contains("d");
        assertThat(gentlest(Shelves.of("walk", Capacity.WALKING).done())).isEmpty();
    }

    @Test
    void whatStrengthensAnythingIsNotGentle() {
        assertThat(Shelf.isGentle(Shelves.of("rest", Capacity.RELAXATION).done()))
                .isTrue();
        assertThat(Shelf.isGentle(Shelves.of("walk", Capacity.WALKING).done())).isTrue();
        assertThat(Shelf.isGentle(Shelves.of("stretch", Capacity.HIP_MOBILITY).done()))
                .isFalse();
        assertThat(Shelf.isGentle(Shelves.of("steady", Capacity.BALANCE).done()))
                .isFalse();
        assertThat(Shelf.isGentle(trunk("brace", 1).done())).isFalse();
    }

    @Test
    void noExerciseComesTwiceInASession() {
        var wanted =
                trunk("wanted", 2).family("ladder", 2).avoid(Condition.KNEE).done();
        var inside = trunk("inside", 2).family("ladder", 2).done();
        var spare = trunk("spare", 1).family("ladder", 1).done();
        var filter = filter(List.of(wanted, inside, spare));

        var run = filter.fit(programme(wanted, inside)).run();
        assertThat(run.blocks().getFirst().items()).extracting(Item::exercise).containsExactly("spare", "inside");
    }

    @Test
    void aBodyThatShouldNotHoldItsBreathGetsShorterHoldsAndIsToldSo() {
        var hold = Examples.exercise("hold");
        var dose = new Timed(1, 60, new Pace.Holding(20, 5), false, 0);
        var programme = new Programme(
                "p",
                "P",
                "",
                new TimesPerWeek(1, 1),
                List.of(new Block(Block.Kind.MAIN, 1, List.of(new Item("hold", dose, OptionalInt.empty(), 7)))),
                "",
                List.of(),
                List.of());
        var profile = Profiles.plain().withConditions(Set.of(Condition.HEART)).profile();

        var eased = filter(profile, List.of(hold)).fit(programme);
        assertThat(eased.run().blocks().getFirst().items())
                .containsExactly(
                        new Item("hold", new Timed(1, 60, new Pace.Holding(10, 5), false, 0), OptionalInt.empty(), 7));
        assertThat(eased.because().getFirst().getFirst())
                .extracting(reason -> reason.rule())
                .containsExactly("in-the-programme", "eased-for-breathing");
        var plain = filter(Profiles.plain().profile(), List.of(hold)).fit(programme);
        assertThat(plain.run()).isEqualTo(programme);
        assertThat(plain.because().getFirst().getFirst()).hasSize(1);
    }

    private static Shelves.Making trunk(String id, int level) {
        return Shelves.of(id, Capacity.TRUNK_FRONT).family("ladder", level);
    }

    private static Exercise rung(String id, int level) {
        return trunk(id, level).done();
    }

    private static Programme programme(Exercise... exercises) {
        var items = new ArrayList<Item>();
        for (var exercise : exercises) {
            items.add(new Item(exercise.id(), Doses.own(exercise), OptionalInt.empty(), 0));
        }
        return new Programme(
                "p",
                "P",
                "",
                new TimesPerWeek(1, 1),
                List.of(new Block(Block.Kind.MAIN, 1, items)),
                "",
                List.of(),
                List.of());
    }

    private static Profile kneeProfile() {
        return Profiles.plain().withConditions(Set.of(Condition.KNEE)).profile();
    }

    private static Optional<String> instead(Exercise... others) {
        var all = new ArrayList<>(List.of(others));
        all.add(WANTED);
        return shelf(kneeProfile(), all).instead(WANTED, Set.of()).map(Exercise::id);
    }

    private static Optional<String> gentlest(Exercise... exercises) {
        return shelf(Profiles.plain().profile(), List.of(exercises))
                .gentlest(Capacity.BREATHING)
                .map(Exercise::id);
    }

    private static Filter filter(List<Exercise> exercises) {
        return filter(kneeProfile(), exercises);
    }

    private static Filter filter(Profile profile, List<Exercise> exercises) {
        return new Filter(shelf(profile, exercises), body(profile), new Doses(Shelves.NUMBERS), TODAY);
    }

    private static Shelf shelf(Profile profile, List<Exercise> exercises) {
        var open = new Hold(Hold.Level.OPEN, Disposition.N, List.of());
        return new Shelf(exercises, new Contraindications(Shelves.NUMBERS), body(profile), open);
    }

    private static Body body(Profile profile) {
        var fine = Facts.screening(TODAY, Disposition.N);
        return Body.of(profile, fine, Wishes.of(profile, List.of()), 65);
    }
}
