package backstay.core.screen;

import backstay.core.screen.Detail.Surgery;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/// Random answers from a fixed seed, most of them quiet so that single rules can be seen.
final class Sample {
    private static final long SEED = 20_261_120;
    private static final List<Question> ASKED = Arrays.stream(Question.values())
            .filter(question -> question != Question.AGE && question != Question.ONSET)
            .toList();
    private static final int[] NUMBERS = {0, 1, 2, 3, 5, 6, 11, 12, 13, 14, 15, 25, 26, 60};

    private final SplittableRandom random;

    private Sample(long seed) {
        this.random = new SplittableRandom(seed);
    }

    static Stream<Told> many(int count) {
        var sample = new Sample(SEED);
        return Stream.generate(sample::told).limit(count);
    }

    private Told told() {
        var told = Told.nothing();
        double noise = random.nextInt(4) == 0 ? 0.7 : random.nextDouble(0.3);
        for (var question : ASKED) {
            if (random.nextDouble() < noise) {
                told = told.and(question, reply(question));
            }
            told = detailed(told, question);
        }
        return told.answers().missing().isEmpty() ? around(told) : around(told.and(Question.PRG1, Reply.NO));
    }

    private Told around(Told told) {
        var onsets = Arrays.stream(Onset.values())
                .filter(onset -> random.nextInt(4) == 0)
                .toArray(Onset[]::new);
        var aged = random.nextBoolean() ? told : told.and(one(AgeBand.values()));
        var legged = random.nextBoolean() ? aged : aged.and(one(LegSymptoms.values()));
        return legged.and(onsets);
    }

    private Reply reply(Question question) {
        return one(question.maySkip() ? Reply.values() : new Reply[] {Reply.YES, Reply.NO, Reply.NOT_SURE});
    }

    private Told detailed(Told told, Question question) {
        return random.nextInt(3) == 0
                ? told
                : detail(question).map(detail -> told.and(question, detail)).orElse(told);
    }

    private Optional<Detail> detail(Question question) {
        return Optional.ofNullable(
                switch (question) {
                    case CES2 -> new Detail.Bladder(known());
                    case CES3 -> new Detail.Bowel(known());
                    case NEU1 -> new Detail.Weakness(known(), known(), sides(), number(), known());
                    case NEU2 -> new Detail.Unsteadiness(known());
                    case TRA1 -> new Detail.Accident(number(), known());
                    case FX2 -> new Detail.BoneHistory(known(), number());
                    case CA3 -> new Detail.RestPain(known());
                    case CA4 -> new Detail.UpperBackPain(known());
                    case VAS2 -> new Detail.Aneurysm(known());
                    case VAS3 -> new Detail.Calf(known());
                    case STR1 -> new Detail.Strain(known(), number());
                    case SUR1 -> new Surgery(kind(), number(), known());
                    case PRG0 -> random.nextBoolean() ? new Detail.Pregnant(20) : new Detail.Postnatal(6, known());
                    default -> null;
                });
    }

    private Known known() {
        return one(Known.values());
    }

    private OptionalInt sides() {
        return random.nextInt(5) == 0 ? OptionalInt.empty() : OptionalInt.of(1 + random.nextInt(2));
    }

    private OptionalInt number() {
        return random.nextInt(5) == 0 ? OptionalInt.empty() : OptionalInt.of(NUMBERS[random.nextInt(NUMBERS.length)]);
    }

    private Optional<Surgery.Kind> kind() {
        return random.nextInt(5) == 0 ? Optional.empty() : Optional.of(one(Surgery.Kind.values()));
    }

    private <T> T one(T[] values) {
        return values[random.nextInt(values.length)];
    }
}
