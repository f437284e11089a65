package backstay.core.screen;

import static backstay.core.screen.Said.because;

import backstay.core.rule.Numbers;
import backstay.core.screen.Detail.Surgery;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// The rules about back surgery: how soon after it the exercises may start.
final class SurgeryRules {
    static final Numbers.Key EARLY_WEEKS = new Numbers.Key("C-surgery", "always-weeks", "weeks");
    static final Numbers.Key UNCLEARED_WEEKS = new Numbers.Key("C-surgery", "without-permission-weeks", "weeks");
    static final Numbers.Key FUSION_WEEKS = new Numbers.Key("C-surgery", "fusion-weeks", "weeks");
    static final List<Numbers.Key> NUMBERS = List.of(EARLY_WEEKS, UNCLEARED_WEEKS, FUSION_WEEKS);

    private static final Surgery UNKNOWN = new Surgery(Optional.empty(), OptionalInt.empty(), Known.UNKNOWN);

    private SurgeryRules() {}

    static List<Question> early(Said said) {
        return because(told(said) && isEarly(said), Question.SUR1);
    }

    static List<Question> gentle(Said said) {
        return because(told(said) && !isEarly(said) && isGentle(said), Question.SUR1);
    }

    static List<Question> past(Said said) {
        return because(told(said) && !isEarly(said) && !isGentle(said), Question.SUR1);
    }

    /// Not sure, but with a kind or a date, is surgery all the same.
    private static boolean told(Said said) {
        var surgery = surgery(said);
        boolean something = surgery.kind().isPresent() || surgery.weeksAgo().isPresent();
        return said.yes(Question.SUR1) || (said.maybe(Question.SUR1) && something);
    }

    /// A kind that was not told may be a fusion, a date that was not told may be yesterday.
    private static boolean isEarly(Said said) {
        var surgery = surgery(said);
        int weeks = surgery.weeksAgo().orElse(0);
        if (surgery.kind().filter(kind -> kind != Surgery.Kind.FUSION).isEmpty()) {
            return weeks < said.number(FUSION_WEEKS);
        }
        boolean uncleared = surgery.cleared() != Known.YES && weeks < said.number(UNCLEARED_WEEKS);
        return uncleared || weeks < said.number(EARLY_WEEKS);
    }

    private static boolean isGentle(Said said) {
        return surgery(said).weeksAgo().orElse(0) < said.number(UNCLEARED_WEEKS);
    }

    private static Surgery surgery(Said said) {
        return said.detail(Question.SUR1, Surgery.class, UNKNOWN);
    }
}
