package backstay.core.screen;

import static backstay.core.screen.Said.because;

import backstay.core.rule.Numbers;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/// The rules about injuries and about bones that break more easily.
final class InjuryRules {
    static final Numbers.Key RECENT_WEEKS = new Numbers.Key("E-accident", "recent-weeks", "weeks");
    static final Numbers.Key SMALL_INJURY_AGE = new Numbers.Key("U-small-injury", "from-age", "years");
    static final Numbers.Key STEROIDS_AGE = new Numbers.Key("U-steroids-sudden-pain", "from-age", "years");
    static final Numbers.Key FRACTURE_WEEKS = new Numbers.Key("C-spine-fracture", "within-weeks", "weeks");
    static final List<Numbers.Key> NUMBERS = List.of(RECENT_WEEKS, SMALL_INJURY_AGE, STEROIDS_AGE, FRACTURE_WEEKS);

    private static final Detail.BoneHistory UNKNOWN_BONES = new Detail.BoneHistory(Known.UNKNOWN, OptionalInt.empty());

    private InjuryRules() {}

    static List<Question> accident(Said said) {
        return because(said.maybe(Question.TRA1) && needsEmergencyCare(said), Question.TRA1);
    }

    static List<Question> smallInjury(Said said) {
        var questions = new ArrayList<Question>();
        questions.addAll(because(said.maybe(Question.TRA1) && !needsEmergencyCare(said), Question.TRA1));
        questions.addAll(because(said.maybe(Question.FX1), Question.FX1));
        var bones = weakerBones(said);
        if (questions.isEmpty() || bones.isEmpty()) {
            return List.of();
        }
        questions.addAll(bones);
        return questions;
    }

    /// The question itself asks about lost height, so a bare yes may be it.
    static List<Question> heightLoss(Said said) {
        boolean lost = said.maybe(Question.FX2) && bones(said).newHeightLoss() != Known.NO;
        return because(lost && said.onset(Onset.NEW), Question.FX2, Question.ONSET);
    }

    static List<Question> spineBruise(Said said) {
        return because(said.yes(Question.FX4), Question.FX4);
    }

    static List<Question> steroidsSuddenPain(Said said) {
        boolean fires = said.maybe(Question.FX3) && said.mayBeAtLeast(STEROIDS_AGE) && said.onset(Onset.SUDDEN_SEVERE);
        return because(fires, Question.FX3, Question.AGE, Question.ONSET);
    }

    static List<Question> recentSpineFracture(Said said) {
        return because(spineFractureWeeks(said).stream().anyMatch(weeks -> isRecent(said, weeks)), Question.FX2);
    }

    static List<Question> pastSpineFracture(Said said) {
        return because(spineFractureWeeks(said).stream().anyMatch(weeks -> !isRecent(said, weeks)), Question.FX2);
    }

    static List<Question> archingSport(Said said) {
        return because(said.yes(Question.FX5), Question.FX5);
    }

    static List<Question> boneStrength(Said said) {
        return because(said.yes(Question.FX2), Question.FX2);
    }

    /// Also with new pain that is not sudden and severe: steroids never read better for it.
    static List<Question> steroids(Said said) {
        return because(said.yes(Question.FX3), Question.FX3);
    }

    private static boolean needsEmergencyCare(Said said) {
        var detail = said.detail(
                Question.TRA1, Detail.Accident.class, new Detail.Accident(OptionalInt.empty(), Known.UNKNOWN));
        boolean longAgo = detail.weeksAgo().orElse(0) > said.number(RECENT_WEEKS);
        boolean examined = detail.weeksAgo().isPresent() && detail.assessed() == Known.YES;
        return !longAgo && !examined;
    }

    private static List<Question> weakerBones(Said said) {
        var questions = new ArrayList<Question>();
        questions.addAll(because(said.maybe(Question.FX2), Question.FX2));
        questions.addAll(because(said.maybe(Question.FX3), Question.FX3));
        questions.addAll(because(said.mayBeAtLeast(SMALL_INJURY_AGE), Question.AGE));
        return questions;
    }

    private static OptionalInt spineFractureWeeks(Said said) {
        return said.maybe(Question.FX2) ? bones(said).vertebralFractureWeeksAgo() : OptionalInt.empty();
    }

    private static boolean isRecent(Said said, int weeks) {
        return weeks <= said.number(FRACTURE_WEEKS);
    }

    private static Detail.BoneHistory bones(Said said) {
        return said.detail(Question.FX2, Detail.BoneHistory.class, UNKNOWN_BONES);
    }
}
