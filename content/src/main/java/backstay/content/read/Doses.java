package backstay.content.read;

import backstay.core.exercise.Dose;
import backstay.core.exercise.Pace;
import backstay.core.exercise.Tempo;
import java.util.Optional;

/// Reads doses: sets of repetitions, or sets of timed work with a pace.
final class Doses {
    private static final int MOST_SECONDS = 1800;

    private Doses() {}

    /// A dose; `workSeconds` makes it a timed one.
    static Dose read(Fields fields) {
        var dose = fields.names().contains("workSeconds") ? timed(fields) : repetitions(fields);
        fields.end();
        return dose;
    }

    private static Dose timed(Fields fields) {
        int work = fields.whole("workSeconds", 1, MOST_SECONDS);
        var pace = fields.mappingIfAny("pace").map(Doses::pace).orElseGet(Pace.Free::new);
        if (pace.beatSeconds() > work) {
            var what = "one beat of the pace takes %d s, but the work only %d s".formatted(pace.beatSeconds(), work);
            fields.draft().problem(fields.place("pace"), what);
        }
        return new Dose.Timed(sets(fields), work, pace, fields.truthIfAny("perSide"), rest(fields));
    }

    private static Dose repetitions(Fields fields) {
        int hold = fields.wholeIfAny("holdSeconds", 0, 120).orElse(0);
        int reps = fields.whole("reps", 1, 60);
        var tempo = fields.textIfAny("tempo").flatMap(text -> tempo(fields, text));
        if (tempo.isPresent() && tempo.get().repetitionSeconds() < hold) {
            fields.draft().problem(fields.place("tempo"), "the tempo includes the hold, so it cannot be shorter");
        }
        return new Dose.Repetitions(sets(fields), reps, hold, tempo, fields.truthIfAny("perSide"), rest(fields));
    }

    private static int sets(Fields fields) {
        return fields.whole("sets", 1, 10);
    }

    private static int rest(Fields fields) {
        return fields.wholeIfAny("restSeconds", 0, 300).orElse(0);
    }

    private static Optional<Tempo> tempo(Fields fields, String text) {
        try {
            return Optional.of(Tempo.of(text));
        } catch (IllegalArgumentException e) {
            fields.draft().problem(fields.place("tempo"), String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }

    private static Pace pace(Fields fields) {
        var pace = namedPace(fields);
        fields.end();
        return pace;
    }

    private static Pace namedPace(Fields fields) {
        if (fields.names().contains("inSeconds")) {
            int hold = fields.wholeIfAny("holdSeconds", 0, 10).orElse(0);
            return new Pace.Breathing(fields.whole("inSeconds", 1, 15), hold, fields.whole("outSeconds", 1, 20));
        }
        if (fields.names().contains("alternatingSeconds")) {
            return new Pace.Alternating(fields.whole("alternatingSeconds", 1, 60));
        }
        return new Pace.Holding(fields.whole("holdSeconds", 1, 60), fields.whole("letGoSeconds", 1, 60));
    }
}
