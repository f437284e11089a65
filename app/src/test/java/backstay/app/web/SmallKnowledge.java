package backstay.app.web;

import backstay.content.Emergency;
import backstay.content.Knowledge;
import backstay.content.Words;
import backstay.core.plan.Planner;
import backstay.core.rule.Numbers;
import backstay.core.screen.Screen;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A knowledge base that is just large enough for the web to start with.
final class SmallKnowledge {
    private SmallKnowledge() {}

    static Knowledge make() {
        return new Knowledge(
                "0123456789ab",
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                numbers(),
                List.of(),
                List.of(),
                emergency(),
                new Words(Map.of(), Map.of()));
    }

    private static Numbers numbers() {
        var values = new HashMap<Numbers.Key, Integer>();
        Screen.NUMBERS.forEach(key -> values.put(key, 14));
        Planner.NUMBERS.forEach(key -> values.put(key, 14));
        return new Numbers(values);
    }

    private static Emergency emergency() {
        return new Emergency(
                Map.of("GB", country("GB", "United Kingdom"), "NO", country("NO", "Norway")),
                country("EU", "European Union"),
                List.of("DE"),
                country("XX", "Elsewhere"));
    }

    private static Emergency.Country country(String code, String name) {
        var line = new Emergency.Line("the emergency number", Optional.empty());
        return new Emergency.Country(
                code, name, line, line, line, line, false, LocalDate.parse("2026-11-20"), List.of());
    }
}
