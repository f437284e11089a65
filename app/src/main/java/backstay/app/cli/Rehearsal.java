package backstay.app.cli;

import backstay.app.Settings;
import backstay.app.store.Store;
import backstay.app.web.Web;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// A rehearsal: what a first minute of use does, done once after a build so that the virtual machine can remember
/// what it loaded. It leaves nothing behind.
record Rehearsal(Commands commands) {
    private static final List<String> PAGES =
            List.of("/", "/safety", "/today", "/library", "/learn", "/programmes", "/history", "/me");
    private static final int TIMES = 10;

    private static final String ANSWERS = """
            {"askedOn":"2026-11-20","answers":{"CES1":"no","CES2":"no","CES3":"no","CES5":"no","NEU1":"no","NEU2":"no",
            "TRA1":"no","VAS1":"no","SEP1":"no","AGE":"45-54","ONSET":["familiar"]}}""";

    private static final String PERSON = """
            {"today":"2026-11-20","profile":{"floor":"yes","daysPerWeek":4,"minutesPerDay":15,"legSymptoms":"none"},
            "screening":{"disposition":"N","modifiers":[]},"journal":[]}""";

    int run() {
        say(List.of("screen", "-"), ANSWERS);
        say(List.of("plan", "-"), PERSON);
        say(List.of("session", "foundation-12"), "");
        say(List.of("knowledge"), "");
        try {
            serve(Files.createTempDirectory("backstay-rehearsal"));
            return 0;
        } catch (IOException trouble) {
            throw new Refusal("rehearse: expected to write into a temporary folder; " + trouble.getMessage());
        }
    }

    private void say(List<String> arguments, String input) {
        var nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        var terminal = new Terminal(
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                nowhere,
                commands.terminal().err());
        new Commands(terminal, commands.environment(), commands.home(), commands.clock()).run(arguments);
    }

    private void serve(Path folder) throws IOException {
        var settings = new Settings("127.0.0.1", 0, folder, Optional.empty());
        var knowledge = KnowledgeFolder.sound(commands.settings(List.of()).knowledge());
        try (var store = Store.open(folder);
                var web = Web.start(settings, store, knowledge, commands.clock())) {
            for (int time = 0; time < TIMES; time++) {
                for (var page : PAGES) {
                    visit("http://127.0.0.1:" + web.port() + page);
                }
            }
        } finally {
            remove(folder);
        }
    }

    private static void visit(String address) throws IOException {
        var connection = (HttpURLConnection) URI.create(address).toURL().openConnection();
        connection.setInstanceFollowRedirects(false);
        connection.setRequestProperty("Accept-Encoding", "gzip");
        int status = connection.getResponseCode();
        if (status < HttpURLConnection.HTTP_BAD_REQUEST) {
            try (InputStream body = connection.getInputStream()) {
                body.transferTo(OutputStream.nullOutputStream());
            }
        }
        connection.disconnect();
    }

    private static void remove(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            for (var file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}
