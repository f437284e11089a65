package backstay.app.web.safety;

import backstay.app.coach.Coach;
import backstay.app.web.Answer;
import backstay.app.web.Form;
import backstay.app.web.Typed;
import backstay.app.web.Visit;
import backstay.app.wire.Problem;
import backstay.app.wire.Reading;
import backstay.app.wire.ScreeningInput;
import backstay.content.Emergency;
import backstay.core.journal.Payload.Chose;
import backstay.core.journal.Payload.Screened;
import backstay.core.screen.Answers;
import backstay.core.screen.Disposition;
import java.util.Optional;
import java.util.function.Consumer;

/// The safety questions: the emergency gate, then the background, then the card that says what to do. An emergency
/// ends the questions at once.
public final class SafetyPage {
    /// What the person says once a clinician has seen them about a finding.
    private static final String ASSESSED = "assessed";

    private final Coach coach;
    private final SafetyQuestions questions;

    public SafetyPage(Coach coach) {
        this.coach = coach;
        this.questions = new SafetyQuestions(coach.knowledge().questionGroups());
    }

    /// Shows the emergency gate.
    public Answer show(Visit visit) {
        return first(visit, Typed.nothing());
    }

    /// Takes the emergency gate: an emergency is told at once, otherwise the background questions follow.
    public Answer takeFirst(Visit visit) {
        var form = visit.form();
        var read = read(form, visit, SafetyForm::readFirst);
        if (read.isEmpty()) {
            return first(visit, form.typed()).withStatus(422);
        }
        var screening = coach.screen(read.get());
        if (screening.disposition() == Disposition.E) {
            return keep(visit, read.get());
        }
        return second(visit, form.typed());
    }

    /// Takes both parts together and tells the result.
    public Answer takeSecond(Visit visit) {
        var form = visit.form();
        if (read(form, visit, SafetyForm::readFirst).isEmpty()) {
            return first(visit, form.typed()).withStatus(422);
        }
        var read = read(form, visit, safety -> {
            safety.readFirst();
            safety.readSecond();
        });
        return read.isEmpty() ? second(visit, form.typed()).withStatus(422) : keep(visit, read.get());
    }

    /// Shows the card that says how things stand.
    public Answer result(Visit visit) {
        var person = visit.person().orElseThrow();
        var standing = Standing.of(coach.picture(person, visit.day()), questions);
        if (standing.isEmpty()) {
            return Answer.to("/safety");
        }
        var card = ResultCard.of(standing.get(), coach.knowledge(), country(visit), visit.freshId());
        return Answer.page("safety-result.jte", card, card.heading(), "");
    }

    /// Takes it that a clinician has seen the person, one fact for each finding, and asks the questions again.
    public Answer assessed(Visit visit) {
        var person = visit.person().orElseThrow();
        Standing.of(coach.picture(person, visit.day()), questions)
                .ifPresent(standing -> standing.findings().forEach(finding -> {
                    var fact = visit.fact(new Chose(ASSESSED, finding.rule()));
                    coach.tell(person, fact);
                }));
        return Answer.to("/safety");
    }

    private Answer keep(Visit visit, Answers answers) {
        var screening = coach.screen(answers);
        var person = visit.guest();
        var card = ResultCard.of(
                Standing.of(answers, screening, questions), coach.knowledge(), country(visit), visit.freshId());
        coach.tell(person, visit.fact(new Screened(Optional.of(answers), screening, card.shown())));
        return Answer.to("/safety/result");
    }

    private Answer.Shown first(Visit visit, Typed typed) {
        var page = Questions.of(1, questions, typed, visit.freshId());
        return Answer.page("safety.jte", page, "Safety questions", "");
    }

    private Answer.Shown second(Visit visit, Typed typed) {
        var page = Questions.of(2, questions, typed, visit.freshId());
        return Answer.page("safety-about.jte", page, "Safety questions, part 2", "");
    }

    private Optional<Answers> read(Form form, Visit visit, Consumer<SafetyForm> part) {
        var safety = new SafetyForm(form, questions);
        part.accept(safety);
        if (!form.sound()) {
            return Optional.empty();
        }
        return switch (ScreeningInput.read(safety.input(visit.day()))) {
            case Reading.Usable<Answers>(var answers) -> Optional.of(answers);
            case Reading.Unusable<Answers>(var problems) -> {
                problems.forEach(problem -> form.wrong(field(problem), "Please look at this answer again."));
                yield Optional.empty();
            }
        };
    }

    private static String field(Problem problem) {
        return problem.path().startsWith("answers.") ? problem.path().substring("answers.".length()) : problem.path();
    }

    private Emergency.Country country(Visit visit) {
        var code = coach.country(visit.person(), visit.day());
        return coach.knowledge().emergency().of(code);
    }
}
