package backstay.core.picture;

import backstay.core.journal.Fact;
import backstay.core.journal.Journal;
import backstay.core.plan.Profile;
import backstay.core.screen.Lock;
import backstay.core.screen.Screening;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/// The picture: what the facts of a journal add up to on a day. Derived, never the truth.
///
/// @param facts the facts that hold: retracted ones gone, amended ones replaced, none from after today
/// @param profile what the person said about themselves last
/// @param screening the newest full screening
/// @param screenings every screening told so far, for the lock; an emergency stays even when it was taken back
/// @param assessed the emergencies a clinician looked at, as the person says
/// @param somethingNew the newest safety check that was answered with "something new" and no screening since
/// @param checkedToday what today's newest safety check said
/// @param sessions everything that was performed, oldest first
/// @param usualPain the usual morning level: from recent morning check-ins, else what the profile says
/// @param unansweredMornings yesterday's sessions whose next morning is today and was not told yet
public record Picture(
        LocalDate today,
        List<Fact> facts,
        Optional<Profile> profile,
        Optional<Screening> screening,
        List<Lock.Past> screenings,
        List<Lock.Assessed> assessed,
        Optional<Fact> somethingNew,
        Optional<Boolean> checkedToday,
        List<DoneSession> sessions,
        OptionalDouble usualPain,
        List<DoneSession> unansweredMornings) {
    public Picture {
        facts = List.copyOf(facts);
        screenings = List.copyOf(screenings);
        assessed = List.copyOf(assessed);
        sessions = List.copyOf(sessions);
        unansweredMornings = List.copyOf(unansweredMornings);
    }

    /// The picture of a journal on a day.
    public static Picture of(Journal journal, LocalDate today) {
        var told = journal.until(today).facts();
        var holding = Corrections.resolve(told);
        var sketch = new Sketch(today);
        told.forEach(sketch::addTold);
        holding.forEach(sketch::add);
        return sketch.picture(holding);
    }

    /// What safety allows: the current screening together with earlier emergencies.
    public Lock lock(Screening current) {
        return Lock.of(screenings, assessed, current);
    }

    /// The day of the first session, if there was one.
    public Optional<LocalDate> firstSessionDay() {
        return sessions.stream().map(DoneSession::day).min(LocalDate::compareTo);
    }

    /// The day of the newest session, if there was one.
    public Optional<LocalDate> lastSessionDay() {
        return sessions.stream().map(DoneSession::day).max(LocalDate::compareTo);
    }

    /// How many sessions were done in the last days, today included.
    public int sessionsInLast(int days) {
        var from = today.minusDays(days);
        return (int) sessions.stream().filter(each -> each.day().isAfter(from)).count();
    }

    /// Whether a session was done today.
    public boolean doneToday() {
        return sessions.stream().anyMatch(each -> each.day().equals(today));
    }

    /// Which safety questions are due, and why (`clinical.md` 1.6).
    public Rescreening rescreening() {
        return Rescreening.of(this);
    }
}
