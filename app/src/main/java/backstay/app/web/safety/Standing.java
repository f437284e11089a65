package backstay.app.web.safety;

import backstay.core.journal.Payload.Screened;
import backstay.core.picture.Picture;
import backstay.core.screen.Answers;
import backstay.core.screen.Disposition;
import backstay.core.screen.Finding;
import backstay.core.screen.Lock;
import backstay.core.screen.Question;
import backstay.core.screen.Screening;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// How things stand: the newest screening, earlier emergencies that still hold, and what the person had answered.
///
/// @param disposition what holds now
/// @param heldByEarlier whether an earlier emergency holds although the newest answers would not lock
/// @param findings what holds, highest first, each rule once
/// @param told what the person answered that led there
/// @param askedOn the day of the screening that decides
record Standing(
        Disposition disposition,
        boolean heldByEarlier,
        Screening screening,
        List<Finding> findings,
        List<Told> told,
        LocalDate askedOn) {
    /// How things stand in a picture; empty before the first screening.
    static Optional<Standing> of(Picture picture, SafetyQuestions questions) {
        return picture.screening().map(current -> of(picture, current, questions));
    }

    /// How things stand right after these answers, for a person who told nothing before.
    static Standing of(Answers answers, Screening screening, SafetyQuestions questions) {
        var told = Told.of(answers, questionsOf(screening.findings()), questions);
        return new Standing(screening.disposition(), false, screening, screening.findings(), told, screening.askedOn());
    }

    private static Standing of(Picture picture, Screening current, SafetyQuestions questions) {
        var lock = picture.lock(current);
        var deciding = deciding(picture, current, lock);
        var findings = findings(deciding, lock.disposition());
        return new Standing(
                lock.disposition(),
                lock.heldByEarlier() && current.disposition() != Disposition.E,
                current,
                findings,
                told(picture, deciding, questionsOf(findings), questions),
                deciding.getLast().askedOn());
    }

    /// The current screening, or, when there is an emergency, every screening that has one which still holds.
    private static List<Screening> deciding(Picture picture, Screening current, Lock lock) {
        if (lock.disposition() != Disposition.E) {
            return List.of(current);
        }
        var past = picture.screenings().stream().map(Lock.Past::screening).filter(each -> holds(each, lock));
        var now = Stream.of(current).filter(each -> each.disposition() == Disposition.E);
        return Stream.concat(past, now).distinct().toList();
    }

    private static boolean holds(Screening screening, Lock lock) {
        return screening.disposition() == Disposition.E
                && (lock.unassessed().contains(Lock.ANY_RULE)
                        || screening.findings().stream()
                                .anyMatch(finding -> lock.unassessed().contains(finding.rule())));
    }

    private static List<Finding> findings(List<Screening> deciding, Disposition disposition) {
        Map<String, Finding> byRule = new LinkedHashMap<>();
        for (var screening : deciding) {
            for (var finding : screening.findings()) {
                if (disposition != Disposition.E || finding.disposition() == Disposition.E) {
                    byRule.putIfAbsent(finding.rule(), finding);
                }
            }
        }
        return List.copyOf(byRule.values());
    }

    private static List<Told> told(
            Picture picture, List<Screening> deciding, Set<Question> asked, SafetyQuestions questions) {
        var told = new ArrayList<Told>();
        for (var fact : picture.facts()) {
            if (fact.payload() instanceof Screened screened && deciding.contains(screened.screening())) {
                screened.answers().ifPresent(given -> told.addAll(Told.of(given, asked, questions)));
            }
        }
        return told.stream().distinct().toList();
    }

    private static Set<Question> questionsOf(List<Finding> findings) {
        var questions = new LinkedHashSet<Question>();
        findings.forEach(finding -> questions.addAll(finding.questions()));
        return questions;
    }
}
