package backstay.core.plan;

import backstay.core.exercise.Exercise;
import backstay.core.exercise.Phase;
import backstay.core.journal.Journal;
import backstay.core.picture.Picture;
import backstay.core.plan.Hold.Level;
import backstay.core.plan.Plan.PhaseNow;
import backstay.core.reason.Reason;
import backstay.core.rule.Numbers;
import backstay.core.screen.LegSymptoms;
import backstay.core.screen.Screening;
import backstay.core.session.Programme;
import backstay.core.session.Timelines;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The planner: turns what has happened into what to do, and why.
public final class Planner {
    static final Numbers.Key OLDER_YEARS = new Numbers.Key("older-start-easy", "from-years", "years");
    static final Numbers.Key REVIEW_WEEKS = new Numbers.Key("foundation-first", "review-every-weeks", "weeks");

    /// Every number planning needs from the knowledge base.
    public static final List<Numbers.Key> NUMBERS = Stream.of(
                    List.of(OLDER_YEARS, REVIEW_WEEKS),
                    Contraindications.NUMBERS,
                    Holds.NUMBERS,
                    Days.NUMBERS,
                    Doses.NUMBERS)
            .flatMap(List::stream)
            .toList();

    /// The id of every rule of planning.
    public static final List<String> RULES = Stream.of(
                    Holds.RULES,
                    Contraindications.ids(),
                    Filter.RULES,
                    Easy.RULES,
                    List.of(
                            "short-holds",
                            "main-sessions",
                            "foundation-first",
                            "leg-pain-above-knee",
                            "no-days",
                            "nothing-suits"))
            .flatMap(List::stream)
            .toList();

    private static final String FIRST_PROGRAMME = "foundation-12";
    private static final int MOST_WEEKS = 52;
    private static final int WEEK = 7;

    private final List<Exercise> exercises;
    private final List<Programme> programmes;
    private final Numbers numbers;
    private final Timelines timelines;
    private final Contraindications contraindications;
    private final Holds holds;
    private final Doses doses;

    public Planner(List<Exercise> exercises, List<Programme> programmes, Numbers numbers) {
        if (!numbers.missing(NUMBERS).isEmpty()) {
            throw new IllegalArgumentException("Missing numbers: " + numbers.missing(NUMBERS));
        }
        this.exercises = List.copyOf(exercises);
        this.programmes = List.copyOf(programmes);
        this.numbers = numbers;
        timelines = new Timelines(exercises);
        contraindications = new Contraindications(numbers);
        holds = new Holds(numbers);
        doses = new Doses(numbers);
    }

    /// The plan for this person from a day on.
    ///
    /// @param now the current screening; the journal's screened facts are history
    /// @param weeks how many weeks to look ahead, at least 1
    public Plan plan(Profile profile, Screening now, Journal journal, LocalDate today, int weeks) {
        var person = person(profile, now, journal, today);
        var filter = filter(person);
        var main = main(person, filter);
        var easy = new Easy(person.shelf(), doses, timelines).draft(profile.minutesPerDay(), person.hold());
        var changes = new ArrayList<>(filter.changes());
        nothingPossible(person, main, easy).ifPresent(changes::add);
        return new Plan(
                person.hold().disposition(),
                person.hold().locks(),
                person.hold().because(),
                phase(person),
                weeks(person, main, easy, Math.clamp(weeks, 1, MOST_WEEKS)),
                person.shelf().excluded(),
                changes,
                List.of(),
                nextReview(person.picture()));
    }

    /// The session of a programme as it fits this person today, whatever the plan says for the day; nothing while
    /// strengthening is held back, or when nothing of the programme suits or fits.
    public Optional<Plan.Session> today(
            String programme, Profile profile, Screening now, Journal journal, LocalDate today) {
        var person = person(profile, now, journal, today);
        return programmes.stream()
                .filter(each -> each.id().equals(programme) && !person.hold().locks())
                .map(each -> filter(person).fit(each))
                .filter(draft -> !draft.isEmpty())
                .map(draft -> draft.session(timelines, person.shelf()).on(today))
                .findFirst();
    }

    /// Everything one plan is made from.
    private record Person(Profile profile, Picture picture, Hold hold, Body body, Shelf shelf) {}

