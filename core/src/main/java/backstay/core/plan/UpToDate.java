package backstay.core.plan;

import backstay.core.journal.Payload.Profiled;
import backstay.core.journal.Payload.Screened;
import backstay.core.picture.Picture;
import backstay.core.screen.Answers;
import backstay.core.screen.Detail;
import backstay.core.screen.Modifier;
import backstay.core.screen.Question;
import backstay.core.screen.Screening;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalInt;

/// Brings a profile up to date: what counts weeks or hours has gone on since the day it was told, and what only the
/// safety answers say about a pregnancy, a birth or surgery is added.
final class UpToDate {
    private UpToDate() {}

    /// The profile as it is on the picture's day.
    static Profile profile(Profile told, Screening now, Picture picture) {
        var profile = told.daysLater(daysSince(told(told, picture), picture.today()));
        var answers = answers(now, picture);
        if (answers.isEmpty()) {
            return profile;
        }
        int weeks = daysSince(answers.get().askedOn(), picture.today()) / 7;
        return withAnswers(profile, now, answers.get(), weeks);
    }

    private static LocalDate told(Profile profile, Picture picture) {
        return picture.facts().reversed().stream()
                .filter(fact -> fact.payload() instanceof Profiled(Profile same) && same.equals(profile))
                .map(fact -> fact.day())
                .findFirst()
                .orElse(picture.today());
    }

    private static Optional<Answers> answers(Screening now, Picture picture) {
        return picture.facts().reversed().stream()
                .filter(fact -> fact.payload() instanceof Screened screened
                        && screened.screening().equals(now))
                .findFirst()
                .flatMap(fact -> ((Screened) fact.payload()).answers());
    }

    private static Profile withAnswers(Profile profile, Screening now, Answers answers, int weeks) {
        var pregnant = now.modifiers().contains(Modifier.PREGNANT)
                ? answers.detail(Question.PRG0, Detail.Pregnant.class)
                : Optional.<Detail.Pregnant>empty();
        var birth = now.modifiers().contains(Modifier.POSTNATAL)
                ? answers.detail(Question.PRG0, Detail.Postnatal.class)
                : Optional.<Detail.Postnatal>empty();
        var surgery = now.modifiers().contains(Modifier.SURGERY)
                ? answers.detail(Question.SUR1, Detail.Surgery.class)
                : Optional.<Detail.Surgery>empty();
        return profile.completedBy(
                pregnant.map(each -> OptionalInt.of(each.weeks() + weeks)).orElse(OptionalInt.empty()),
                birth.map(each -> new Detail.Postnatal(each.weeks() + weeks, each.caesarean())),
                surgery.map(each -> each.weeksLater(weeks)));
    }

    private static int daysSince(LocalDate day, LocalDate today) {
        return (int) Math.max(0, ChronoUnit.DAYS.between(day, today));
    }
}
