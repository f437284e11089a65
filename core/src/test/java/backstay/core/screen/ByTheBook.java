package backstay.core.screen;

import static backstay.core.screen.Question.*;

import backstay.core.screen.Detail.Surgery;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// The second entry: the combination rules of `clinical.md` 1.5 with `6-clarifications.md`, written down once more
/// top to bottom as the book has them, knowing nothing of the rules and their numbers.
final class ByTheBook {
    private final Answers answers;
    private final boolean brandNew;
    private final boolean newOrDifferent;
    private final boolean newOrWorse;
    private final boolean familiar;

    private ByTheBook(Answers answers) {
        this.answers = answers;
        var onset = answers.onset();
        this.brandNew = onset.contains(Onset.NEW);
        this.newOrDifferent = brandNew || onset.contains(Onset.NEW_OR_DIFFERENT);
        this.newOrWorse = newOrDifferent || onset.contains(Onset.NEW_OR_WORSE);
        this.familiar = onset.contains(Onset.FAMILIAR);
    }

    static Disposition disposition(Answers answers) {
        var book = new ByTheBook(answers);
        if (book.emergency()) {
            return Disposition.E;
        }
        if (book.urgent()) {
            return Disposition.U;
        }
        if (book.clinician()) {
            return Disposition.C;
        }
        return book.caution() ? Disposition.P : Disposition.N;
    }

    private boolean emergency() {
        return anyOf(
                any(CES1, CES4, CES5, VAS1, SEP1, PRG1, MH1),
                bladder() && !bladderOld(),
                any(CES3) && !(detail(CES3) instanceof Detail.Bowel(Known only) && only == Known.YES),
                any(TRA1) && !oldAccident(),
                any(NEU1) && !mildWeakness(),
                any(NEU2) && detail(NEU2) instanceof Detail.Unsteadiness(Known daily) && daily == Known.YES,
                any(CA1, INF1, INF3) && newNerveSign(),
                aneurysmEmergency(),
                any(VAS3) && breathless());
    }

    private boolean urgent() {
        return anyOf(
                any(CA1) && newOrDifferent,
                any(INF1, INF3) && newOrWorse,
                any(INF4) && any(CA3),
                any(FX2)
                        && brandNew
                        && !(detail(FX2) instanceof Detail.BoneHistory(Known lost, var weeks) && lost == Known.NO),
                yes(INF2, CA5, SKN1, AXS10, VAS3, FX4, CA2),
                aneurysmUrgent(),
                (any(FX1) || (any(TRA1) && oldAccident())) && (any(FX2, FX3) || aged(AgeBand.FROM_65, AgeBand.FROM_70)),
                any(FX3) && suddenSevere() && aged(AgeBand.FROM_45, AgeBand.FROM_55, AgeBand.FROM_65, AgeBand.FROM_70),
                !restPainOld() && (yes(CA3) || (any(CA3) && newOrWorse)),
                any(CA4) && brandNew && !upperBackExplained(),
                any(NEU1) && mildWeakness() && !stableWeakness(),
                any(NEU2),
                any(STR1) && (legPain() == Known.YES || newOrWorse),
                yes(STR1) && !(familiar && legPain() == Known.NO));
    }

    private boolean clinician() {
        return anyOf(
                yes(CA3, CA4, FX5, EXR1, DUR),
                any(VAS2) && knownAneurysm() == Known.YES,
                yes(AXS0) && signs() >= 3,
                surgeryEarly(),
                aged(AgeBand.UNDER_18),
                any(FX2)
                        && detail(FX2) instanceof Detail.BoneHistory(var lost, var weeks)
                        && weeks.isPresent()
                        && weeks.getAsInt() <= 13);
    }

    private boolean caution() {
        return anyOf(
                yes(FX2, FX3, INF4, STR1, PRG0, SUR1),
                aged(AgeBand.FROM_65, AgeBand.FROM_70),
                bladder(),
                any(NEU1),
                any(PRG0) && answers.details().containsKey(PRG0),
                any(FX2) && detail(FX2) instanceof Detail.BoneHistory(var lost, var weeks) && weeks.isPresent(),
                any(SUR1) && surgeryTold());
    }

    private boolean aneurysmEmergency() {
        boolean changed = newOrWorse || suddenSevere();
        return changed && anyOf(yes(VAS2) && knownAneurysm() != Known.NO, any(VAS2) && knownAneurysm() == Known.YES);
    }

