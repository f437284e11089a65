package backstay.core.exercise;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// An exercise: one movement at one difficulty. Exercises of one family form a ladder by level.
///
/// @param id the stable id, kebab-case
/// @param aliases other names people look for
/// @param family the ladder it belongs to
/// @param level its rung, 1 is the easiest
/// @param floor whether it needs getting to the floor and back up
/// @param capacities what it trains, with weights above 0 up to 1
/// @param equipment everything that is needed; empty when nothing is
/// @param avoidWith conditions that leave it out
/// @param doses default dose per phase
/// @param easier the next rung down, if there is one
/// @param harder the next rung up, if there is one
/// @param sources ids of the source list
/// @param from ids of the source inventory that it covers
public record Exercise(
        String id,
        String name,
        List<String> aliases,
        String family,
        int level,
        Stance stance,
        Position position,
        boolean floor,
        LoadClass loadClass,
        List<Direction> directions,
        Set<Demand> demands,
        Map<Capacity, Double> capacities,
        Set<Equipment> equipment,
        Set<Condition> avoidWith,
        Map<Phase, Dose> doses,
        Optional<String> easier,
        Optional<String> harder,
        Guide guide,
        List<String> sources,
        List<String> from,
        String author,
        LocalDate written,
        LocalDate nextReview) {
    public Exercise {
        aliases = List.copyOf(aliases);
        directions = List.copyOf(directions);
        demands = Set.copyOf(demands);
        capacities = Map.copyOf(capacities);
        equipment = Set.copyOf(equipment);
        avoidWith = Set.copyOf(avoidWith);
        doses = Map.copyOf(doses);
        sources = List.copyOf(sources);
        from = List.copyOf(from);
    }

    /// Whether it trains strength somewhere, which makes a session with it a main session.
    public boolean strengthens() {
        return capacities.keySet().stream().anyMatch(Capacity::strengthens);
    }
}
