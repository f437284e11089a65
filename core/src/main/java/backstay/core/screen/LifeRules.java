package backstay.core.screen;

import static backstay.core.screen.Said.because;

import backstay.core.rule.Numbers;
import java.util.List;

/// The rules about the person's life apart from the back: age, pregnancy, the heart, and being in despair.
final class LifeRules {
    static final Numbers.Key ADULT_AGE = new Numbers.Key("C-under-18", "adult-age", "years");
    static final Numbers.Key OLDER_AGE = new Numbers.Key("P-over-65", "from-age", "years");
    static final List<Numbers.Key> NUMBERS = List.of(ADULT_AGE, OLDER_AGE);

    private LifeRules() {}

    static List<Question> pregnancySigns(Said said) {
        return because(said.maybe(Question.PRG1), Question.PRG1);
    }

    static List<Question> selfHarm(Said said) {
        return because(said.maybe(Question.MH1), Question.MH1);
    }

    static List<Question> under18(Said said) {
        boolean young = said.answers()
                .age()
                .filter(age -> age.mayBeUnder(said.number(ADULT_AGE)))
                .isPresent();
        return because(young, Question.AGE);
    }

    static List<Question> over65(Said said) {
        return because(said.mayBeAtLeast(OLDER_AGE), Question.AGE);
    }

    static List<Question> heartAndEffort(Said said) {
        return because(said.yes(Question.EXR1), Question.EXR1);
    }

    static List<Question> pregnant(Said said) {
        return because(birth(said, Detail.Pregnant.class), Question.PRG0);
    }

    static List<Question> afterBirth(Said said) {
        return because(birth(said, Detail.Postnatal.class), Question.PRG0);
    }

    /// The question asks for both, so a bare yes may be either.
    private static boolean birth(Said said, Class<? extends Detail> shape) {
        boolean told = said.answers().detail(Question.PRG0, shape).isPresent();
        boolean bare = !said.answers().details().containsKey(Question.PRG0);
        return (said.maybe(Question.PRG0) && told) || (said.yes(Question.PRG0) && bare);
    }
}
