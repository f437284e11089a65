package backstay.app.web.programme;

import backstay.app.web.sources.Cited;
import backstay.content.Knowledge;
import backstay.core.exercise.Dose;
import backstay.core.exercise.Pace;
import backstay.core.session.Programme;
import backstay.core.session.Timelines;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The page of a programme: what it is made of and how long it truly takes.
public record ProgrammeSheet(
        Programme programme, int seconds, List<Part> parts, List<String> equipment, List<Cited> sources) {
    public ProgrammeSheet {
        parts = List.copyOf(parts);
        equipment = List.copyOf(equipment);
        sources = List.copyOf(sources);
    }

    /// One block, gone through so many rounds.
    public record Part(String title, int rounds, int seconds, List<Line> lines) {
        public Part {
            lines = List.copyOf(lines);
        }
    }

    /// One exercise of a block.
    ///
    /// @param dose how much, in words
    /// @param seconds its share of the session, all rounds together
    /// @param picture the icon of its position
    public record Line(String id, String name, String purpose, String dose, int seconds, String picture) {}

    /// The page of the programme with this id, if there is one.
    static Optional<ProgrammeSheet> of(Knowledge knowledge, String id) {
        return knowledge.programme(id).map(programme -> of(knowledge, programme));
    }

    /// Seconds as minutes and seconds, such as `2:40`.
    public static String clock(int seconds) {
        return "%d:%02d".formatted(seconds / 60, seconds % 60);
    }

    private static ProgrammeSheet of(Knowledge knowledge, Programme programme) {
        var timelines = new Timelines(knowledge.exercises());
        var shares = timelines.shares(programme);
        var parts = new ArrayList<Part>();
        for (int i = 0; i < programme.blocks().size(); i++) {
            parts.add(part(knowledge, programme.blocks().get(i), shares.get(i)));
        }
        return new ProgrammeSheet(
                programme,
                timelines.seconds(programme),
                parts,
                equipment(knowledge, programme),
                Cited.of(programme.sources(), knowledge));
    }

    private static Part part(Knowledge knowledge, Programme.Block block, List<Integer> shares) {
        var lines = new ArrayList<Line>();
        int seconds = 0;
        for (int i = 0; i < block.items().size(); i++) {
            lines.add(line(knowledge, block.items().get(i), shares.get(i)));
            seconds += shares.get(i);
        }
        return new Part(knowledge.words().name(block.kind()), block.rounds(), seconds, lines);
    }

    private static Line line(Knowledge knowledge, Programme.Item item, int seconds) {
        var exercise = knowledge.exercise(item.exercise()).orElseThrow();
        return new Line(
                exercise.id(),
                exercise.name(),
                exercise.guide().purpose(),
                say(item.dose()) + rest(item.restAfterSeconds()),
                seconds,
                exercise.position().id());
    }

    private static String rest(int seconds) {
        return seconds == 0 ? "" : ", then %d seconds of rest".formatted(seconds);
    }

    /// How much, in words.
    static String say(Dose dose) {
        var sets = dose.sets() == 1 ? "" : dose.sets() + " sets of ";
        var sides = dose.perSide() ? " on each side" : "";
        return switch (dose) {
            case Dose.Timed timed -> sets + timed.workSeconds() + " seconds" + say(timed.pace()) + sides;
            case Dose.Repetitions times -> sets + times.reps() + " times" + held(times) + sides;
        };
    }

    private static String held(Dose.Repetitions times) {
        return times.holdSeconds() == 0 ? "" : ", each held for %d seconds".formatted(times.holdSeconds());
    }

    private static String say(Pace pace) {
        return switch (pace) {
            case Pace.Free() -> "";
            case Pace.Breathing(int in, int hold, int out) ->
                hold == 0
                        ? ", breathing in for %d and out for %d".formatted(in, out)
                        : ", breathing in for %d, waiting %d, out for %d".formatted(in, hold, out);
            case Pace.Alternating(int repetition) -> ", left and right in turn, %d seconds each".formatted(repetition);
            case Pace.Holding(int hold, int letGo) -> ", holding for %d and letting go for %d".formatted(hold, letGo);
        };
    }

    private static List<String> equipment(Knowledge knowledge, Programme programme) {
        return programme.blocks().stream()
                .flatMap(block -> block.items().stream())
                .flatMap(item -> knowledge.exercise(item.exercise()).stream())
                .flatMap(exercise -> exercise.equipment().stream())
                .distinct()
                .sorted()
                .map(knowledge.words()::name)
                .toList();
    }
}
