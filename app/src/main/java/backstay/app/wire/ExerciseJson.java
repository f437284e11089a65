package backstay.app.wire;

import backstay.core.exercise.Capacity;
import backstay.core.exercise.Condition;
import backstay.core.exercise.Demand;
import backstay.core.exercise.Equipment;
import backstay.core.exercise.Exercise;
import backstay.core.exercise.Guide;
import backstay.core.exercise.Phase;
import com.fasterxml.jackson.databind.node.ObjectNode;

/// An exercise as JSON: what decides first, then the words that teach it.
final class ExerciseJson {
    private static final Names<Demand> DEMANDS = Names.of(Demand::id, Demand.values());
    private static final Names<Equipment> EQUIPMENT = Names.of(Equipment::id, Equipment.values());
    private static final Names<Condition> CONDITIONS = Names.of(Condition::id, Condition.values());

    private ExerciseJson() {}

    static ObjectNode write(Exercise exercise) {
        var json = Json.object().put("id", exercise.id()).put("name", exercise.name());
        json.set("aliases", Json.texts(exercise.aliases()));
        json.put("purpose", exercise.guide().purpose())
                .put("family", exercise.family())
                .put("level", exercise.level())
                .put("stance", exercise.stance().id())
                .put("position", exercise.position().id())
                .put("floor", exercise.floor())
                .put("loadClass", exercise.loadClass().name());
        writeDemands(exercise, json);
        writeDoses(exercise, json);
        Json.putOrNull(json, "easier", exercise.easier());
        Json.putOrNull(json, "harder", exercise.harder());
        json.set("sources", Json.texts(exercise.sources()));
        json.set("from", Json.texts(exercise.from()));
        write(exercise.guide(), json);
        return json.put("author", exercise.author())
                .put("written", exercise.written().toString())
                .put("nextReview", exercise.nextReview().toString());
    }

    private static void writeDemands(Exercise exercise, ObjectNode json) {
        var directions = json.putArray("directions");
        for (var direction : exercise.directions()) {
            directions
                    .addObject()
                    .put("direction", direction.way().id())
                    .put("amount", direction.amount().id())
                    .put("loaded", direction.loaded());
        }
        json.set("demands", Json.texts(DEMANDS.of(exercise.demands())));
        var capacities = json.putObject("capacities");
        for (var capacity : Capacity.values()) {
            if (exercise.capacities().containsKey(capacity)) {
                capacities.put(capacity.id(), exercise.capacities().get(capacity));
            }
        }
        json.set("equipment", Json.texts(EQUIPMENT.of(exercise.equipment())));
        json.set("avoidWith", Json.texts(CONDITIONS.of(exercise.avoidWith())));
    }

    private static void writeDoses(Exercise exercise, ObjectNode json) {
        var doses = json.putObject("doses");
        for (var phase : Phase.values()) {
            var dose = exercise.doses().get(phase);
            if (dose != null) {
                doses.set(phase.id(), DoseJson.write(dose));
            }
        }
    }

    private static void write(Guide guide, ObjectNode json) {
        json.put("setUp", guide.setUp());
        json.set("steps", Json.texts(guide.steps()));
        json.set("cues", Json.texts(guide.cues()));
        json.put("breathing", guide.breathing());
        json.set("faults", Json.texts(guide.faults()));
        json.put("feel", guide.feel());
        json.set("stopSigns", Json.texts(guide.stopSigns()));
        json.set("works", Json.texts(guide.works()));
        json.put("equipmentNote", guide.equipmentNote()).put("why", guide.why());
    }
}
