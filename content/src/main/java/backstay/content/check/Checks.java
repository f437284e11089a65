package backstay.content.check;

import backstay.content.read.Draft;
import backstay.content.read.Draft.Kind;
import backstay.content.read.Reading;

/// All checks across files, in one list.
public final class Checks {
    private Checks() {}

    /// Writes down everything in a reading that does not fit together, or does not fit the core.
    public static void run(Reading reading, Draft draft) {
        draft.resolve();
        draft.requireUse(Kind.SOURCE);
        Ladders.check(reading.exercises, draft);
        Programmes.check(reading, draft);
        RulePages.check(reading.rules, draft);
        Questions.check(reading.questionGroups, draft);
        Names.check(reading.names, draft);
    }
}
