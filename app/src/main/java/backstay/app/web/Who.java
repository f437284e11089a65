package backstay.app.web;

/// Who may call a route.
public enum Who {
    /// Anybody: the answer holds nothing personal and is the same for all.
    ANYONE,
    /// Anybody; the answer is about the person whose browser it is, and a stranger becomes a guest when they tell
    /// something.
    GUEST,
    /// Somebody who has already told something here; a stranger is sent to the start.
    PERSON,
    /// Somebody who has answered the safety questions; everybody else is sent to them, and while an emergency holds, to
    /// its card.
    SCREENED,
    /// Somebody who may be guided now: screened, and with no safety question due. Everybody else is sent to what is
    /// due.
    READY,
    /// The person in whose journal the fact `{fact}` of the path is; for everybody else there is no such page.
    OWNER
}
