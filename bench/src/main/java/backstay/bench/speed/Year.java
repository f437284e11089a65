package backstay.bench.speed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;

/// The journal of a diligent person over some years, as an import file: the same seed makes the same journal.
final class Year {
    private static final List<String> EXERCISES = List.of(
            "belly-breathing-standing",
            "standing-brace",
            "standing-side-bend",
            "supported-hip-hinge",
            "chair-shoulder-tap");

    private static final String PROFILE = """
            {"ageBand":"45-54","floor":"yes","equipment":["chair","wall"],"daysPerWeek":4,"minutesPerDay":15,\
            "legSymptoms":"none"}""";

    private final Random random;
    private final List<String> lines = new ArrayList<>();

    private Year(long seed) {
        random = new Random(seed);
    }

    /// Writes the journal of a person whose last day is `today`.
    ///
    /// @return how many facts it holds
    static int write(Path file, UUID person, LocalDate today, int days, long seed) throws IOException {
        var year = new Year(seed);
        year.tell(today.minusDays(days), 6, "profiled", PROFILE);
        for (int ago = days; ago > 0; ago--) {
            year.live(today.minusDays(ago), ago);
        }
        var all = new ArrayList<String>();
        all.add("{\"backstay\":\"journal\",\"version\":1,\"person\":\"%s\"}".formatted(person));
        all.addAll(year.lines);
        Files.write(file, all);
        return year.lines.size();
    }

    private void live(LocalDate day, int ago) {
        if (ago % 28 == 1) {
            tell(day, 7, "screened", screened(day));
        }
        int pain = 2 + random.nextInt(4);
        tell(day, 7, "checked-in", "{\"pain\":%d,\"morning\":true,\"stiffnessMinutes\":%d}".formatted(pain, pain * 4));
        if (ago % 7 == 1 || ago % 7 == 3 || ago % 7 == 5) {
            tell(day, 18, "quick-checked", "{\"new\":false}");
            var session = tell(day, 19, "performed", performed(pain));
            if (ago > 1) {
                tell(
                        day.plusDays(1),
                        7,
                        "next-morning",
                        "{\"of\":\"%s\",\"pain\":%d}".formatted(session, 2 + random.nextInt(3)));
            }
        } else if (random.nextInt(3) > 0) {
            tell(day, 12, "walked", "{\"minutes\":%d}".formatted(10 + random.nextInt(25)));
        }
    }

    private String screened(LocalDate day) {
        return """
            {"disposition":"N","maxHours":null,"locksExercise":false,"findings":[],"modifiers":[],\
            "rulesVersion":"2026-11-20","nextStage1":"%s","nextStage2":"%s"}""".formatted(day.plusDays(1), day.plusDays(28));
    }

    private String performed(int pain) {
        var items = new ArrayList<String>();
        for (var exercise : EXERCISES) {
            items.add("{\"exercise\":\"%s\",\"level\":2,\"dose\":null,\"feedback\":\"did\"}".formatted(exercise));
        }
        return String.format(
                Locale.ROOT,
                "{\"session\":\"foundation-12\",\"door\":\"ordinary\",\"pre\":%d,\"peak\":%d,\"rpe\":%d,\"feeling\":%d,"
                        + "\"neuro\":false,\"items\":[%s]}",
                pain,
                pain + random.nextInt(2),
                3 + random.nextInt(3),
                random.nextInt(4),
                String.join(",", items));
    }

    private UUID tell(LocalDate day, int hour, String kind, String payload) {
        var at = day.atTime(LocalTime.of(hour, random.nextInt(60), random.nextInt(60)))
                .toInstant(ZoneOffset.UTC);
        long high = (at.toEpochMilli() << 16) | 0x7000 | random.nextInt(0x1000);
        var id = new UUID(high, 0x8000000000000000L | (random.nextLong() >>> 2));
        lines.add("{\"id\":\"%s\",\"at\":\"%s\",\"day\":\"%s\",\"kind\":\"%s\",\"version\":1,\"payload\":%s}"
                .formatted(id, at, day, kind, payload));
        return id;
    }
}
