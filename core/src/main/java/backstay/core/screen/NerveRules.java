package backstay.core.screen;

import static backstay.core.screen.Said.because;

import backstay.core.rule.Numbers;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/// The rules about nerves: feeling, bladder and bowel, legs, and pain on straining.
final class NerveRules {
    static final Numbers.Key STABLE_DAYS = new Numbers.Key("P-stable-weakness", "stable-days", "days");
    static final List<Numbers.Key> NUMBERS = List.of(STABLE_DAYS);

    private static final Detail.Weakness UNKNOWN_WEAKNESS =
            new Detail.Weakness(Known.UNKNOWN, Known.UNKNOWN, OptionalInt.empty(), OptionalInt.empty(), Known.UNKNOWN);

    private NerveRules() {}

    static List<Question> saddleFeeling(Said said) {
        return because(said.maybe(Question.CES1), Question.CES1);
    }

    static List<Question> bladder(Said said) {
        return because(said.maybe(Question.CES2) && !bladderSameForYears(said), Question.CES2);
    }

    static List<Question> bladderForYears(Said said) {
        return because(said.maybe(Question.CES2) && bladderSameForYears(said), Question.CES2);
    }

    static List<Question> bowel(Said said) {
        var detail = said.detail(Question.CES3, Detail.Bowel.class, new Detail.Bowel(Known.UNKNOWN));
        return because(said.maybe(Question.CES3) && detail.constipationOnly() != Known.YES, Question.CES3);
    }

    static List<Question> sexualFeeling(Said said) {
        return because(said.maybe(Question.CES4), Question.CES4);
    }

    static List<Question> bothLegs(Said said) {
        return because(said.maybe(Question.CES5), Question.CES5);
    }

    static List<Question> seriousWeakness(Said said) {
        return because(weakness(said) == Disposition.E, Question.NEU1);
    }

    static List<Question> mildWeakness(Said said) {
        return because(weakness(said) == Disposition.U, Question.NEU1);
    }

    static List<Question> stableWeakness(Said said) {
        return because(weakness(said) == Disposition.P, Question.NEU1);
    }

    /// The question does not ask whether it is worsening, so a bare yes stays urgent (`clinical.md` 1.3).
    static List<Question> unsteady(Said said) {
        return because(said.maybe(Question.NEU2) && !unsteadyWorse(said), Question.NEU2);
    }

    static List<Question> unsteadyWorsening(Said said) {
        return because(said.maybe(Question.NEU2) && unsteadyWorse(said), Question.NEU2);
    }

    static List<Question> strain(Said said) {
        return because(strainLevel(said) == Disposition.U, Question.STR1);
    }

    static List<Question> familiarStrain(Said said) {
        return because(strainLevel(said) == Disposition.P, Question.STR1);
    }

    /// The stage-1 questions that say feeling, strength, walking, bladder or bowel changed of late. A weakness that is
    /// old, stable and examined is not new.
    static List<Question> newSigns(Said said) {
        var signs = new ArrayList<Question>();
        signs.addAll(saddleFeeling(said));
        signs.addAll(bladder(said));
        signs.addAll(bowel(said));
        signs.addAll(bothLegs(said));
        signs.addAll(seriousWeakness(said));
        signs.addAll(mildWeakness(said));
        signs.addAll(because(said.maybe(Question.NEU2), Question.NEU2));
        return signs;
    }

    private static boolean bladderSameForYears(Said said) {
        var detail = said.detail(Question.CES2, Detail.Bladder.class, new Detail.Bladder(Known.UNKNOWN));
        return detail.sameForYears() == Known.YES;
    }

    private static boolean unsteadyWorse(Said said) {
        var detail = said.detail(Question.NEU2, Detail.Unsteadiness.class, new Detail.Unsteadiness(Known.UNKNOWN));
        return detail.worseningDaily() == Known.YES;
    }

    private static Disposition weakness(Said said) {
        if (!said.maybe(Question.NEU1)) {
            return Disposition.N;
        }
        var detail = said.detail(Question.NEU1, Detail.Weakness.class, UNKNOWN_WEAKNESS);
        boolean mildAndSteady = detail.worsening() == Known.NO && detail.mild() == Known.YES;
        if (!mildAndSteady || detail.sides().orElse(2) != 1) {
            return Disposition.E;
        }
        boolean longEnough = detail.sinceDays().orElse(0) > said.number(STABLE_DAYS);
        return longEnough && detail.assessed() == Known.YES ? Disposition.P : Disposition.U;
    }

    private static Disposition strainLevel(Said said) {
        var leg = strainLegPain(said);
        boolean combined = leg == Known.YES || said.newOrWorse();
        if (said.maybe(Question.STR1) && combined) {
            return Disposition.U;
        }
        if (!said.yes(Question.STR1)) {
            return Disposition.N;
        }
        return leg == Known.NO && said.onset(Onset.FAMILIAR) ? Disposition.P : Disposition.U;
    }

    /// Leg pain may be told with the question or for the whole screening; told anywhere, it counts.
    private static Known strainLegPain(Said said) {
        var own = said.detail(Question.STR1, Detail.Strain.class, new Detail.Strain(Known.UNKNOWN, OptionalInt.empty()))
                .legPain();
        var whole = said.answers()
                .legSymptoms()
                .map(legs -> legs == LegSymptoms.NONE ? Known.NO : Known.YES)
                .orElse(Known.UNKNOWN);
        return own == Known.UNKNOWN || whole == Known.YES ? whole : own;
    }
}
