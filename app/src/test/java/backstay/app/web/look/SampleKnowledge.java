package backstay.app.web.look;

import backstay.content.Certainty;
import backstay.content.Emergency;
import backstay.content.Knowledge;
import backstay.content.Lesson;
import backstay.content.QuestionGroup;
import backstay.content.QuestionGroup.Asked;
import backstay.content.QuestionGroup.Choice;
import backstay.content.QuestionGroup.DetailField;
import backstay.content.Source;
import backstay.content.Words;
import backstay.core.exercise.Capacity;
import backstay.core.exercise.Condition;
import backstay.core.exercise.Demand;
import backstay.core.exercise.Direction;
import backstay.core.exercise.Dose;
import backstay.core.exercise.Equipment;
import backstay.core.exercise.Exercise;
import backstay.core.exercise.Guide;
import backstay.core.exercise.LoadClass;
import backstay.core.exercise.Pace;
import backstay.core.exercise.Phase;
import backstay.core.exercise.Position;
import backstay.core.exercise.Stance;
import backstay.core.rule.Numbers;
import backstay.core.screen.Question;
import backstay.core.session.Programme;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/// A small knowledge base for tests of pages: a few of everything, in plain words.
public final class SampleKnowledge {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    /// The lines of a country with numbers for everything.
    public static final Emergency.Country BRITAIN = new Emergency.Country(
            "GB",
            "United Kingdom",
            line("999"),
            line("111"),
            new Emergency.Line("Samaritans on 116 123", Optional.of("116123")),
            new Emergency.Line("your maternity unit", Optional.empty()),
            false,
            DAY,
            List.of());

    /// The words of a country nobody named.
    public static final Emergency.Country SOMEWHERE = new Emergency.Country(
            "",
            "your country",
            new Emergency.Line("your local emergency number", Optional.empty()),
            new Emergency.Line("your doctor or local out-of-hours line", Optional.empty()),
            new Emergency.Line("a local crisis line", Optional.empty()),
            new Emergency.Line("your maternity unit", Optional.empty()),
            false,
            DAY,
            List.of());

    private SampleKnowledge() {}

    /// The whole of it.
    public static Knowledge knowledge() {
        return new Knowledge(
                "0123456789ab",
                exercises(),
                List.of(programme()),
                List.of(lesson("hurt-not-harm", "Hurt is not the same as harm"), lesson("walk", "Walking counts")),
                groups(),
                List.of(),
                new Numbers(Map.of()),
                List.of(new Source(
                        "hayden-2021",
                        "Hayden JA and others. Exercise therapy for chronic low back pain. Cochrane, 2021",
                        2021,
                        Optional.of("https://doi.org/10.1002/14651858.CD009790.pub2"),
                        Source.Kind.REVIEW)),
                List.of(),
                new Emergency(Map.of("GB", BRITAIN), BRITAIN, List.of(), SOMEWHERE),
                new Words(names(), Map.of()));
    }

    /// Questions of every shape: plain, skippable, with details, ticked, chosen and following from another.
    public static List<QuestionGroup> groups() {
        var feeling = new QuestionGroup(
                "feeling",
                1,
                1,
                "Feeling, bladder and bowel",
                "These nerves need help within hours.",
                List.of(
                        asked(Question.CES1, "Have you lost feeling between your legs, or does wiping feel different?"),
                        asked(
                                Question.CES2,
                                "Is it newly hard to start or control peeing?",
                                detail("sameForYears", "Has this been the same for years?")),
                        asked(
                                Question.CES3,
                                "Have you newly lost control of your bowels?",
                                detail("constipationOnly", "Is it only constipation?")),
                        skippable(Question.CES4, "Has sexual feeling newly changed?"),
                        asked(Question.CES5, "Do you have new pain, tingling or weakness in both legs?")),
                List.of());
        var others = new QuestionGroup(
                "strength",
                1,
                2,
                "Strength and the rest of you",
                "",
                List.of(
                        asked(
                                Question.NEU1,
                                "Is a leg or foot getting weaker?",
                                detail("worsening", "Is it getting worse?"),
                                detail("mild", "Is it mild?"),
                                number("sides", "How many legs?", "legs", 1, 2),
                                number("sinceDays", "For how many days?", "days", 0, 36500),
                                detail("assessed", "Has a doctor examined it?")),
                        asked(Question.NEU2, "Is your walking newly unsteady?"),
                        asked(
                                Question.TRA1,
                                "Did this start with a serious accident?",
                                number("weeksAgo", "How many weeks ago?", "weeks", 0, 5200),
                                detail("assessed", "Has a doctor examined it?")),
                        asked(Question.VAS1, "Sudden, severe, tearing pain with faintness?"),
                        asked(Question.SEP1, "Fever and feeling very ill?"),
                        following(
                                Question.PRG1,
                                "Bleeding, waters leaking, or your baby moving less?",
                                "PRG0.pregnantWeeks")),
                List.of());
        return List.of(feeling, others, about(), body());
    }

