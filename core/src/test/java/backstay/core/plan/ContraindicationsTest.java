package backstay.core.plan;

import static org.assertj.core.api.Assertions.assertThat;

import backstay.core.exercise.Condition;
import backstay.core.exercise.Demand;
import backstay.core.exercise.Equipment;
import backstay.core.exercise.Exercise;
import backstay.core.exercise.LoadClass;
import backstay.core.journal.Facts;
import backstay.core.plan.Profile.Floor;
import backstay.core.reason.Reason;
import backstay.core.screen.AgeBand;
import backstay.core.screen.Detail.Surgery;
import backstay.core.screen.Disposition;
import backstay.core.screen.Known;
import backstay.core.screen.Modifier;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ContraindicationsTest {
    private static final Contraindications RULES = new Contraindications(Shelves.NUMBERS);
    private static final Profiles PLAIN = Profiles.plain();

    @ParameterizedTest(name = "{0} leaves out {2}: {3}")
    @MethodSource("cases")
    void aRuleFiresOnOneSideOfItsCutPointOnly(String rule, Profiles profile, String exercise, boolean fires) {
        assertThat(rules(profile, exercise).contains(rule)).isEqualTo(fires);
    }

    static Stream<Arguments> cases() {
        return Stream.of(
                yes("explained-only", PLAIN, "superman"),
                no("explained-only", PLAIN, "plank"),
                yes("avoid-with-condition", with(Condition.SHOULDER), "chair-shoulder-tap"),
                yes("avoid-with-condition", with(Condition.BALANCE), "chair-shoulder-tap"),
                no("avoid-with-condition", with(Condition.KNEE), "chair-shoulder-tap"),
                yes("floor-not-possible", PLAIN.withFloor(Floor.NO), "kneeling-reach"),
                no("floor-not-possible", PLAIN.withFloor(Floor.WITH_DIFFICULTY), "kneeling-reach"),
                no("floor-not-possible", PLAIN.withFloor(Floor.NO), "standing-brace"),
                yes("wrist-load", with(Condition.WRIST), "chair-shoulder-tap"),
                no("wrist-load", with(Condition.WRIST), "wall-shoulder-tap"),
                no("wrist-load", with(Condition.KNEE), "chair-shoulder-tap"),
                yes("kneeling-on-a-sore-knee", with(Condition.KNEE), "kneeling-reach"),
                no("kneeling-on-a-sore-knee", with(Condition.WRIST), "kneeling-reach"),
                yes("overhead-with-a-sore-shoulder", with(Condition.SHOULDER), "standing-side-bend"),
                no("overhead-with-a-sore-shoulder", with(Condition.SHOULDER), "seated-side-bend"),
                yes("unsteady-on-the-feet", with(Condition.BALANCE), "free-hip-hinge"),
                no("unsteady-on-the-feet", with(Condition.BALANCE), "supported-hip-hinge"),
                yes("older-without-support", PLAIN.withAge(AgeBand.FROM_65), "free-hip-hinge"),
                no("older-without-support", PLAIN.withAge(AgeBand.FROM_55), "free-hip-hinge"),
                no("older-without-support", PLAIN.withAge(AgeBand.FROM_65), "chair-shoulder-tap"),
                yes("older-start-easy", PLAIN.withAge(AgeBand.FROM_65), "standing-brace"),
                no("older-start-easy", PLAIN.withAge(AgeBand.FROM_65), "seated-brace"),
                no("older-start-easy", PLAIN.withAge(AgeBand.FROM_65), "belly-breathing-standing"),
                no("older-start-easy", PLAIN.withAge(AgeBand.FROM_55), "standing-brace"),
                yes("no-breath-holding", PLAIN.withPregnantWeeks(5), "standing-brace"),
                no("no-breath-holding", with(Condition.STENOSIS), "standing-brace"),
                yes("pregnant-lying-flat", PLAIN.withPregnantWeeks(14), "belly-breathing-lying"),
                yes("pregnant-lying-flat", PLAIN.withPregnantWeeks(14), "curl-up"),
                no("pregnant-lying-flat", PLAIN.withPregnantWeeks(13), "belly-breathing-lying"),
                no("pregnant-lying-flat", PLAIN.withPregnantWeeks(30), "standing-brace"),
                yes("pregnant-lying-flat", with(Condition.PREGNANT), "belly-breathing-lying"),
                yes("pregnant-on-the-front", PLAIN.withPregnantWeeks(17), "press-up"),
                yes("pregnant-on-the-front", PLAIN.withPregnantWeeks(17), "front-rest"),
                no("pregnant-on-the-front", PLAIN.withPregnantWeeks(16), "press-up"),
                yes("pregnant-on-the-front", with(Condition.PREGNANT), "press-up"),
                yes("bones-and-bending", with(Condition.OSTEOPOROSIS), "hang-forward"),
                yes("bones-and-bending", with(Condition.VERTEBRAL_FRACTURE), "curl-up"),
                yes("bones-and-bending", with(Condition.OSTEOPOROSIS), "open-book"),
                no("bones-and-bending", with(Condition.OSTEOPOROSIS), "twist"),
                no("bones-and-bending", with(Condition.OSTEOPOROSIS), "chair-shoulder-tap"),
                no("bones-and-bending", with(Condition.STENOSIS), "hang-forward"),
                yes("arching-far", with(Condition.SPONDYLOLISTHESIS), "press-up"),
                yes("arching-far", with(Condition.STENOSIS), "loaded-arch"),
                no("arching-far", with(Condition.STENOSIS), "hang-forward"),
                no("arching-far", with(Condition.OSTEOPOROSIS), "press-up"),
                yes("very-bendy-joints", with(Condition.HYPERMOBILITY), "both-arms-side-bend"),
                no("very-bendy-joints", with(Condition.HYPERMOBILITY), "standing-side-bend"),
                yes("early-after-surgery", surgery(11), "chair-shoulder-tap"),
                yes("early-after-surgery", surgery(11), "standing-brace"),
                yes("early-after-surgery", surgery(11), "hang-forward"),
                yes("early-after-surgery", surgery(11), "twist"),
                yes("early-after-surgery", surgery(11), "loaded-arch"),
                yes("early-after-surgery", surgery(11), "curl-up"),
                no("early-after-surgery", surgery(11), "seated-brace"),
                no("early-after-surgery", surgery(12), "chair-shoulder-tap"),
                yes("early-after-surgery", with(Condition.SURGERY), "chair-shoulder-tap"),
                yes("separated-belly-muscles", with(Condition.DIASTASIS), "curl-up"),
                yes("separated-belly-muscles", with(Condition.DIASTASIS), "plank"),
                no("separated-belly-muscles", with(Condition.DIASTASIS), "seated-brace"),
                no("separated-belly-muscles", with(Condition.DIASTASIS), "hang-forward"),
                yes("early-after-birth", PLAIN.withPostnatalWeeks(11), "curl-up"),
                no("early-after-birth", PLAIN.withPostnatalWeeks(12), "curl-up"),
                no("early-after-birth", PLAIN.withPostnatalWeeks(11), "seated-brace"),
                yes("early-after-birth", with(Condition.POSTNATAL), "curl-up"),
                yes("early-after-caesarean", PLAIN.withPostnatalWeeks(7).withCaesarean(), "standing-brace"),
                no("early-after-caesarean", PLAIN.withPostnatalWeeks(8).withCaesarean(), "standing-brace"),
                no("early-after-caesarean", PLAIN.withPostnatalWeeks(7), "standing-brace"),
                no("early-after-caesarean", PLAIN.withPostnatalWeeks(7).withCaesarean(), "seated-brace"),
                yes("equipment-missing", PLAIN.withEquipment(Set.of(Equipment.WALL)), "seated-brace"),
                no("equipment-missing", PLAIN.withEquipment(Set.of(Equipment.CHAIR)), "seated-brace"),
                yes("never-wanted", PLAIN.withNever(Set.of("standing-brace")), "standing-brace"),
                no("never-wanted", PLAIN.withNever(Set.of("standing-brace")), "seated-brace"),
                no("swap-wanted", PLAIN.withNever(Set.of("standing-brace")), "standing-brace"));
    }

    @ParameterizedTest
    @EnumSource(
            value = Condition.class,
            names = {"HYPERTENSION", "HEART", "COPD", "GLAUCOMA", "EPILEPSY", "PREGNANT"})
    void noneOfTheseGoesWithHoldingTheBreath(Condition condition) {
        assertThat(rules(with(condition), "standing-brace")).contains("no-breath-holding");
    }

    @Test
    void aPlainPersonMayDoEverythingThatIsOffered() {
        for (var exercise : Shelves.ALL) {
            assertThat(rules(PLAIN, exercise.id()))
                    .isEqualTo(exercise.id().equals("superman") ? List.of("explained-only") : List.of());
        }
    }

    @Test
    void moreConditionsOnlyEverLeaveOutMore() {
        for (var one : Condition.values()) {
            for (var other : Condition.values()) {
                for (var exercise : Shelves.ALL) {
                    var alone = rules(with(one), exercise.id());
                    assertThat(rules(PLAIN.withConditions(EnumSet.of(one, other)), exercise.id()))
                            .containsAll(alone);
                }
            }
        }
    }

    @Test
    void aReasonNamesTheAnswersItCameFrom() {
        assertThat(reasons(
                        body(PLAIN.withConditions(EnumSet.of(Condition.BALANCE, Condition.SHOULDER))),
                        "chair-shoulder-tap"))
                .containsExactly(new Reason(
                        "avoid-with-condition",
                        List.of("condition:shoulder", "condition:balance"),
                        Map.of("exercise", "chair-shoulder-tap")));
        assertThat(from(PLAIN.withPregnantWeeks(20), "belly-breathing-lying")).containsExactly("pregnantWeeks:20");
        assertThat(from(PLAIN.withPostnatalWeeks(3), "curl-up")).containsExactly("postnatalWeeks:3");
        assertThat(from(surgery(8), "curl-up")).containsExactly("surgery");
        assertThat(from(PLAIN.withFloor(Floor.NO), "kneeling-reach")).containsExactly("floor:no");
        assertThat(from(PLAIN.withAge(AgeBand.FROM_70), "standing-brace")).containsExactly("ageBand:70+");
        assertThat(from(PLAIN.withEquipment(Set.of()), "seated-brace")).containsExactly("equipment:chair");
        assertThat(from(PLAIN.withNever(Set.of("easy-walk")), "easy-walk")).containsExactly("never:easy-walk");
        assertThat(from(PLAIN, "superman")).containsExactly("knowledge:superman");
    }

    @ParameterizedTest
    @EnumSource(Modifier.class)
    void aModifierOfTheScreeningCountsLikeTheConditionOfItsName(Modifier modifier) {
        var today = LocalDate.of(2026, 11, 20);
        var plain = Facts.screening(today, Disposition.P);
        var modified = new backstay.core.screen.Screening(
                today,
                Disposition.P,
                OptionalInt.empty(),
                List.of(),
                Set.of(modifier),
                "test",
                plain.nextStage1(),
                plain.nextStage2());
        var body = Body.of(PLAIN.profile(), modified, new Wishes(Map.of()), 65);

        assertThat(body.conditions())
                .isEqualTo(Condition.of(modifier.id())
                        .map(each -> Map.of(each, "screening:" + modifier.id()))
                        .orElse(Map.of()));
        assertThat(body.older()).isEqualTo(modifier == Modifier.OVER_65 ? List.of("screening:over-65") : List.of());
    }

    @Test
    void onlyThingsAndWishesAreNotAboutTheBody() {
        var thing = Reason.of("equipment-missing");
        var body = Reason.of("wrist-load");

        assertThat(Contraindications.aboutTheBody(List.of(thing, Reason.of("never-wanted"))))
                .isFalse();
        assertThat(Contraindications.aboutTheBody(List.of(thing, body))).isTrue();
    }

    @Test
    void loadAloneIsTooMuchEarlyAfterSurgery() {
        var heavy = Shelves.of("carry", backstay.core.exercise.Capacity.WALKING)
                .load(LoadClass.MOD)
                .done();
        var light = Shelves.of("stroll", backstay.core.exercise.Capacity.WALKING)
                .load(LoadClass.LOW_MOD)
                .demands(Demand.BALANCE)
                .done();

        assertThat(RULES.of(body(surgery(8)), heavy)).isNotEmpty();
        assertThat(RULES.of(body(surgery(8)), light)).isEmpty();
    }

    private static Arguments yes(String rule, Profiles profile, String exercise) {
        return Arguments.of(rule, profile, exercise, true);
    }

    private static Arguments no(String rule, Profiles profile, String exercise) {
        return Arguments.of(rule, profile, exercise, false);
    }

    private static Profiles with(Condition condition) {
        return PLAIN.withConditions(Set.of(condition));
    }

    private static Profiles surgery(int weeks) {
        return PLAIN.withSurgery(new Surgery(Optional.of(Surgery.Kind.DISCECTOMY), OptionalInt.of(weeks), Known.YES));
    }

    private static List<String> from(Profiles profile, String exercise) {
        return reasons(body(profile), exercise).getFirst().from();
    }

    private static List<String> rules(Profiles profile, String exercise) {
        return reasons(body(profile), exercise).stream().map(Reason::rule).toList();
    }

    private static List<Reason> reasons(Body body, String exercise) {
        Exercise found = Shelves.exercise(exercise);
        return RULES.of(body, found);
    }

    private static Body body(Profiles profile) {
        var screening = Facts.screening(LocalDate.of(2026, 11, 20), Disposition.N);
        return Body.of(profile.profile(), screening, Wishes.of(profile.profile(), List.of()), 65);
    }
}
