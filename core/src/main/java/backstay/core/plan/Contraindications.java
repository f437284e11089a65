package backstay.core.plan;

import backstay.core.exercise.Capacity;
import backstay.core.exercise.Condition;
import backstay.core.exercise.Demand;
import backstay.core.exercise.Direction;
import backstay.core.exercise.Direction.Amount;
import backstay.core.exercise.Direction.Way;
import backstay.core.exercise.Equipment;
import backstay.core.exercise.Exercise;
import backstay.core.exercise.LoadClass;
import backstay.core.exercise.Position;
import backstay.core.exercise.Stance;
import backstay.core.plan.Profile.Floor;
import backstay.core.plan.Wishes.Wish;
import backstay.core.reason.Reason;
import backstay.core.rule.Numbers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/// Which exercises do not suit a body, rule by rule. Every rule that fires is a reason to leave an exercise out; more
/// conditions can only leave out more.
final class Contraindications {
    static final Numbers.Key LYING_FLAT_WEEKS = new Numbers.Key("pregnant-lying-flat", "from-weeks", "weeks");
    static final Numbers.Key PRONE_WEEKS = new Numbers.Key("pregnant-on-the-front", "from-weeks", "weeks");
    static final Numbers.Key SURGERY_WEEKS = new Numbers.Key("early-after-surgery", "until-weeks", "weeks");
    static final Numbers.Key BIRTH_WEEKS = new Numbers.Key("early-after-birth", "until-weeks", "weeks");
    static final Numbers.Key CAESAREAN_WEEKS = new Numbers.Key("early-after-caesarean", "until-weeks", "weeks");

    static final List<Numbers.Key> NUMBERS =
            List.of(LYING_FLAT_WEEKS, PRONE_WEEKS, SURGERY_WEEKS, BIRTH_WEEKS, CAESAREAN_WEEKS);

    /// Rules that are about things and wishes, not about what the body can take.
    private static final Set<String> NOT_ABOUT_THE_BODY = Set.of("equipment-missing", "never-wanted", "swap-wanted");

    private static final Condition[] NO_BREATH_HOLDING = {
        Condition.HYPERTENSION,
        Condition.HEART,
        Condition.COPD,
        Condition.GLAUCOMA,
        Condition.EPILEPSY,
        Condition.PREGNANT
    };

    private final Numbers numbers;
    private final List<Rule> rules;

    /// One rule: the answers because of which an exercise is left out; none when it suits.
    private record Rule(String id, Check check) {}

    private interface Check {
        List<String> because(Body body, Exercise exercise);
    }

    Contraindications(Numbers numbers) {
        this.numbers = numbers;
        this.rules = rules();
    }

    /// Why an exercise does not suit a body; empty when it does.
    List<Reason> of(Body body, Exercise exercise) {
        var reasons = new ArrayList<Reason>();
        for (var rule : rules) {
            var from = rule.check().because(body, exercise);
            if (!from.isEmpty()) {
                reasons.add(new Reason(rule.id(), from, Map.of("exercise", exercise.name())));
            }
        }
        return List.copyOf(reasons);
    }

    /// Whether these reasons say something about the body.
    static boolean aboutTheBody(List<Reason> reasons) {
        return !reasons.stream().map(Reason::rule).allMatch(NOT_ABOUT_THE_BODY::contains);
    }

    /// The ids of all rules.
    static List<String> ids() {
        return new Contraindications(new Numbers(Map.of()))
                .rules.stream().map(Rule::id).toList();
    }

    /// Whether a body should not hold its breath, and from which answers that is known.
    static List<String> breathHolding(Body body) {
        return body.any(NO_BREATH_HOLDING);
    }

