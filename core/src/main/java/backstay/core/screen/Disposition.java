package backstay.core.screen;

/// A disposition: what the safety answers allow today, from nothing found to emergency. The highest wins.
public enum Disposition {
    /// Nothing found today.
    N,
    /// Proceed with caution: the plan is adapted.
    P,
    /// See a clinician before exercise, within about two weeks.
    C,
    /// Speak to a clinician urgently, today to 48 hours.
    U,
    /// Emergency now.
    E;

    /// Whether exercise is locked.
    public boolean locksExercise() {
        return this.compareTo(C) >= 0;
    }

    /// The more cautious of the two.
    public Disposition or(Disposition other) {
        return this.compareTo(other) >= 0 ? this : other;
    }
}
