package backstay.core.screen;

import static backstay.core.screen.Said.because;

import java.util.List;

/// The rules about heart, large vessels and clots.
final class CirculationRules {
    private CirculationRules() {}

    static List<Question> chestOrBelly(Said said) {
        return because(said.maybe(Question.VAS1), Question.VAS1);
    }

    static List<Question> knownAneurysmNewPain(Said said) {
        return because(aneurysm(said) == Disposition.E, Question.VAS2, Question.ONSET);
    }

    static List<Question> pulsingBelly(Said said) {
        return because(aneurysm(said) == Disposition.U, Question.VAS2);
    }

    static List<Question> knownAneurysmFamiliarPain(Said said) {
        return because(aneurysm(said) == Disposition.C, Question.VAS2, Question.ONSET);
    }

    static List<Question> calfBreathless(Said said) {
        return because(said.maybe(Question.VAS3) && breathless(said), Question.VAS3);
    }

    /// The question does not ask about breath, so a bare yes stays urgent; breath is asked right below it.
    static List<Question> swollenCalf(Said said) {
        return because(said.yes(Question.VAS3) && !breathless(said), Question.VAS3);
    }

    private static boolean breathless(Said said) {
        var detail = said.detail(Question.VAS3, Detail.Calf.class, new Detail.Calf(Known.UNKNOWN));
        return detail.breathless() == Known.YES;
    }

    /// The question asks for a known aneurysm or for pulsing, so a bare yes may be the known one. Only familiar pain
    /// lowers it; how the pain began not being told does not.
    private static Disposition aneurysm(Said said) {
        var known = said.detail(Question.VAS2, Detail.Aneurysm.class, new Detail.Aneurysm(Known.UNKNOWN))
                .known();
        boolean changed = said.newOrWorse() || said.onset(Onset.SUDDEN_SEVERE);
        if (said.yes(Question.VAS2)) {
            return aneurysmOrPulsing(said, known, changed);
        }
        return said.maybe(Question.VAS2) ? perhapsAneurysm(said, known, changed) : Disposition.N;
    }

    private static Disposition aneurysmOrPulsing(Said said, Known known, boolean changed) {
        if (changed && known != Known.NO) {
            return Disposition.E;
        }
        return known == Known.YES && said.onset(Onset.FAMILIAR) ? Disposition.C : Disposition.U;
    }

    /// Not sure about both the aneurysm and the pulsing is no emergency by itself, but with changed pain it is urgent.
    private static Disposition perhapsAneurysm(Said said, Known known, boolean changed) {
        if (known == Known.YES) {
            return aneurysmOrPulsing(said, known, changed);
        }
        return changed && known == Known.UNKNOWN ? Disposition.U : Disposition.N;
    }
}
