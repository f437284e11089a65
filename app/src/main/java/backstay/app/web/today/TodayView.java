package backstay.app.web.today;

import backstay.app.web.Typed;
import backstay.app.web.Visit;
import backstay.app.web.part.Why;
import backstay.app.web.today.TodayPage.Gentle;
import backstay.app.web.today.TodayPage.Held;
import backstay.app.web.today.TodayPage.Lesson;
import backstay.app.web.today.TodayPage.Line;
import backstay.app.web.today.TodayPage.Morning;
import backstay.app.web.today.TodayPage.Start;
import backstay.content.Knowledge;
import backstay.core.exercise.Dose;
import backstay.core.exercise.Exercise;
import backstay.core.journal.Payload;
import backstay.core.picture.DoneSession;
import backstay.core.picture.Picture;
import backstay.core.plan.Plan;
import backstay.core.reason.Reason;
import backstay.core.screen.Disposition;
import backstay.core.session.Programme.Block;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Puts a picture and a plan into the words of the Today page.
final class TodayView {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.UK);
    private static final int NOON = 12;

    private final Knowledge knowledge;

    TodayView(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    TodayPage page(Visit visit, Picture picture, Plan plan, Typed morning, Typed start) {
        return new TodayPage(
                DAY.format(visit.day()),
                due(picture).or(() -> held(plan)),
                asksMorning(picture)
                        ? Optional.of(morning(visit, picture.unansweredMornings(), morning))
                        : Optional.empty(),
                picture.doneToday()
                        ? Optional.empty()
                        : session(plan, visit.day()).map(session -> start(visit, plan, session, start)),
                gentle(plan, visit.day()),
                done(picture),
                nextDay(plan, visit.day()),
                lesson(plan));
    }

    Morning morning(Visit visit, List<DoneSession> unanswered, Typed typed) {
        var hour = visit.at().atZone(visit.zone()).getHour();
        return new Morning(
                visit.freshId(),
                visit.freshId(),
                unanswered.stream().findFirst().map(DoneSession::id),
                hour < NOON ? "this morning" : "today",
                typed);
    }

    /// Somebody who came today for the first time is not asked about a morning they had not heard of Backstay in.
    private static boolean asksMorning(Picture picture) {
        boolean cameToday = picture.facts().stream().allMatch(fact -> fact.day().equals(picture.today()));
        return !cameToday
                && picture.facts().stream()
                        .filter(fact -> fact.day().equals(picture.today()))
                        .noneMatch(
                                fact -> fact.payload() instanceof Payload.CheckedIn checkedIn && checkedIn.morning());
    }

    private static Optional<Held> due(Picture picture) {
        if (!picture.rescreening().stageOne()) {
            return Optional.empty();
        }
        var text = "It has been a while, or something is new. Two minutes of questions come before the next session.";
        var why = new Why(text, "Answering the safety questions again.", "", List.of());
        return Optional.of(
                new Held("The safety questions, once more", List.of(why), "/safety", "Answer the safety questions"));
    }

    private Optional<Held> held(Plan plan) {
        if (plan.lockReasons().isEmpty() && !plan.locked()) {
            return Optional.empty();
        }
        var safety = plan.disposition().compareTo(Disposition.C) >= 0;
        return Optional.of(new Held(
                safety ? "Exercise waits until you have spoken to somebody" : "Strengthening waits a little",
                whys(plan.lockReasons()),
                safety ? "/safety/result" : "/about",
                safety ? "What to do" : "Change what you told"));
    }

    private Optional<Plan.Session> session(Plan plan, LocalDate day) {
        return plan.weeks().stream()
                .flatMap(week -> week.days().stream())
                .filter(each -> each.date().equals(day))
                .flatMap(each -> each.sessions().stream())
                .filter(session -> session.blocks().stream().anyMatch(part -> part.kind() == Block.Kind.MAIN))
                .findFirst();
    }

    private Start start(Visit visit, Plan plan, Plan.Session session, Typed typed) {
        return new Start(
                visit.freshId(),
                visit.freshId(),
                session.programme(),
                session.title(),
                length(session.seconds()),
                lines(plan, session),
                whys(plan.phase().because()),
                typed);
    }

    private List<Line> lines(Plan plan, Plan.Session session) {
        var lines = new ArrayList<Line>();
        for (var part : session.blocks()) {
            for (var item : part.items()) {
                lines.add(new Line(item.exercise(), name(item.exercise()), amount(item), whys(swapped(plan, item))));
            }
        }
        return lines;
    }

    /// The reasons of an item that a change of the plan brought in.
    private static List<Reason> swapped(Plan plan, Plan.Item item) {
        return plan.changes().stream()
                .filter(change -> change.what().values().containsValue(item.exercise()))
                .map(Plan.Change::what)
                .toList();
    }

    private static String amount(Plan.Item item) {
        return switch (item.dose()) {
            case Dose.Timed timed when timed.sets() > 1 -> "%d × %d s".formatted(timed.sets(), timed.workSeconds());
            case Dose.Timed timed -> "%d s".formatted(timed.workSeconds());
            case Dose.Repetitions reps -> "%d × %d".formatted(reps.sets(), reps.reps());
        };
    }

    private List<Gentle> gentle(Plan plan, LocalDate day) {
        var ids = new LinkedHashSet<String>();
        plan.weeks().stream()
                .flatMap(week -> week.days().stream())
                .filter(each -> each.date().equals(day))
                .flatMap(each -> each.sessions().stream())
                .filter(session -> session.blocks().stream().noneMatch(part -> part.kind() == Block.Kind.MAIN))
                .flatMap(session -> session.blocks().stream())
                .flatMap(part -> part.items().stream())
                .forEach(item -> ids.add(item.exercise()));
        return ids.stream()
                .flatMap(id -> knowledge.exercise(id).stream())
                .map(each -> new Gentle(each.id(), each.name(), each.guide().purpose()))
                .toList();
    }

    private static List<String> done(Picture picture) {
        var done = new ArrayList<String>();
        for (var fact : picture.facts()) {
            if (!fact.day().equals(picture.today())) {
                continue;
            }
            if (fact.payload() instanceof Payload.Performed performed) {
                done.add("A session, with pain %d at worst"
                        .formatted(performed.peak().value()));
            } else if (fact.payload() instanceof Payload.CheckedIn checkedIn && checkedIn.morning()) {
                done.add("Morning check-in: pain %d of 10"
                        .formatted(checkedIn.pain().value()));
            }
        }
        return done;
    }

    private String nextDay(Plan plan, LocalDate today) {
        return plan.weeks().stream()
                .flatMap(week -> week.days().stream())
                .map(Plan.Day::date)
                .filter(date -> date.isAfter(today) && session(plan, date).isPresent())
                .min(LocalDate::compareTo)
                .map(DAY::format)
                .orElse("");
    }

    private Optional<Lesson> lesson(Plan plan) {
        return plan.advice().stream()
                .flatMap(advice -> knowledge.lesson(advice.lesson()).stream())
                .findFirst()
                .map(lesson -> new Lesson(lesson.id(), lesson.title(), lesson.idea()));
    }

    private List<Why> whys(List<Reason> reasons) {
        return reasons.stream().map(reason -> why(knowledge, reason)).toList();
    }

    private static Why why(Knowledge knowledge, Reason reason) {
        var page = knowledge.rule(reason.rule());
        return new Why(
                knowledge.words().say(reason),
                knowledge.words().changesWhen(reason),
                page.map(each -> each.certainty().id()).orElse(""),
                page.map(each -> each.sources()).orElse(List.of()));
    }

    private String name(String id) {
        return knowledge.exercise(id).map(Exercise::name).orElse(id);
    }

    private static String length(int seconds) {
        int minutes = (seconds + 30) / 60;
        return minutes == 1 ? "1 minute" : minutes + " minutes";
    }
}
