package backstay.core.journal;

import backstay.core.journal.Payload.CheckedIn;
import backstay.core.journal.Payload.Performed;
import backstay.core.journal.Payload.Screened;
import backstay.core.screen.Disposition;
import backstay.core.screen.Screening;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;

/// Facts for tests, told at noon of their day unless said otherwise.
public final class Facts {
    private Facts() {}

    /// A fact told at noon.
    public static Fact fact(int id, LocalDate day, Payload payload) {
        return fact(id, day, 12, payload);
    }

    /// A fact told at an hour.
    public static Fact fact(int id, LocalDate day, int hour, Payload payload) {
        return new Fact(new UUID(0, id), day.atTime(LocalTime.of(hour, 0)).toInstant(ZoneOffset.UTC), day, payload);
    }

    /// The id of a fact.
    public static UUID id(int id) {
        return new UUID(0, id);
    }

    /// A morning check-in.
    public static CheckedIn morning(int pain) {
        return new CheckedIn(new PainRating(pain), true, OptionalInt.empty(), Optional.empty());
    }

    /// A session of which nothing but its name is known.
    public static Performed performed(String session) {
        return performed(session, false);
    }

    /// A session, perhaps with a new numbness or weakness.
    public static Performed performed(String session, boolean neuro) {
        return new Performed(
                Optional.of(session),
                Optional.empty(),
                new PainRating(3),
                new PainRating(3),
                Optional.empty(),
                4,
                OptionalInt.empty(),
                neuro,
                List.of());
    }

    /// A screening without findings.
    public static Screening screening(LocalDate askedOn, Disposition disposition) {
        return new Screening(
                askedOn,
                disposition,
                OptionalInt.empty(),
                List.of(),
                Set.of(),
                "test",
                askedOn.plusDays(1),
                askedOn.plusDays(28));
    }

    /// The fact's payload of such a screening.
    public static Screened screened(LocalDate askedOn, Disposition disposition) {
        return new Screened(Optional.empty(), screening(askedOn, disposition), List.of());
    }
}