    private boolean aneurysmUrgent() {
        boolean changed = newOrWorse || suddenSevere();
        return switch (knownAneurysm()) {
            case YES -> any(VAS2) && !familiar;
            case NO -> yes(VAS2);
            case UNKNOWN -> yes(VAS2) || (any(VAS2) && changed);
        };
    }

    private Known knownAneurysm() {
        return detail(VAS2) instanceof Detail.Aneurysm(Known known) ? known : Known.UNKNOWN;
    }

    private boolean breathless() {
        return detail(VAS3) instanceof Detail.Calf(Known breathless) && breathless == Known.YES;
    }

    private boolean suddenSevere() {
        return answers.onset().contains(Onset.SUDDEN_SEVERE);
    }

    private boolean newNerveSign() {
        boolean weakness = any(NEU1) && !(mildWeakness() && stableWeakness());
        return anyOf(any(CES1, CES5, NEU2), bladder() && !bladderOld(), weakness);
    }

    private boolean bladder() {
        return any(CES2);
    }

    private boolean bladderOld() {
        return detail(CES2) instanceof Detail.Bladder(Known same) && same == Known.YES;
    }

    private boolean mildWeakness() {
        return detail(NEU1) instanceof Detail.Weakness(var worsening, var mild, var sides, var since, var assessed)
                && worsening == Known.NO
                && mild == Known.YES
                && sides.isPresent()
                && sides.getAsInt() == 1;
    }

    private boolean stableWeakness() {
        return detail(NEU1) instanceof Detail.Weakness(var worsening, var mild, var sides, var since, var assessed)
                && assessed == Known.YES
                && since.isPresent()
                && since.getAsInt() > 14;
    }

    private boolean oldAccident() {
        return detail(TRA1) instanceof Detail.Accident(var weeks, var assessed)
                && weeks.isPresent()
                && (weeks.getAsInt() > 2 || assessed == Known.YES);
    }

    private boolean restPainOld() {
        return detail(CA3) instanceof Detail.RestPain(Known unchanged) && unchanged == Known.YES;
    }

    private boolean upperBackExplained() {
        return detail(CA4) instanceof Detail.UpperBackPain(Known unexplained)
                && unexplained == Known.NO
                && !answers.onset().contains(Onset.CONSTANT);
    }

    private Known legPain() {
        var own = detail(STR1) instanceof Detail.Strain(Known pain, var weeks) ? pain : Known.UNKNOWN;
        if (own == Known.YES
                || answers.legSymptoms()
                        .filter(legs -> legs != LegSymptoms.NONE)
                        .isPresent()) {
            return Known.YES;
        }
        return answers.legSymptoms().isPresent() ? Known.NO : own;
    }

    private long signs() {
        return Stream.of(AXS1, AXS2, AXS3, AXS4, AXS5, AXS6, AXS7, AXS8, AXS9)
                .filter(this::yes)
                .count();
    }

    private boolean surgeryTold() {
        return detail(SUR1) instanceof Surgery(var kind, var weeks, var cleared)
                && (kind.isPresent() || weeks.isPresent());
    }

    private boolean surgeryEarly() {
        if (!(yes(SUR1) || (any(SUR1) && surgeryTold()))) {
            return false;
        }
        if (!(detail(SUR1) instanceof Surgery(var kind, var weeks, var cleared)) || weeks.isEmpty()) {
            return true;
        }
        return switch (kind.orElse(Surgery.Kind.FUSION)) {
            case FUSION -> weeks.getAsInt() < 26;
            case DISCECTOMY, DECOMPRESSION -> weeks.getAsInt() < (cleared == Known.YES ? 6 : 12);
        };
    }

    private static boolean anyOf(Boolean... lines) {
        return Stream.of(lines).anyMatch(line -> line);
    }

    private boolean aged(AgeBand... bands) {
        return answers.age().filter(Set.of(bands)::contains).isPresent();
    }

    private boolean any(Question... questions) {
        return Stream.of(questions)
                .anyMatch(question -> replied(question, Reply.YES) || replied(question, Reply.NOT_SURE));
    }

    private boolean yes(Question... questions) {
        return Stream.of(questions).anyMatch(question -> replied(question, Reply.YES));
    }

    private boolean replied(Question question, Reply reply) {
        return answers.reply(question).equals(Optional.of(reply));
    }

    private Object detail(Question question) {
        return answers.details().containsKey(question) ? answers.details().get(question) : "none";
    }
}
