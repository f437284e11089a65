package backstay.core.plan;

import backstay.core.exercise.Condition;
import backstay.core.screen.Modifier;
import backstay.core.screen.Screening;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/// What is known about a body that decides which exercises suit it, and which answer each thing came from.
///
/// @param conditions each condition with the answer that told it
/// @param older the answer that told the person is 65 or more; empty when they are not
record Body(Profile profile, Map<Condition, String> conditions, List<String> older, Wishes wishes) {
    Body {
        conditions = Map.copyOf(conditions);
        older = List.copyOf(older);
    }

    /// The body a profile and a screening describe together.
    static Body of(Profile profile, Screening now, Wishes wishes, int olderFromYears) {
        var conditions = new EnumMap<Condition, String>(Condition.class);
        profile.conditions().forEach(each -> conditions.put(each, "condition:" + each.id()));
        told(conditions, Condition.PREGNANT, "pregnantWeeks", profile.pregnantWeeks());
        told(conditions, Condition.POSTNATAL, "postnatalWeeks", profile.postnatalWeeks());
        profile.surgery().ifPresent(each -> conditions.putIfAbsent(Condition.SURGERY, "surgery"));
        for (var modifier : now.modifiers()) {
            Condition.of(modifier.id()).ifPresent(each -> conditions.putIfAbsent(each, from(modifier)));
        }
        return new Body(profile, conditions, older(profile, now, olderFromYears), wishes);
    }

    /// The answers that told about any of these conditions; empty when there is none.
    List<String> any(Condition... wanted) {
        var from = new ArrayList<String>();
        for (var condition : wanted) {
            if (conditions.containsKey(condition)) {
                from.add(conditions.getOrDefault(condition, ""));
            }
        }
        return List.copyOf(from);
    }

    private static void told(Map<Condition, String> conditions, Condition condition, String what, OptionalInt weeks) {
        weeks.ifPresent(number -> conditions.put(condition, what + ":" + number));
    }

    private static List<String> older(Profile profile, Screening now, int fromYears) {
        if (now.modifiers().contains(Modifier.OVER_65)) {
            return List.of(from(Modifier.OVER_65));
        }
        return profile.ageBand()
                .filter(band -> band.mayBeAtLeast(fromYears))
                .map(band -> List.of("ageBand:" + band.id()))
                .orElse(List.of());
    }

    private static String from(Modifier modifier) {
        return "screening:" + modifier.id();
    }
}
