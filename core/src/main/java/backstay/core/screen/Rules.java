package backstay.core.screen;

import static backstay.core.screen.Rule.caution;
import static backstay.core.screen.Rule.clinician;
import static backstay.core.screen.Rule.emergency;
import static backstay.core.screen.Rule.urgent;

import backstay.core.rule.Numbers;
import backstay.core.screen.Finding.Card;
import java.util.ArrayList;
import java.util.List;

/// The table of contents of the screening rules, from emergencies to cautions.
final class Rules {
    static final List<Rule> EMERGENCY = List.of(
            emergency("E-saddle-feeling", Card.NERVE, NerveRules::saddleFeeling),
            emergency("E-bladder", Card.NERVE, NerveRules::bladder),
            emergency("E-bowel", Card.NERVE, NerveRules::bowel),
            emergency("E-sexual-feeling", Card.NERVE, NerveRules::sexualFeeling),
            emergency("E-both-legs", Card.NERVE, NerveRules::bothLegs),
            emergency("E-leg-weakness", Card.NERVE, NerveRules::seriousWeakness),
            emergency("E-unsteady-worsening", Card.NERVE, NerveRules::unsteadyWorsening),
            emergency("E-cancer-nerve-signs", Card.NERVE, CancerRules::nerveSigns),
            emergency("E-infection-nerve-signs", Card.NERVE, InfectionRules::nerveSigns),
            emergency("E-accident", Card.INJURY, InjuryRules::accident),
            emergency("E-chest-or-belly", Card.CIRCULATION, CirculationRules::chestOrBelly),
            emergency("E-known-aneurysm", Card.CIRCULATION, CirculationRules::knownAneurysmNewPain),
            emergency("E-calf-breathless", Card.CIRCULATION, CirculationRules::calfBreathless),
            emergency("E-very-ill", Card.INFECTION, InfectionRules::veryIll),
            emergency("E-pregnancy-signs", Card.PREGNANCY, LifeRules::pregnancySigns),
            emergency("E-self-harm", Card.CRISIS, LifeRules::selfHarm));

    static final List<Rule> URGENT = List.of(
            urgent("U-leg-weakness", NerveRules::mildWeakness),
            urgent("U-unsteady", NerveRules::unsteady),
            urgent("U-strain", NerveRules::strain),
            urgent("U-cancer-new-pain", CancerRules::newPain, CancerRules::newPainWait),
            urgent("U-weight-loss", CancerRules::weightLoss),
            urgent("U-rest-pain", CancerRules::restPain),
            urgent("U-upper-back-pain", CancerRules::newUpperBackPain),
            urgent("U-lump-or-shape", CancerRules::lumpOrShape),
            urgent("U-fever", InfectionRules::fever),
            urgent("U-kidney", InfectionRules::kidney),
            urgent("U-recent-infection", InfectionRules::recentInfection),
            urgent("U-low-immunity-rest-pain", InfectionRules::lowImmunityRestPain),
            urgent("U-painful-rash", InfectionRules::painfulRash),
            urgent("U-red-eye", CourseRules::redEye),
            urgent("U-pulsing-belly", CirculationRules::pulsingBelly),
            urgent("U-swollen-calf", CirculationRules::swollenCalf),
            urgent("U-height-loss", InjuryRules::heightLoss),
            urgent("U-small-injury", InjuryRules::smallInjury),
            urgent("U-spine-bruise", InjuryRules::spineBruise),
            urgent("U-steroids-sudden-pain", InjuryRules::steroidsSuddenPain));

    static final List<Rule> CLINICIAN = List.of(
            clinician("C-under-18", LifeRules::under18),
            clinician("C-spine-fracture", InjuryRules::recentSpineFracture, Modifier.VERTEBRAL_FRACTURE),
            clinician("C-arching-sport", InjuryRules::archingSport),
            clinician("C-rest-pain", CancerRules::restPainForLong),
            clinician("C-upper-back-pain", CancerRules::upperBackPain),
            clinician("C-known-aneurysm", CirculationRules::knownAneurysmFamiliarPain),
            clinician("C-stiffness-blood-test", CourseRules::stiffnessBloodTest),
            clinician("C-stiffness-referral", CourseRules::stiffnessReferral),
            clinician("C-surgery", SurgeryRules::early, Modifier.SURGERY),
            clinician("C-heart-and-effort", LifeRules::heartAndEffort),
            clinician("C-not-improving", CourseRules::notImproving));

    static final List<Rule> CAUTION = List.of(
            caution("P-bladder-for-years", NerveRules::bladderForYears, Modifier.LONG_STANDING_BLADDER),
            caution("P-stable-weakness", NerveRules::stableWeakness, Modifier.STABLE_WEAKNESS),
            caution("P-familiar-strain", NerveRules::familiarStrain, Modifier.FAMILIAR_STRAIN),
            caution("P-bone-strength", InjuryRules::boneStrength, Modifier.OSTEOPOROSIS),
            caution("P-past-spine-fracture", InjuryRules::pastSpineFracture, Modifier.VERTEBRAL_FRACTURE),
            caution("P-steroids", InjuryRules::steroids, Modifier.STEROID_HISTORY),
            caution("P-low-immunity", InfectionRules::lowImmunity, Modifier.IMMUNE_SUPPRESSED),
            caution("P-over-65", LifeRules::over65, Modifier.OVER_65),
            caution("P-pregnant", LifeRules::pregnant, Modifier.PREGNANT),
            caution("P-after-birth", LifeRules::afterBirth, Modifier.POSTNATAL),
            caution("P-surgery-gentle", SurgeryRules::gentle, Modifier.SURGERY),
            caution("P-surgery-past", SurgeryRules::past, Modifier.SURGERY));

    static final List<Rule> ALL = all();

    private Rules() {}

    /// Every number the rules need: how long each urgent rule may wait, and the rules' own cut-points.
    static List<Numbers.Key> numbers() {
        var keys = new ArrayList<Numbers.Key>();
        URGENT.forEach(rule -> keys.add(Rule.maxHours(rule.id())));
        keys.addAll(NerveRules.NUMBERS);
        keys.addAll(CancerRules.NUMBERS);
        keys.addAll(InjuryRules.NUMBERS);
        keys.addAll(CourseRules.NUMBERS);
        keys.addAll(SurgeryRules.NUMBERS);
        keys.addAll(LifeRules.NUMBERS);
        return List.copyOf(keys);
    }

    private static List<Rule> all() {
        var rules = new ArrayList<Rule>();
        rules.addAll(EMERGENCY);
        rules.addAll(URGENT);
        rules.addAll(CLINICIAN);
        rules.addAll(CAUTION);
        return List.copyOf(rules);
    }
}
