package backstay.content.check;

import backstay.content.QuestionGroup;
import backstay.content.QuestionGroup.Asked;
import backstay.content.QuestionGroup.Choice;
import backstay.content.QuestionGroup.DetailField;
import backstay.content.read.Draft;
import backstay.content.read.Draft.Kind;
import backstay.content.read.Nearest;
import backstay.content.read.Place;
import backstay.core.screen.AgeBand;
import backstay.core.screen.Detail.Surgery;
import backstay.core.screen.Onset;
import backstay.core.screen.Question;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// Checks that every safety question of the core is asked exactly once, in its stage, with the details its rules
/// need and with choices the core knows.
final class Questions {
    /// The details of each question, by the contract's JSON names.
    static final Map<Question, Set<String>> DETAILS = Map.ofEntries(
            Map.entry(Question.CES2, Set.of("sameForYears")),
            Map.entry(Question.CES3, Set.of("constipationOnly")),
            Map.entry(Question.NEU1, Set.of("worsening", "mild", "sides", "sinceDays", "assessed")),
            Map.entry(Question.NEU2, Set.of("worseningDaily")),
            Map.entry(Question.TRA1, Set.of("weeksAgo", "assessed")),
            Map.entry(Question.FX2, Set.of("newHeightLoss", "vertebralFractureWeeksAgo")),
            Map.entry(Question.CA3, Set.of("longStandingUnchanged")),
            Map.entry(Question.CA4, Set.of("constantOrUnexplained")),
            Map.entry(Question.VAS2, Set.of("known")),
            Map.entry(Question.VAS3, Set.of("breathless")),
            Map.entry(Question.STR1, Set.of("legPain", "weeksNotImproving")),
            Map.entry(Question.SUR1, Set.of("kind", "weeksAgo", "cleared")),
            Map.entry(Question.PRG0, Set.of("pregnantWeeks", "postnatalWeeks", "caesarean")));

    /// What MH1 depends on: how low a person feels, which no safety question asks.
    private static final String DISTRESS = "distress";

    private static final List<String> AGES =
            Arrays.stream(AgeBand.values()).map(AgeBand::id).toList();
    private static final List<String> ONSETS =
            Arrays.stream(Onset.values()).map(Onset::id).toList();
    private static final List<String> SURGERIES =
            Arrays.stream(Surgery.Kind.values()).map(Surgery.Kind::id).toList();

    private final Draft draft;

    private Questions(Draft draft) {
        this.draft = draft;
    }

    static void check(List<QuestionGroup> groups, Draft draft) {
        var questions = new Questions(draft);
        var asked = new TreeSet<Question>();
        for (var group : groups) {
            for (var each : group.questions()) {
                asked.add(each.question());
                questions.one(group, each);
            }
        }
        if (draft.isSoundBelow("questions/")) {
            questions.allOf(asked);
        }
    }

    private void allOf(Set<Question> asked) {
        for (var question : Question.values()) {
            if (!asked.contains(question)) {
                draft.problem(new Place("questions", 1), "the question '%s' is never asked".formatted(question));
            }
        }
    }

    private void one(QuestionGroup group, Asked asked) {
        int stage = asked.question().stage() == Question.Stage.ONE ? 1 : 2;
        if (group.stage() != stage) {
            problem(asked, "%s belongs to stage %d, not %d".formatted(asked.question(), stage, group.stage()));
        }
        details(asked);
        switch (asked.question()) {
            case AGE -> choices(asked, asked.choices(), AGES);
            case ONSET -> choices(asked, asked.choices(), ONSETS);
            default -> {}
        }
        asked.onlyWith().ifPresent(condition -> onlyWith(asked, condition));
    }

    private void details(Asked asked) {
        var known = DETAILS.getOrDefault(asked.question(), Set.of());
        var given = new TreeSet<String>();
        for (var detail : asked.details()) {
            given.add(detail.name());
            if (!known.contains(detail.name())) {
                var hint = Nearest.hint(detail.name(), known);
                problem(asked, "%s has no detail '%s'.%s".formatted(asked.question(), detail.name(), hint));
            }
            range(asked, detail);
            if (asked.question() == Question.SUR1 && detail.name().equals("kind")) {
                choices(asked, detail.choices(), SURGERIES);
            }
        }
        for (var name : new TreeSet<>(known)) {
            if (!given.contains(name)) {
                problem(asked, "the detail '%s' is never asked".formatted(name));
            }
        }
    }

    private void range(Asked asked, DetailField detail) {
        boolean number = detail.type() == QuestionGroup.Type.NUMBER;
        if (number
                && (detail.unit().isEmpty()
                        || detail.min().isEmpty()
                        || detail.max().isEmpty())) {
            problem(asked, "the number '%s' needs a unit, a min and a max".formatted(detail.name()));
        } else if (number && detail.min().getAsInt() > detail.max().getAsInt()) {
            problem(asked, "the min of '%s' is above its max".formatted(detail.name()));
        }
    }

    private void choices(Asked asked, List<Choice> choices, List<String> known) {
        var given = choices.stream().map(Choice::id).toList();
        if (!given.equals(known)) {
            problem(asked, "the choices should be %s, not %s".formatted(known, given));
        }
    }

    private void onlyWith(Asked asked, String condition) {
        var question = condition.replaceFirst("\\..*$", "");
        var known = Arrays.stream(Question.values()).map(Question::name).toList();
        if (condition.equals(DISTRESS)) {
            return;
        }
        if (!known.contains(question)) {
            problem(asked, "'onlyWith' names no question.%s".formatted(Nearest.hint(question, known)));
        } else if (!condition.equals(question)) {
            var details = DETAILS.getOrDefault(Question.valueOf(question), Set.of());
            var detail = condition.substring(question.length() + 1);
            if (!details.contains(detail)) {
                problem(asked, "%s has no detail '%s'.%s".formatted(question, detail, Nearest.hint(detail, details)));
            }
        }
    }

    private void problem(Asked asked, String what) {
        draft.problem(draft.definition(Kind.QUESTION, asked.question().name()), what);
    }
}
