package backstay.app.wire;

import backstay.core.exercise.Condition;
import backstay.core.exercise.Equipment;
import backstay.core.journal.PainRating;
import backstay.core.plan.Profile;
import backstay.core.plan.Profile.Activity;
import backstay.core.plan.Profile.Movement;
import backstay.core.plan.Profile.Pattern;
import backstay.core.plan.Profile.Rhythm;
import backstay.core.screen.Detail;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;

/// A profile as JSON: what a person said about themselves. What was left out counts as not said.
public final class ProfileJson {
    private static final int LEAST_MINUTES = 3;
    private static final int MOST_MINUTES = 240;
    private static final int LONGEST_PREGNANCY = 45;
    private static final int WEEKS = 5200;
    private static final int HOURS = 1_000_000;

    private static final Map<String, Names<String>> SELF_TESTS = Map.of(
            "toe-touch", Names.of(name -> name, "shooting-pain", "fine"),
            "toe-lift", Names.of(name -> name, "yes", "no"));

    private static final Shape<Map<String, String>> SELF_TEST_RESULTS = Shape.object(ProfileJson::selfTests);
    private static final Shape<Detail.Surgery> SURGERY = Shape.object(fields -> {
        var surgery = Details.surgery(fields);
        return () -> surgery;
    });
    private static final Shape<Set<Equipment>> EQUIPMENT =
            Vocabulary.EQUIPMENT.shape().set();
    private static final Shape<Set<Pattern>> PATTERNS =
            Vocabulary.PATTERNS.shape().set();
    private static final Shape<Set<Movement>> WORSE = Vocabulary.WORSE.shape().set();
    private static final Shape<Set<Movement>> BETTER = Vocabulary.BETTER.shape().set();
    private static final Shape<Set<Condition>> CONDITIONS =
            Vocabulary.CONDITIONS.shape().set();
    private static final Shape<Set<String>> EXERCISES = Shapes.NAME.set();

    /// The whole profile.
    static final Shape<Profile> SHAPE = Shape.object(ProfileJson::fields);

    private ProfileJson() {}

    /// Reads a profile.
    public static Reading<Profile> read(JsonNode node) {
        return SHAPE.readWhole(node);
    }

    /// The profile as an object.
    public static ObjectNode write(Profile profile) {
        var json = Json.object();
        Json.putOrNull(json, "ageBand", profile.ageBand().map(Vocabulary.AGE_BANDS::of));
        json.put("floor", Vocabulary.FLOOR.of(profile.floor()));
        json.set("equipment", Json.texts(Vocabulary.EQUIPMENT.of(profile.equipment())));
        json.put("daysPerWeek", profile.daysPerWeek()).put("minutesPerDay", profile.minutesPerDay());
        json.put("rhythm", Vocabulary.RHYTHMS.of(profile.rhythm()));
        json.set("patterns", Json.texts(Vocabulary.PATTERNS.of(profile.patterns())));
        json.set("worse", Json.texts(Vocabulary.WORSE.of(profile.worse())));
        json.set("better", Json.texts(Vocabulary.BETTER.of(profile.better())));
        json.put("legSymptoms", profile.legSymptoms().id());
        Json.putOrNull(json, "hoursSinceInjury", profile.hoursSinceInjury());
        writeBody(profile, json);
        writeWishes(profile, json);
        return json;
    }

    private static void writeBody(Profile profile, ObjectNode json) {
        json.set("conditions", Json.texts(Vocabulary.CONDITIONS.of(profile.conditions())));
        Json.putOrNull(json, "pregnantWeeks", profile.pregnantWeeks());
        Json.putOrNull(json, "postnatalWeeks", profile.postnatalWeeks());
        json.put("caesarean", profile.caesarean());
        json.putNull("surgery");
        profile.surgery().ifPresent(surgery -> Details.write(surgery, json.putObject("surgery")));
        json.put("activity", Vocabulary.ACTIVITIES.of(profile.activity()));
        json.putNull("usualPain");
        profile.usualPain().ifPresent(pain -> json.put("usualPain", pain.value()));
        json.put("clinicianCleared", profile.clinicianCleared());
    }

    private static void writeWishes(Profile profile, ObjectNode json) {
        var tests = json.putObject("selfTests");
        new TreeMap<>(profile.selfTests()).forEach(tests::put);
        json.set("likes", Json.texts(new TreeSet<>(profile.likes())));
        json.set("never", Json.texts(new TreeSet<>(profile.never())));
    }

    private static Supplier<Profile> fields(Fields fields) {
        var age = fields.maybe("ageBand", Vocabulary.AGE_BANDS.shape());
        var floor = fields.need("floor", Vocabulary.FLOOR.shape());
        var equipment = fields.or("equipment", EQUIPMENT, Set.of());
        var days = fields.need("daysPerWeek", Shapes.whole(1, 7));
        var minutes = fields.need("minutesPerDay", Shapes.whole(LEAST_MINUTES, MOST_MINUTES));
        var rhythm = fields.or("rhythm", Vocabulary.RHYTHMS.shape(), Rhythm.SINGLE);
        var patterns = fields.or("patterns", PATTERNS, Set.of());
        var worse = fields.or("worse", WORSE, Set.of());
        var better = fields.or("better", BETTER, Set.of());
        var leg = fields.need("legSymptoms", Vocabulary.LEG_SYMPTOMS.shape());
        var injury = fields.whole("hoursSinceInjury", 0, HOURS);
        var body = Body.of(fields);
        var tests = fields.or("selfTests", SELF_TEST_RESULTS, Map.of());
        var likes = fields.or("likes", EXERCISES, Set.of());
        var never = fields.or("never", EXERCISES, Set.of());
        return () -> new Profile(
                age,
                floor.orElseThrow(),
                equipment,
                days.orElseThrow(),
                minutes.orElseThrow(),
                rhythm,
                patterns,
                worse,
                better,
                leg.orElseThrow(),
                injury,
                body.conditions(),
                body.pregnantWeeks(),
                body.postnatalWeeks(),
                body.caesarean(),
                body.surgery(),
                body.activity(),
                body.usualPain(),
                body.clinicianCleared(),
                tests,
                likes,
                never);
    }

    /// The part of a profile about the body.
    private record Body(
            Set<Condition> conditions,
            OptionalInt pregnantWeeks,
            OptionalInt postnatalWeeks,
            boolean caesarean,
            Optional<Detail.Surgery> surgery,
            Activity activity,
            Optional<PainRating> usualPain,
            boolean clinicianCleared) {
        /// Without an answer a person counts as inactive and as not allowed by a clinician: the careful reading.
        static Body of(Fields fields) {
            return new Body(
                    fields.or("conditions", CONDITIONS, Set.of()),
                    fields.whole("pregnantWeeks", 0, LONGEST_PREGNANCY),
                    fields.whole("postnatalWeeks", 0, WEEKS),
                    fields.or("caesarean", Shapes.TRUE_OR_FALSE, false),
                    fields.maybe("surgery", SURGERY),
                    fields.or("activity", Vocabulary.ACTIVITIES.shape(), Activity.INACTIVE),
                    fields.maybe("usualPain", Shapes.PAIN),
                    fields.or("clinicianCleared", Shapes.TRUE_OR_FALSE, false));
        }
    }

    private static Supplier<Map<String, String>> selfTests(Fields fields) {
        var results = new LinkedHashMap<String, String>();
        new TreeMap<>(SELF_TESTS)
                .forEach((test, names) ->
                        fields.maybe(test, names.shape()).ifPresent(result -> results.put(test, result)));
        return () -> results;
    }
}