    private static QuestionGroup about() {
        return new QuestionGroup(
                "about",
                2,
                1,
                "You and this pain",
                "",
                List.of(
                        chosen(
                                Question.AGE,
                                "How old are you?",
                                QuestionGroup.Type.CHOICE,
                                "under-18",
                                "18-24",
                                "25-44",
                                "45-54",
                                "55-64",
                                "65-69",
                                "70+"),
                        chosen(
                                Question.ONSET,
                                "What is this pain like?",
                                QuestionGroup.Type.CHOICES,
                                "new",
                                "new-or-different",
                                "new-or-worse",
                                "familiar",
                                "sudden-severe",
                                "constant")),
                List.of());
    }

    private static QuestionGroup body() {
        return new QuestionGroup(
                "body",
                2,
                2,
                "Your general health",
                "Now or in the past.",
                List.of(
                        asked(Question.CA1, "I have or have had cancer"),
                        asked(
                                Question.INF1,
                                "A temperature of 38 degrees or more, shivers or night sweats in two weeks"),
                        asked(
                                Question.PRG0,
                                "I am pregnant, or gave birth in the last twelve months",
                                number("pregnantWeeks", "Weeks pregnant", "weeks", 0, 45),
                                number("postnatalWeeks", "Weeks since the birth", "weeks", 0, 52),
                                detail("caesarean", "Was it a caesarean?")),
                        asked(Question.AXS0, "It began before I was 45 and has lasted more than three months"),
                        following(Question.AXS1, "It began before I was 35", "AXS0"),
                        following(Question.AXS2, "It wakes me in the second half of the night", "AXS0")),
                List.of());
    }

    private static List<Exercise> exercises() {
        return List.of(
                exercise("seated-hip-hinge", "Seated hip hinge", 1, Position.SITTING, "", "supported-hip-hinge"),
                exercise(
                        "supported-hip-hinge",
                        "Supported hip hinge",
                        2,
                        Position.STANDING,
                        "seated-hip-hinge",
                        "hip-hinge"),
                exercise("hip-hinge", "Free hip hinge", 3, Position.STANDING, "supported-hip-hinge", ""),
                exercise("bird-dog-leg", "Leg reach on all fours", 1, Position.ALL_FOURS, "", ""));
    }

    private static Exercise exercise(
            String id, String name, int level, Position position, String easier, String harder) {
        return new Exercise(
                id,
                name,
                List.of("Bow with support"),
                "hinge",
                level,
                Stance.IN,
                position,
                position == Position.ALL_FOURS,
                LoadClass.LOW_MOD,
                List.of(new Direction(Direction.Way.FLEXION, Direction.Amount.SMALL, false)),
                position == Position.ALL_FOURS ? Set.of(Demand.KNEELING, Demand.WRIST) : Set.of(),
                Map.of(Capacity.GLUTE, 1.0),
                position == Position.ALL_FOURS ? Set.of(Equipment.MAT) : Set.of(Equipment.CHAIR),
                Set.of(Condition.EPILEPSY),
                Map.of(Phase.FOUNDATION, new Dose.Timed(1, 40, new Pace.Free(), false, 0)),
                Optional.of(easier).filter(each -> !each.isEmpty()),
                Optional.of(harder).filter(each -> !each.isEmpty()),
                guide(),
                List.of("hayden-2021"),
                List.of(),
                "Backstay team",
                DAY,
                DAY.plusYears(1));
    }

    private static Guide guide() {
        return new Guide(
                "Learn to bend at the hips, so that the back can rest while the legs work",
                "Stand an arm's length behind a sturdy chair, feet as wide as your hips, hands on its back.",
                List.of(
                        "Soften your knees.",
                        "Slide your hips back, as if closing a drawer behind you, until you feel the back of your thighs.",
                        "Push the floor away and stand tall."),
                List.of("Hips go back, not down", "Long back, easy neck"),
                "Breathe in on the way back, out on the way up.",
                List.of("Bending the knees deeply, as in a squat", "Looking up and tightening the neck"),
                "A stretch behind the thighs and some work in the buttocks.",
                List.of("Pain that runs down a leg and stays", "Dizziness"),
                List.of("buttocks", "back of the thighs"),
                "A kitchen worktop does as well as a chair.",
                "Bending with the hips shares the work. Studies of exercise in general support it; none tests this one alone.");
    }

