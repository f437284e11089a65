package backstay.core.screen;

import backstay.core.rule.Numbers;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What somebody told in a test: starts with "no" to all of stage 1 and nothing else, and is changed from there.
record Told(
        Map<Question, Reply> replies,
        Map<Question, Detail> details,
        Optional<AgeBand> age,
        Set<Onset> onset,
        Optional<LegSymptoms> legs) {
    static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    static final Numbers NUMBERS = numbers();
    static final Screen SCREEN = new Screen(NUMBERS);

    /// Nothing found: the emergency gate answered with no.
    static Told nothing() {
        var replies = new EnumMap<Question, Reply>(Question.class);
        Arrays.stream(Question.values()).filter(Question::isRequired).forEach(each -> replies.put(each, Reply.NO));
        return new Told(replies, Map.of(), Optional.empty(), Set.of(), Optional.empty());
    }

    static Told yes(Question... questions) {
        return nothing().andYes(questions);
    }

    static Told notSure(Question... questions) {
        return nothing().andNotSure(questions);
    }

    static Told yes(Question question, Detail detail) {
        return nothing().andYes(question, detail);
    }

    static Told notSure(Question question, Detail detail) {
        return nothing().and(question, Reply.NOT_SURE).and(question, detail);
    }

    Told andYes(Question... questions) {
        return and(Reply.YES, questions);
    }

    Told andNotSure(Question... questions) {
        return and(Reply.NOT_SURE, questions);
    }

    Told andYes(Question question, Detail detail) {
        return and(question, Reply.YES).and(question, detail);
    }

    Told and(Question question, Reply reply) {
        var more = new HashMap<>(replies);
        more.put(question, reply);
        return new Told(more, details, age, onset, legs);
    }

    Told and(Question question, Detail detail) {
        var more = new HashMap<>(details);
        more.put(question, detail);
        return new Told(replies, more, age, onset, legs);
    }

    Told without(Question question) {
        var fewer = new HashMap<>(replies);
        fewer.remove(question);
        return new Told(fewer, details, age, onset, legs);
    }

    Told and(AgeBand band) {
        return new Told(replies, details, Optional.of(band), onset, legs);
    }

    Told and(Onset... onsets) {
        return new Told(replies, details, age, Set.of(onsets), legs);
    }

    Told and(LegSymptoms symptoms) {
        return new Told(replies, details, age, onset, Optional.of(symptoms));
    }

    Answers answers() {
        return new Answers(DAY, replies, details, age, onset, legs);
    }

    Screening screening() {
        return SCREEN.screen(answers());
    }

    /// The ids of the rules that fired, highest first.
    List<String> rules() {
        return screening().findings().stream().map(Finding::rule).toList();
    }

    Disposition disposition() {
        return screening().disposition();
    }

    private Told and(Reply reply, Question... questions) {
        var told = this;
        for (var question : questions) {
            told = told.and(question, reply);
        }
        return told;
    }

    private static Numbers numbers() {
        var values = new HashMap<Numbers.Key, Integer>();
        Rules.URGENT.forEach(rule -> values.put(Rule.maxHours(rule.id()), 48));
        for (var sameDay :
                List.of("U-leg-weakness", "U-fever", "U-kidney", "U-swollen-calf", "U-red-eye", "U-spine-bruise")) {
            values.put(Rule.maxHours(sameDay), 12);
        }
        for (var nextDay : List.of("U-cancer-new-pain", "U-painful-rash", "U-small-injury")) {
            values.put(Rule.maxHours(nextDay), 24);
        }
        values.put(CancerRules.NEW_PAIN_LEG_HOURS, 12);
        values.put(NerveRules.STABLE_DAYS, 14);
        values.put(InjuryRules.RECENT_WEEKS, 2);
        values.put(InjuryRules.SMALL_INJURY_AGE, 65);
        values.put(InjuryRules.STEROIDS_AGE, 50);
        values.put(InjuryRules.FRACTURE_WEEKS, 13);
        values.put(SurgeryRules.EARLY_WEEKS, 6);
        values.put(SurgeryRules.UNCLEARED_WEEKS, 12);
        values.put(SurgeryRules.FUSION_WEEKS, 26);
        values.put(CourseRules.BLOOD_TEST_SIGNS, 3);
        values.put(CourseRules.REFERRAL_SIGNS, 4);
        values.put(LifeRules.ADULT_AGE, 18);
        values.put(LifeRules.OLDER_AGE, 65);
        values.put(Screen.STAGE_1_DAYS, 1);
        values.put(Screen.STAGE_2_DAYS, 28);
        return new Numbers(values);
    }
}
