package backstay.core.plan;

import static backstay.core.journal.Facts.fact;
import static org.assertj.core.api.Assertions.assertThat;

import backstay.core.journal.Fact;
import backstay.core.journal.Facts;
import backstay.core.journal.Journal;
import backstay.core.journal.PainRating;
import backstay.core.journal.Payload.Done;
import backstay.core.journal.Payload.Feedback;
import backstay.core.journal.Payload.Performed;
import backstay.core.journal.Payload.Profiled;
import backstay.core.journal.Payload.Screened;
import backstay.core.picture.Picture;
import backstay.core.screen.Answers;
import backstay.core.screen.Detail;
import backstay.core.screen.Detail.Surgery;
import backstay.core.screen.Disposition;
import backstay.core.screen.Known;
import backstay.core.screen.Modifier;
import backstay.core.screen.Question;
import backstay.core.screen.Reply;
import backstay.core.screen.Screening;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;

class UpToDateTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final Surgery SURGERY =
            new Surgery(Optional.of(Surgery.Kind.DISCECTOMY), OptionalInt.of(8), Known.YES);

    @Test
    void weeksAndHoursGoOnCountingSinceTheProfileWasTold() {
        var told = Profiles.plain()
                .withPregnantWeeks(10)
                .withPostnatalWeeks(3)
                .withHoursSinceInjury(5)
                .withSurgery(SURGERY)
                .profile();
        var now = screening(Set.of());

        var later = upToDate(told, now, fact(1, TODAY.minusDays(20), new Profiled(told)));
        assertThat(later.pregnantWeeks()).hasValue(12);
        assertThat(later.postnatalWeeks()).hasValue(5);
        assertThat(later.hoursSinceInjury()).hasValue(485);
        assertThat(later.surgery().orElseThrow().weeksAgo()).hasValue(10);
        assertThat(upToDate(told, now)).isEqualTo(told);
        assertThat(upToDate(
                        told,
                        now,
                        fact(
                                1,
                                TODAY.minusDays(20),
                                new Profiled(Profiles.plain().profile()))))
                .isEqualTo(told);
    }

    @Test
    void theNewestTellingOfTheSameProfileCounts() {
        var told = Profiles.plain().withHoursSinceInjury(5).profile();

        assertThat(upToDate(
                                told,
                                screening(Set.of()),
                                fact(1, TODAY.minusDays(9), new Profiled(told)),
                                fact(2, TODAY.minusDays(1), new Profiled(told)))
                        .hoursSinceInjury())
                .hasValue(29);
    }

    @Test
    void whatOnlyTheSafetyAnswersSayIsAdded() {
        var plain = Profiles.plain().profile();

        var pregnant = Modifier.PREGNANT;
        assertThat(answered(plain, pregnant, Question.PRG0, new Detail.Pregnant(12))
                        .pregnantWeeks())
                .hasValue(14);
        var birth = answered(plain, Modifier.POSTNATAL, Question.PRG0, new Detail.Postnatal(4, Known.UNKNOWN));
        assertThat(birth.postnatalWeeks()).hasValue(6);
        assertThat(birth.caesarean()).as("not told is not good news").isTrue();
        assertThat(answered(plain, Modifier.POSTNATAL, Question.PRG0, new Detail.Postnatal(4, Known.NO))
                        .caesarean())
                .isFalse();
        assertThat(answered(plain, Modifier.SURGERY, Question.SUR1, SURGERY)
                        .surgery()
                        .orElseThrow()
                        .weeksAgo())
                .hasValue(10);
    }

    @Test
    void answersDoNotChangeWhatTheProfileSaysNorCountWithoutTheirModifier() {
        var told = Profiles.plain()
                .withPregnantWeeks(30)
                .withPostnatalWeeks(1)
                .withSurgery(SURGERY)
                .profile();
        var plain = Profiles.plain().profile();

        assertThat(answered(told, Modifier.PREGNANT, Question.PRG0, new Detail.Pregnant(12)))
                .isEqualTo(told);
        assertThat(answered(told, Modifier.POSTNATAL, Question.PRG0, new Detail.Postnatal(4, Known.YES)))
                .isEqualTo(told);
        assertThat(answered(told, Modifier.SURGERY, Question.SUR1, SURGERY)).isEqualTo(told);
        assertThat(answered(plain, Modifier.OVER_65, Question.PRG0, new Detail.Pregnant(12)))
                .isEqualTo(plain);
        assertThat(answered(plain, Modifier.OVER_65, Question.SUR1, SURGERY)).isEqualTo(plain);
    }

    @Test
    void aCaesareanTheProfileNamesStays() {
        var told = Profiles.plain().withCaesarean().profile();

        assertThat(answered(told, Modifier.POSTNATAL, Question.PRG0, new Detail.Postnatal(4, Known.NO))
                        .caesarean())
                .isTrue();
    }

    @Test
    void aDayCountsAsAMainDayWhenSomethingStrengtheningWasDone() {
        var shelf = new Shelf(
                Shelves.ALL,
                new Contraindications(Shelves.NUMBERS),
                Body.of(Profiles.plain().profile(), screening(Set.of()), new Wishes(Map.of()), 65),
                new Hold(Hold.Level.OPEN, Disposition.N, List.of()));
        var picture = picture(
                fact(1, TODAY, done("easy-walk", Feedback.DID)),
                fact(2, TODAY.minusDays(1), done("standing-brace", Feedback.HURT)),
                fact(3, TODAY.minusDays(2), done("standing-brace", Feedback.SKIPPED)),
                fact(4, TODAY.minusDays(3), Facts.performed("2026-11-17-easy")),
                fact(5, TODAY.minusDays(4), Facts.performed("2026-11-16-foundation-12")),
                fact(6, TODAY.minusDays(4), Facts.performed("2026-11-16-easy")),
                fact(7, TODAY.minusDays(5), done("gone-from-the-knowledge", Feedback.DID)));

        var days = DoneDays.of(picture, shelf);
        assertThat(days.main()).containsExactlyInAnyOrder(TODAY.minusDays(1), TODAY.minusDays(4));
        assertThat(days.other())
                .containsExactlyInAnyOrder(TODAY, TODAY.minusDays(2), TODAY.minusDays(3), TODAY.minusDays(5));
    }

    private static Performed done(String exercise, Feedback feedback) {
        var plain = Facts.performed("x");
        return new Performed(
                plain.session(),
                plain.door(),
                new PainRating(1),
                new PainRating(1),
                plain.post60(),
                plain.effort(),
                plain.feeling(),
                false,
                List.of(new Done(exercise, 1, Optional.empty(), feedback, Optional.empty(), Optional.empty())));
    }

    private static Profile answered(Profile profile, Modifier modifier, Question question, Detail detail) {
        var asked = TODAY.minusDays(15);
        var answers = new Answers(
                asked,
                Map.of(question, Reply.YES),
                Map.of(question, detail),
                Optional.empty(),
                Set.of(),
                Optional.empty());
        var now = screening(Set.of(modifier));
        return upToDate(profile, now, fact(1, asked, new Screened(Optional.of(answers), now, List.of())));
    }

    private static Profile upToDate(Profile profile, Screening now, Fact... facts) {
        return UpToDate.profile(profile, now, picture(facts));
    }

    private static Picture picture(Fact... facts) {
        return Picture.of(new Journal(List.of(facts)), TODAY);
    }

    private static Screening screening(Set<Modifier> modifiers) {
        return new Screening(
                TODAY,
                Disposition.P,
                OptionalInt.empty(),
                List.of(),
                modifiers,
                "test",
                TODAY.plusDays(1),
                TODAY.plusDays(28));
    }
}