    private List<Rule> rules() {
        return List.of(
                new Rule("explained-only", Contraindications::explainedOnly),
                new Rule("avoid-with-condition", Contraindications::avoidWith),
                new Rule("floor-not-possible", Contraindications::floor),
                new Rule("wrist-load", demand(Demand.WRIST, Condition.WRIST)),
                new Rule("kneeling-on-a-sore-knee", demand(Demand.KNEELING, Condition.KNEE)),
                new Rule("overhead-with-a-sore-shoulder", demand(Demand.OVERHEAD, Condition.SHOULDER)),
                new Rule("unsteady-on-the-feet", demand(Demand.BALANCE, Condition.BALANCE)),
                new Rule("older-without-support", Contraindications::olderWithoutSupport),
                new Rule("older-start-easy", Contraindications::olderStartsEasy),
                new Rule("no-breath-holding", demand(Demand.BREATH_HOLD, NO_BREATH_HOLDING)),
                new Rule("pregnant-lying-flat", this::lyingFlat),
                new Rule("pregnant-on-the-front", this::onTheFront),
                new Rule("bones-and-bending", Contraindications::bonesAndBending),
                new Rule("arching-far", Contraindications::archingFar),
                new Rule("very-bendy-joints", Contraindications::veryBendy),
                new Rule("early-after-surgery", this::earlyAfterSurgery),
                new Rule("separated-belly-muscles", Contraindications::separatedBelly),
                new Rule("early-after-birth", this::earlyAfterBirth),
                new Rule("early-after-caesarean", this::earlyAfterCaesarean),
                new Rule("equipment-missing", Contraindications::equipmentMissing),
                new Rule("never-wanted", wish(Wish.NEVER, Wishes.NEVER)),
                new Rule("swap-wanted", wish(Wish.SWAP, Wishes.SWAP)));
    }

    /// Some exercises are only explained, because the knowledge base advises against offering them.
    private static List<String> explainedOnly(Body body, Exercise exercise) {
        return when(exercise.stance() == Stance.EXPLAINED_ONLY, List.of("knowledge:" + exercise.id()));
    }

    /// The exercise itself names conditions it does not go with.
    private static List<String> avoidWith(Body body, Exercise exercise) {
        return body.any(exercise.avoidWith().stream().sorted().toArray(Condition[]::new));
    }

    private static List<String> floor(Body body, Exercise exercise) {
        return when(exercise.floor() && body.profile().floor() == Floor.NO, List.of("floor:no"));
    }

    private static Check demand(Demand demand, Condition... conditions) {
        return (body, exercise) -> when(exercise.demands().contains(demand), body.any(conditions));
    }

    /// From 65 on, an exercise that asks for balance needs something to hold on to.
    private static List<String> olderWithoutSupport(Body body, Exercise exercise) {
        boolean supported = exercise.equipment().contains(Equipment.CHAIR)
                || exercise.equipment().contains(Equipment.WALL);
        return when(exercise.demands().contains(Demand.BALANCE) && !supported, body.older());
    }

    /// From 65 on, strengthening starts on the first rung of each ladder.
    private static List<String> olderStartsEasy(Body body, Exercise exercise) {
        return when(aboveTheFirstRung(exercise), body.older());
    }

    private List<String> lyingFlat(Body body, Exercise exercise) {
        boolean flat = exercise.demands().contains(Demand.LYING_FLAT) || exercise.position() == Position.SUPINE;
        boolean late = notBefore(body.profile().pregnantWeeks(), LYING_FLAT_WEEKS);
        return when(flat && late, body.any(Condition.PREGNANT));
    }

    private List<String> onTheFront(Body body, Exercise exercise) {
        boolean front = exercise.demands().contains(Demand.PRONE) || exercise.position() == Position.PRONE;
        boolean late = notBefore(body.profile().pregnantWeeks(), PRONE_WEEKS);
        return when(front && late, body.any(Condition.PREGNANT));
    }

    /// Thin bones do not go with bending far, bending under load, or turning far while bent.
    private static List<String> bonesAndBending(Body body, Exercise exercise) {
        boolean turned = moves(exercise, Way.ROTATION, Amount.END) && moves(exercise, Way.FLEXION, Amount.SMALL);
        return when(
                farOrLoaded(exercise, Way.FLEXION) || turned,
                body.any(Condition.OSTEOPOROSIS, Condition.VERTEBRAL_FRACTURE));
    }

