package backstay.core.session;

import backstay.core.exercise.Dose.Timed;
import backstay.core.exercise.Pace;
import backstay.core.session.Programme.Block;
import backstay.core.session.Programme.Block.Kind;
import backstay.core.session.Programme.Item;
import backstay.core.session.Programme.TimesPerWeek;
import java.util.List;
import java.util.OptionalInt;

/// The 12-minute foundation workout, as the knowledge base writes it.
public final class Foundation {
    /// Its three warm-up drills of a minute each and its four rounds of two.
    public static final Programme PROGRAMME = new Programme(
            "foundation-12",
            "12-minute foundation workout",
            "",
            new TimesPerWeek(2, 3),
            List.of(
                    new Block(
                            Kind.WARM_UP,
                            1,
                            List.of(
                                    drill("belly-breathing-standing", new Pace.Breathing(4, 0, 6)),
                                    drill("standing-brace", new Pace.Holding(8, 2)),
                                    drill("standing-side-bend", new Pace.Alternating(5)))),
                    new Block(
                            Kind.MAIN,
                            4,
                            List.of(
                                    interval("supported-hip-hinge", new Pace.Free()),
                                    interval("chair-shoulder-tap", new Pace.Alternating(4))))),
            "",
            List.of(),
            List.of());

    private Foundation() {}

    private static Item drill(String exercise, Pace pace) {
        return new Item(exercise, new Timed(1, 60, pace, false, 0), OptionalInt.of(20), 0);
    }

    private static Item interval(String exercise, Pace pace) {
        return new Item(exercise, new Timed(1, 40, pace, false, 0), OptionalInt.of(0), 20);
    }
}