    private static Programme programme() {
        var breathe = new Dose.Timed(1, 60, new Pace.Breathing(4, 0, 6), false, 0);
        var hinge = new Dose.Timed(1, 40, new Pace.Free(), false, 0);
        return new Programme(
                "foundation-12",
                "The 12-minute foundation workout",
                "Wake the muscles that hold you, standing, with a chair at hand",
                new Programme.TimesPerWeek(3, 5),
                List.of(
                        new Programme.Block(
                                Programme.Block.Kind.WARM_UP,
                                1,
                                List.of(new Programme.Item("seated-hip-hinge", breathe, OptionalInt.of(20), 0))),
                        new Programme.Block(
                                Programme.Block.Kind.MAIN,
                                4,
                                List.of(new Programme.Item("supported-hip-hinge", hinge, OptionalInt.of(0), 20)))),
                "The article gives two different times; this is the reading that fits both.",
                List.of("hayden-2021"),
                List.of());
    }

    private static Lesson lesson(String id, String title) {
        return new Lesson(
                id,
                title,
                "Pain is an alarm, and alarms can be set too keenly.",
                List.of("A first paragraph of some length, so that lines break and can be looked at.", "A second one."),
                "Walk to the next corner and back, and notice one thing that felt easy.",
                Certainty.MODERATE,
                List.of("hayden-2021"),
                List.of(),
                "Backstay team",
                DAY,
                DAY.plusYears(1));
    }

    private static Asked asked(Question question, String ask, DetailField... details) {
        return asked(question, ask, false, Optional.empty(), details);
    }

    private static Asked skippable(Question question, String ask) {
        return asked(question, ask, true, Optional.empty());
    }

    private static Asked following(Question question, String ask, String answer) {
        return asked(question, ask, false, Optional.of(answer));
    }

    private static Asked asked(
            Question question, String ask, boolean skip, Optional<String> onlyWith, DetailField... details) {
        return new Asked(
                question,
                ask,
                Optional.empty(),
                QuestionGroup.Type.YES_NO,
                skip,
                onlyWith,
                List.of(),
                List.of(details),
                List.of());
    }

    private static Asked chosen(Question question, String ask, QuestionGroup.Type type, String... ids) {
        var choices = List.of(ids).stream().map(id -> new Choice(id, id)).toList();
        return new Asked(question, ask, Optional.empty(), type, false, Optional.empty(), choices, List.of(), List.of());
    }

    private static DetailField detail(String name, String ask) {
        return new DetailField(
                name,
                ask,
                QuestionGroup.Type.YES_NO,
                Optional.empty(),
                OptionalInt.empty(),
                OptionalInt.empty(),
                List.of());
    }

    private static DetailField number(String name, String ask, String unit, int min, int max) {
        return new DetailField(
                name,
                ask,
                QuestionGroup.Type.NUMBER,
                Optional.of(unit),
                OptionalInt.of(min),
                OptionalInt.of(max),
                List.of());
    }

    private static Emergency.Line line(String number) {
        return new Emergency.Line(number, Optional.of(number));
    }

    private static Map<String, Map<String, String>> names() {
        var names = new HashMap<String, Map<String, String>>();
        names.put(
                "position",
                plain(List.of(Position.values()).stream().map(Position::id).toList()));
        names.put(
                "equipment",
                plain(List.of(Equipment.values()).stream().map(Equipment::id).toList()));
        names.put(
                "condition",
                plain(List.of(Condition.values()).stream().map(Condition::id).toList()));
        names.put(
                "demand",
                plain(List.of(Demand.values()).stream().map(Demand::id).toList()));
        names.put(
                "load",
                plain(List.of(LoadClass.values()).stream().map(LoadClass::name).toList()));
        names.put(
                "block",
                plain(List.of(Programme.Block.Kind.values()).stream()
                        .map(Programme.Block.Kind::id)
                        .toList()));
        return names;
    }

    private static Map<String, String> plain(List<String> ids) {
        var names = new HashMap<String, String>();
        ids.forEach(id -> {
            var words = id.replace('-', ' ').replace('_', ' ');
            names.put(id, words.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + words.substring(1));
        });
        return names;
    }
}
