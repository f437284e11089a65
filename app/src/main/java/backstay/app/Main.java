package backstay.app;

import backstay.app.cli.Commands;
import backstay.app.cli.Terminal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;

/// The beginning: one command in, one exit status out. `Commands` lists what there is.
public final class Main {
    private Main() {}

    static void main(String[] arguments) {
        Logging.oneLineAnEvent();
        var home = Path.of(System.getProperty("backstay.home", ""));
        var clock = Clock.system(ZoneId.systemDefault());
        var commands = new Commands(Terminal.ofProcess(), System.getenv(), home, clock);
        System.exit(commands.run(List.of(arguments)));
    }
}