    private static List<String> archingFar(Body body, Exercise exercise) {
        return when(farOrLoaded(exercise, Way.EXTENSION), body.any(Condition.SPONDYLOLISTHESIS, Condition.STENOSIS));
    }

    private static List<String> veryBendy(Body body, Exercise exercise) {
        boolean far = Arrays.stream(Way.values()).anyMatch(way -> moves(exercise, way, Amount.END));
        return when(far, body.any(Condition.HYPERMOBILITY));
    }

    /// For some weeks after surgery: the first rung, nothing loaded, and no bending or turning far.
    private List<String> earlyAfterSurgery(Body body, Exercise exercise) {
        boolean early = before(
                body.profile().surgery().map(each -> each.weeksAgo()).orElse(OptionalInt.empty()), SURGERY_WEEKS);
        boolean much = aboveTheFirstRung(exercise)
                || loaded(exercise)
                || moves(exercise, Way.FLEXION, Amount.END)
                || moves(exercise, Way.ROTATION, Amount.END);
        return when(early && much, body.any(Condition.SURGERY));
    }

    private static List<String> separatedBelly(Body body, Exercise exercise) {
        return when(strainsTheBelly(exercise), body.any(Condition.DIASTASIS));
    }

    private List<String> earlyAfterBirth(Body body, Exercise exercise) {
        boolean early = before(body.profile().postnatalWeeks(), BIRTH_WEEKS);
        return when(early && strainsTheBelly(exercise), body.any(Condition.POSTNATAL));
    }

    private List<String> earlyAfterCaesarean(Body body, Exercise exercise) {
        boolean early = body.profile().caesarean() && before(body.profile().postnatalWeeks(), CAESAREAN_WEEKS);
        return when(early && aboveTheFirstRung(exercise), body.any(Condition.POSTNATAL));
    }

    private static List<String> equipmentMissing(Body body, Exercise exercise) {
        return exercise.equipment().stream()
                .filter(each -> !body.profile().equipment().contains(each))
                .sorted()
                .map(each -> "equipment:" + each.id())
                .toList();
    }

    private static Check wish(Wish wish, String change) {
        return (body, exercise) -> when(
                body.wishes().about(exercise.id()).filter(wish::equals).isPresent(), List.of(change + exercise.id()));
    }

    private static boolean aboveTheFirstRung(Exercise exercise) {
        return exercise.level() > 1 && exercise.strengthens();
    }

    private static boolean loaded(Exercise exercise) {
        return exercise.loadClass().compareTo(LoadClass.MOD) >= 0
                || exercise.directions().stream().anyMatch(Direction::loaded);
    }

    private static boolean strainsTheBelly(Exercise exercise) {
        boolean hard = exercise.capacities().containsKey(Capacity.TRUNK_FRONT)
                && exercise.loadClass().compareTo(LoadClass.MOD_HIGH) >= 0;
        return hard || exercise.directions().stream().anyMatch(each -> each.way() == Way.FLEXION && each.loaded());
    }

    private static boolean farOrLoaded(Exercise exercise, Way way) {
        return moves(exercise, way, Amount.END)
                || exercise.directions().stream()
                        .anyMatch(each -> each.way() == way && each.loaded() && each.amount() != Amount.NONE);
    }

    private static boolean moves(Exercise exercise, Way way, Amount least) {
        return exercise.directions().stream()
                .anyMatch(each -> each.way() == way && each.amount().compareTo(least) >= 0);
    }

    /// Weeks that were not told are never good news.
    private boolean before(OptionalInt weeks, Numbers.Key limit) {
        return weeks.isEmpty() || weeks.getAsInt() < numbers.of(limit);
    }

    private boolean notBefore(OptionalInt weeks, Numbers.Key limit) {
        return weeks.isEmpty() || weeks.getAsInt() >= numbers.of(limit);
    }

    private static List<String> when(boolean applies, List<String> from) {
        return applies ? from : List.of();
    }
}