    private Person person(Profile told, Screening now, Journal journal, LocalDate today) {
        var picture = Picture.of(journal, today);
        var profile = UpToDate.profile(told, now, picture);
        var body = Body.of(profile, now, Wishes.of(profile, picture.facts()), numbers.of(OLDER_YEARS));
        var hold = holds.of(profile, now, picture);
        return new Person(profile, picture, hold, body, new Shelf(exercises, contraindications, body, hold));
    }

    private Filter filter(Person person) {
        return new Filter(person.shelf(), person.body(), doses, person.picture().today());
    }

    private Optional<Draft> main(Person person, Filter filter) {
        if (person.hold().locks()) {
            return Optional.empty();
        }
        return programmes.stream()
                .filter(each -> each.id().equals(FIRST_PROGRAMME))
                .findFirst()
                .map(filter::fit)
                .map(draft -> filter.cut(draft, timelines))
                .filter(draft -> !draft.isEmpty());
    }

    private List<Plan.Week> weeks(Person person, Optional<Draft> main, Draft easy, int weeks) {
        var today = person.picture().today();
        var kinds = days(person, main).from(today, weeks * WEEK);
        var sessions = Map.of(
                Days.Kind.MAIN, sessions(main, person.shelf()),
                Days.Kind.EASY, sessions(Optional.of(easy), person.shelf()),
                Days.Kind.REST, List.<Plan.Session>of());
        var all = new ArrayList<Plan.Week>();
        for (int week = 0; week < weeks; week++) {
            var days = new ArrayList<Plan.Day>();
            for (int i = week * WEEK; i < (week + 1) * WEEK; i++) {
                days.add(day(today.plusDays(i), sessions.getOrDefault(kinds.get(i), List.of())));
            }
            all.add(new Plan.Week(week + 1, days, 1.0));
        }
        return List.copyOf(all);
    }

    private List<Plan.Session> sessions(Optional<Draft> draft, Shelf shelf) {
        return draft.filter(each -> !each.isEmpty()).map(each -> each.session(timelines, shelf)).stream()
                .toList();
    }

    private static Plan.Day day(LocalDate date, List<Plan.Session> sessions) {
        return new Plan.Day(date, sessions.stream().map(each -> each.on(date)).toList());
    }

    private Days days(Person person, Optional<Draft> main) {
        var done = DoneDays.of(person.picture(), person.shelf());
        return new Days(numbers, person.profile().daysPerWeek(), main.isPresent(), done.main(), done.other());
    }

    /// A plan without a single session says why.
    private Optional<Plan.Change> nothingPossible(Person person, Optional<Draft> main, Draft easy) {
        if (person.hold().level() == Level.NOTHING) {
            return Optional.empty();
        }
        int days = person.profile().daysPerWeek();
        if (days < 1) {
            return Optional.of(said(person, "no-days", "daysPerWeek", days));
        }
        int minutes = person.profile().minutesPerDay();
        return main.isEmpty() && easy.isEmpty()
                ? Optional.of(said(person, "nothing-suits", "minutesPerDay", minutes))
                : Optional.empty();
    }

    private static Plan.Change said(Person person, String rule, String answer, int value) {
        var reason = new Reason(rule, List.of(answer + ":" + value), Map.of(answer, Integer.toString(value)));
        return new Plan.Change(person.picture().today(), reason, List.of(reason), answer);
    }

    private static PhaseNow phase(Person person) {
        var because = new ArrayList<Reason>();
        because.add(Reason.of(
                "foundation-first", "performed:" + person.picture().sessions().size()));
        if (person.profile().legSymptoms() == LegSymptoms.ABOVE_KNEE) {
            because.add(Reason.of("leg-pain-above-knee", "legSymptoms:above-knee"));
        }
        return new PhaseNow(Phase.FOUNDATION, (int) (daysSinceStart(person.picture()) / WEEK) + 1, because);
    }

    private LocalDate nextReview(Picture picture) {
        long every = (long) numbers.of(REVIEW_WEEKS) * WEEK;
        long reviewsPast = daysSinceStart(picture) / every;
        var start = picture.today().minusDays(daysSinceStart(picture));
        return start.plusDays((reviewsPast + 1) * every);
    }

    private static long daysSinceStart(Picture picture) {
        var start = picture.firstSessionDay().orElse(picture.today());
        return ChronoUnit.DAYS.between(start, picture.today());
    }
}
