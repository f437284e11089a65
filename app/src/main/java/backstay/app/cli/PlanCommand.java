package backstay.app.cli;

import backstay.app.Settings;
import backstay.app.wire.PlanInput;
import backstay.app.wire.PlanJson;
import backstay.app.wire.Reading;
import backstay.core.plan.Planner;
import java.util.List;
import java.util.Set;

/// `plan FILE [--weeks N]`: a person's profile, screening and journal in, plan out.
record PlanCommand(Terminal terminal) {
    /// A journal of ten years is a few megabytes.
    private static final int LONGEST = 16_000_000;

    private static final int MOST_WEEKS = 52;
    private static final String USUAL_WEEKS = "1";

    int run(List<String> given, Settings settings) {
        var arguments = Arguments.of("plan FILE [--weeks N]", given, Set.of("--weeks"));
        var file = arguments.only("FILE");
        int weeks = weeks(arguments.option("--weeks").orElse(USUAL_WEEKS));
        var knowledge = KnowledgeFolder.sound(settings.knowledge());
        var planner = new Planner(knowledge.exercises(), knowledge.programmes(), knowledge.numbers());
        var json = new PlanJson(knowledge);
        return new Answering(
                        terminal,
                        LONGEST,
                        node -> PlanInput.read(node)
                                .then(input -> new Reading.Usable<>(json.write(planner.plan(
                                        input.profile(), input.screening(), input.journal(), input.today(), weeks)))))
                .all(file);
    }

    private static int weeks(String text) {
        if (text.matches("\\d{1,2}") && Integer.parseInt(text) >= 1 && Integer.parseInt(text) <= MOST_WEEKS) {
            return Integer.parseInt(text);
        }
        throw new Refusal("--weeks: expected a whole number from 1 to " + MOST_WEEKS + "; got '" + text + "'");
    }
}
