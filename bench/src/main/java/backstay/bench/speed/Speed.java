package backstay.bench.speed;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;

/// Measures the running application against its budgets and writes what it found as one table of the report.
public final class Speed {
    private static final int STARTS = 7;
    private static final int OK = 200;
    private static final int SEE_OTHER = 303;
    private static final Pattern PERSON = Pattern.compile("\"person\"\\s*:\\s*\"([0-9a-f-]{36})\"");

    private final Path home;
    private final Path work;
    private final Report report = new Report();

    private Speed(Path home, Path work) {
        this.home = home;
        this.work = work;
    }

    /// Runs every measurement: `Speed HOME REPORT-FILE COMMIT`.
    static void main(String[] args) throws IOException, InterruptedException {
        var work = Files.createTempDirectory("backstay-bench");
        var speed = new Speed(Path.of(args[0]), work);
        speed.starts(false);
        speed.starts(true);
        speed.serving();
        speed.report.writeTo(Path.of(args[1]), LocalDate.now(Clock.systemUTC()), args[2]);
        progress("Written: " + args[1]);
    }

    private void starts(boolean aot) throws IOException, InterruptedException {
        var samples = new ArrayList<Double>();
        progress("one start that does not count: it may have to make the cache");
        Server.start(home, data("rehearsal-" + aot), aot).close();
        for (int i = 0; i < STARTS; i++) {
            progress("start %d of %d, %s AOT cache".formatted(i + 1, STARTS, aot ? "with" : "without"));
            try (var server = Server.start(home, data("start-" + aot + i), aot)) {
                samples.add(server.firstAnswer().toMillis() / 1000.0);
            }
        }
        report.row(
                "Cold start to first answered request, %s AOT cache".formatted(aot ? "with" : "without"),
                Spread.of(samples).minMedianMax("s") + " (minimum / median / maximum of " + STARTS + ")",
                aot ? "<= 0.5 s" : "<= 1.0 s");
    }

    private void serving() throws IOException, InterruptedException {
        var data = data("serving");
        try (var server = Server.start(home, data, true);
                var client = HttpClient.newHttpClient()) {
            report.row("Resident memory, idle after the first answer", megabytes(server), "<= 200 MB");
            var visitor = new Visitor(server.at("/"));
            weight(client, server, visitor);
            visitor.answerSafetyQuestions();
            remember(visitor, data);
            latency(client, server, visitor);
            report.row("Resident memory after more than 10,000 requests", megabytes(server), "<= 200 MB");
            appends(server);
        }
    }

    private void weight(HttpClient client, Server server, Visitor visitor) throws IOException, InterruptedException {
        for (var page : new String[] {"/", "/safety"}) {
            var bytes = Weight.of(client, server.at(page), visitor.cookie());
            int total = bytes.values().stream().mapToInt(Integer::intValue).sum();
            report.row(
                    "First load of " + page + ", all it loads, compressed",
                    String.format(Locale.ROOT, "%.1f kB in %d files", total / 1000.0, bytes.size()),
                    "<= 60 kB");
        }
    }

    private void remember(Visitor visitor, Path data) throws IOException, InterruptedException {
        progress("importing a journal of one year");
        var person = PERSON.matcher(visitor.get("/me/journal.jsonl").body());
        if (!person.find()) {
            throw new IOException("The exported journal names no person");
        }
        var file = work.resolve("year.jsonl");
        var today = LocalDate.now(Clock.systemUTC());
        int facts = Year.write(file, UUID.fromString(person.group(1)), today, 365, 1);
        var importing = new ProcessBuilder(home.resolve("backstay").toString(), "import", file.toString());
        importing.environment().put("BACKSTAY_DATA", data.toString());
        importing.redirectOutput(work.resolve("import.log").toFile()).redirectErrorStream(true);
        if (importing.start().waitFor() != 0) {
            throw new IOException("The import failed: " + Files.readString(work.resolve("import.log")));
        }
        report.row("Journal behind the Today page", facts + " facts of one year", "");
    }

    private void latency(HttpClient client, Server server, Visitor visitor) throws InterruptedException {
        var today = HttpRequest.newBuilder(server.at("/today"))
                .header("Cookie", visitor.cookie())
                .build();
        progress("warming up");
        Load.closed(client, _ -> today, OK, 4, Duration.ofSeconds(15));
        progress("200 requests a second for 30 s");
        var open = Load.open(client, today, OK, 200, Duration.ofSeconds(30));
        report.row("Today at 200 requests a second, 30 s, timed from when due", percentiles(open), "p99 <= 10 ms");
        progress("as many as 16 connections carry");
        var most = Load.closed(client, _ -> today, OK, 16, Duration.ofSeconds(20));
        report.row(
                "Today, 16 connections without pause, client on the same 2 cores",
                String.format(Locale.ROOT, "%.0f requests a second; %s", most.perSecond(), percentiles(most)),
                "");
    }

    private void appends(Server server) throws IOException, InterruptedException {
        progress("appending facts");
        try (var client = HttpClient.newHttpClient()) {
            for (int connections : new int[] {1, 8}) {
                var visitors = new ArrayList<Visitor>();
                for (int i = 0; i < connections; i++) {
                    var visitor = new Visitor(server.at("/"));
                    visitor.answerSafetyQuestions();
                    visitors.add(visitor);
                }
                var result = Load.closed(
                        client,
                        i -> checkIn(server, visitors.get(i % connections)),
                        SEE_OTHER,
                        connections,
                        Duration.ofSeconds(10));
                report.row(
                        "Facts acknowledged through the web form, %d connection%s"
                                .formatted(connections, connections == 1 ? "" : "s"),
                        String.format(Locale.ROOT, "%.0f a second; %s", result.perSecond(), percentiles(result)),
                        "");
            }
        }
    }

    private static HttpRequest checkIn(Server server, Visitor visitor) {
        var id = new UUID(
                (System.currentTimeMillis() << 16) | 0x7000, UUID.randomUUID().getLeastSignificantBits());
        return HttpRequest.newBuilder(server.at("/check-in"))
                .header("Cookie", visitor.cookie())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Origin", "http://" + server.at("/").getAuthority())
                .POST(HttpRequest.BodyPublishers.ofString("fact=%s&morningPain=3".formatted(id)))
                .build();
    }

    private static String percentiles(Load.Result result) {
        return String.format(
                Locale.ROOT,
                "p50 %.2f ms, p99 %.2f ms, worst %.1f ms%s",
                result.latencyMs().at(0.5),
                result.latencyMs().at(0.99),
                result.latencyMs().at(1),
                result.failures() == 0 ? "" : ", " + result.failures() + " FAILED");
    }

    private static String megabytes(Server server) throws IOException {
        return String.format(Locale.ROOT, "%.0f MB", server.residentMegabytes());
    }

    private Path data(String name) throws IOException {
        return Files.createDirectories(work.resolve(name));
    }

    private static void progress(String what) {
        System.err.println("  bench: " + what);
    }
}
