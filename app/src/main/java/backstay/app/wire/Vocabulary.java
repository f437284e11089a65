package backstay.app.wire;

import backstay.core.exercise.Condition;
import backstay.core.exercise.Equipment;
import backstay.core.journal.Payload.Feedback;
import backstay.core.journal.Payload.Location;
import backstay.core.plan.Profile.Activity;
import backstay.core.plan.Profile.Floor;
import backstay.core.plan.Profile.Movement;
import backstay.core.plan.Profile.Pattern;
import backstay.core.plan.Profile.Rhythm;
import backstay.core.screen.AgeBand;
import backstay.core.screen.Detail;
import backstay.core.screen.Disposition;
import backstay.core.screen.Finding.Card;
import backstay.core.screen.LegSymptoms;
import backstay.core.screen.Modifier;
import backstay.core.screen.Onset;
import backstay.core.screen.Question;
import backstay.core.screen.Reply;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// The words of the contract: what the core's choices are called on the wire and on disk.
final class Vocabulary {
    private Vocabulary() {}

    static final Names<AgeBand> AGE_BANDS = Names.of(AgeBand::id, AgeBand.values());
    static final Names<Onset> ONSETS = Names.of(Onset::id, Onset.values());
    static final Names<LegSymptoms> LEG_SYMPTOMS = Names.of(LegSymptoms::id, LegSymptoms.values());
    static final Names<Modifier> MODIFIERS = Names.of(Modifier::id, Modifier.values());
    static final Names<Equipment> EQUIPMENT = Names.of(Equipment::id, Equipment.values());
    static final Names<Detail.Surgery.Kind> SURGERIES = Names.of(Detail.Surgery.Kind::id, Detail.Surgery.Kind.values());
    static final Names<Question> QUESTIONS = Names.of(Question::name, Question.values());
    static final Names<Disposition> DISPOSITIONS = Names.of(Disposition::name, Disposition.values());
    static final Names<Card> CARDS = Names.of(card -> card.name().toLowerCase(Locale.ROOT), Card.values());

    /// What a person can tick; pregnancy, birth and surgery have fields of their own that say when.
    static final Names<Condition> CONDITIONS = new Names<>(
            Stream.of(Condition.values())
                    .filter(condition -> switch (condition) {
                        case PREGNANT, POSTNATAL, SURGERY -> false;
                        case OSTEOPOROSIS,
                                VERTEBRAL_FRACTURE,
                                STENOSIS,
                                SPONDYLOLISTHESIS,
                                DISC_HERNIATION,
                                HYPERMOBILITY,
                                HYPERTENSION,
                                HEART,
                                COPD,
                                GLAUCOMA,
                                EPILEPSY,
                                DIASTASIS,
                                WRIST,
                                KNEE,
                                SHOULDER,
                                HIP_REPLACEMENT,
                                BALANCE,
                                AXIAL_SPA,
                                OBSTETRIC_CONTRAINDICATION -> true;
                    })
                    .toList(),
            Condition::id);

    static final Names<Reply> REPLIES = Names.of(Vocabulary::reply, Reply.YES, Reply.NO, Reply.NOT_SURE);
    static final Names<Reply> REPLIES_OR_SKIP = Names.of(Vocabulary::reply, Reply.values());

    static final Names<Floor> FLOOR = Names.of(
            floor -> switch (floor) {
                case YES -> "yes";
                case WITH_DIFFICULTY -> "with-difficulty";
                case NO -> "no";
            },
            Floor.values());

    static final Names<Rhythm> RHYTHMS = Names.of(
            rhythm -> switch (rhythm) {
                case SINGLE -> "single";
                case SPLIT -> "split";
            },
            Rhythm.values());

    static final Names<Activity> ACTIVITIES = Names.of(
            activity -> switch (activity) {
                case INACTIVE -> "inactive";
                case SOME -> "some";
                case ACTIVE -> "active";
            },
            Activity.values());

    static final Names<Pattern> PATTERNS = Names.of(
            pattern -> switch (pattern) {
                case MORNING_STIFFNESS -> "morning-stiffness";
                case STANDING -> "standing";
                case BENDING_FORWARD -> "bending-forward";
                case AFTER_SITTING -> "after-sitting";
            },
            Pattern.values());

    static final Names<Movement> WORSE = Names.of(
            Vocabulary::movement,
            Movement.SITTING,
            Movement.BENDING,
            Movement.STANDING,
            Movement.WALKING,
            Movement.ARCHING,
            Movement.LYING,
            Movement.TWISTING,
            Movement.LIFTING);

    static final Names<Movement> BETTER = Names.of(
            Vocabulary::movement,
            Movement.WALKING,
            Movement.SITTING,
            Movement.LYING,
            Movement.MOVING,
            Movement.LEANING_FORWARD);

    static final Names<Feedback> FEEDBACK = Names.of(
            feedback -> switch (feedback) {
                case DID -> "did";
                case EASY -> "easy";
                case HARD -> "hard";
                case HURT -> "hurt";
                case SKIPPED -> "skipped";
            },
            Feedback.values());

    static final Names<Location> LOCATIONS = Names.of(
            location -> switch (location) {
                case SAME -> "same";
                case TOWARD_SPINE -> "toward-spine";
                case DOWN_LEG -> "down-leg";
            },
            Location.values());

    static final Names<String> CHOICES = new Names<>(
            List.of("accept", "never", "swap", "like", "undo", "door", "assessed", "country"), name -> name);

    static final Names<String> MEASURES = new Names<>(
            List.of("nprs", "peg", "rmdq-24", "activities", "confidence", "global-change", "feeling"), name -> name);

    private static String reply(Reply reply) {
        return switch (reply) {
            case YES -> "yes";
            case NO -> "no";
            case NOT_SURE -> "not-sure";
            case SKIP -> "skip";
        };
    }

    private static String movement(Movement movement) {
        return switch (movement) {
            case SITTING -> "sitting";
            case BENDING -> "bending";
            case STANDING -> "standing";
            case WALKING -> "walking";
            case ARCHING -> "arching";
            case LYING -> "lying";
            case TWISTING -> "twisting";
            case LIFTING -> "lifting";
            case MOVING -> "moving";
            case LEANING_FORWARD -> "leaning-forward";
        };
    }
}
