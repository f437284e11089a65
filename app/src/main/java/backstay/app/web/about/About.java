package backstay.app.web.about;

import backstay.app.coach.Coach;
import backstay.app.web.Answer;
import backstay.app.web.Form;
import backstay.app.web.Typed;
import backstay.app.web.Visit;
import backstay.app.web.part.Choice;
import backstay.core.exercise.Condition;
import backstay.core.exercise.Equipment;
import backstay.core.journal.Payload;
import backstay.core.plan.Profile;
import backstay.core.screen.LegSymptoms;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

/// What a person's body, things and week allow: one page, so that the session suits them.
public final class About {
    /// What is asked here; the safety questions ask about pregnancy and surgery.
    private static final List<Condition> ASKED = List.of(
            Condition.WRIST,
            Condition.SHOULDER,
            Condition.KNEE,
            Condition.HIP_REPLACEMENT,
            Condition.BALANCE,
            Condition.HYPERTENSION,
            Condition.HEART,
            Condition.COPD,
            Condition.GLAUCOMA,
            Condition.EPILEPSY,
            Condition.DISC_HERNIATION,
            Condition.STENOSIS,
            Condition.SPONDYLOLISTHESIS,
            Condition.HYPERMOBILITY,
            Condition.DIASTASIS,
            Condition.OSTEOPOROSIS,
            Condition.AXIAL_SPA);

    private static final Map<String, Integer> HOURS_SINCE_INJURY = Map.of("today", 0, "yesterday", 24, "two-days", 48);
    private static final List<String> YES_NO = List.of("yes", "no");

    private final Coach coach;

    public About(Coach coach) {
        this.coach = coach;
    }

    /// The page, filled in with what was said last.
    public Answer show(Visit visit) {
        var said = said(visit);
        return page(visit, said.map(About::typed).orElseGet(About::unsaid), false);
    }

    /// Keeps what was said.
    public Answer save(Visit visit) {
        var form = visit.form();
        var first = said(visit).isEmpty();
        var profile = read(form, said(visit));
        if (profile.isEmpty()) {
            return page(visit, form.typed(), true);
        }
        coach.tell(visit.guest(), visit.fact(new Payload.Profiled(profile.get())));
        return Answer.to(first ? "/today" : "/me");
    }

    private Optional<Profile> said(Visit visit) {
        return visit.person()
                .flatMap(person -> coach.picture(person, visit.day()).profile());
    }

    private Answer page(Visit visit, Typed typed, boolean again) {
        var page = new AboutPage(visit.freshId(), conditions(), said(visit).isEmpty(), typed);
        return again
                ? Answer.again("about.jte", page, "About you", "me")
                : Answer.page("about.jte", page, "About you", "me");
    }

    private List<Choice> conditions() {
        return ASKED.stream()
                .map(condition ->
                        Choice.of(condition.id(), coach.knowledge().words().name(condition)))
                .toList();
    }

    private static Optional<Profile> read(Form form, Optional<Profile> before) {
        var leg = form.choiceNeeded(
                "leg", Stream.of(LegSymptoms.values()).map(LegSymptoms::id).toList());
        var clearance = form.choice("clearance", YES_NO).map("yes"::equals).orElse(false);
        var injury = form.choiceNeeded("injury", List.of("no", "today", "yesterday", "two-days"));
        var floor = form.choiceNeeded("floor", List.of("yes", "with-difficulty", "no"));
        var days = form.choiceNeeded("days", List.of("2", "3", "4", "5", "7"));
        var conditions = conditions(form, before);
        var things = form.choices("thing", List.of(Equipment.CHAIR.id(), Equipment.WALL.id()));
        if (!form.sound()) {
            return Optional.empty();
        }
        return Optional.of(new Profile(
                before.flatMap(Profile::ageBand),
                Profile.Floor.valueOf(floor.orElseThrow().replace('-', '_').toUpperCase(java.util.Locale.ROOT)),
                things(things),
                Integer.parseInt(days.orElseThrow()),
                before.map(Profile::minutesPerDay).orElse(15),
                Profile.Rhythm.SINGLE,
                before.map(Profile::patterns).orElse(Set.of()),
                before.map(Profile::worse).orElse(Set.of()),
                before.map(Profile::better).orElse(Set.of()),
                leg(leg.orElseThrow()),
                hours(injury.orElseThrow()),
                conditions,
                before.map(Profile::pregnantWeeks).orElse(OptionalInt.empty()),
                before.map(Profile::postnatalWeeks).orElse(OptionalInt.empty()),
                before.map(Profile::caesarean).orElse(false),
                before.flatMap(Profile::surgery),
                before.map(Profile::activity).orElse(Profile.Activity.INACTIVE),
                before.flatMap(Profile::usualPain),
                clearance,
                before.map(Profile::selfTests).orElse(Map.of()),
                before.map(Profile::likes).orElse(Set.of()),
                before.map(Profile::never).orElse(Set.of())));
    }

    /// What is not asked here stays as it was said elsewhere.
    private static Set<Condition> conditions(Form form, Optional<Profile> before) {
        var conditions = EnumSet.noneOf(Condition.class);
        before.ifPresent(profile -> conditions.addAll(profile.conditions()));
        ASKED.forEach(conditions::remove);
        form.choices("condition", ASKED.stream().map(Condition::id).toList())
                .forEach(id -> Condition.of(id).ifPresent(conditions::add));
        return conditions;
    }

    private static Set<Equipment> things(List<String> ids) {
        var things = EnumSet.noneOf(Equipment.class);
        ids.forEach(id -> Equipment.of(id).ifPresent(things::add));
        return things;
    }

    private static LegSymptoms leg(String id) {
        return Stream.of(LegSymptoms.values())
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static OptionalInt hours(String injury) {
        var hours = HOURS_SINCE_INJURY.get(injury);
        return hours == null ? OptionalInt.empty() : OptionalInt.of(hours);
    }

    /// What most people can say yes to is filled in and visible; what matters for safety is left to be answered.
    private static Typed unsaid() {
        return form(Map.of("thing", List.of("chair", "wall"), "days", List.of("3")));
    }

    private static Typed typed(Profile profile) {
        var values = new LinkedHashMap<String, List<String>>();
        values.put("condition", ids(profile.conditions()));
        values.put("thing", profile.equipment().stream().map(Equipment::id).toList());
        values.put("leg", List.of(profile.legSymptoms().id()));
        values.put("clearance", List.of(profile.clinicianCleared() ? "yes" : "no"));
        values.put("injury", List.of(injury(profile.hoursSinceInjury())));
        values.put(
                "floor",
                List.of(profile.floor()
                        .name()
                        .toLowerCase(java.util.Locale.ROOT)
                        .replace('_', '-')));
        values.put("days", List.of("" + profile.daysPerWeek()));
        return form(values);
    }

    private static Typed form(Map<String, List<String>> values) {
        return new Typed(values, List.of());
    }

    private static List<String> ids(Set<Condition> conditions) {
        var ids = new ArrayList<String>();
        for (var condition : ASKED) {
            if (conditions.contains(condition)) {
                ids.add(condition.id());
            }
        }
        return ids;
    }

    private static String injury(OptionalInt hours) {
        if (hours.isEmpty() || hours.getAsInt() >= 72) {
            return "no";
        }
        return hours.getAsInt() < 24 ? "today" : hours.getAsInt() < 48 ? "yesterday" : "two-days";
    }
}
