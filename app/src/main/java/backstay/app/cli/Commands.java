package backstay.app.cli;

import backstay.app.Settings;
import backstay.app.store.Store;
import backstay.app.store.StoreRefused;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/// The commands of `./backstay` that need the application, one line each; the script does the others.
///
/// @param home the folder Backstay was unpacked in
public record Commands(Terminal terminal, Map<String, String> environment, Path home, Clock clock) {
    private static final int FAULT = 1;
    private static final int UNUSABLE = 2;

    /// Runs one command and gives back its exit status: 0 when all went well, 2 when what was given cannot be used, 1
    /// when the fault is ours.
    public int run(List<String> arguments) {
        try {
            return dispatch(
                    arguments.isEmpty() ? "serve" : arguments.getFirst(),
                    arguments.isEmpty() ? arguments : arguments.subList(1, arguments.size()));
        } catch (Refusal refusal) {
            terminal.err().println("backstay: " + refusal.getMessage());
            return UNUSABLE;
        } catch (StoreRefused refused) {
            terminal.err().println("backstay: " + refused.getMessage());
            return FAULT;
        } catch (RuntimeException fault) {
            terminal.err().println("backstay: an internal fault; please report it with what follows");
            fault.printStackTrace(terminal.err());
            return FAULT;
        } finally {
            terminal.out().flush();
        }
    }

    private int dispatch(String command, List<String> rest) {
        return switch (command) {
            case "serve" -> new Serving(terminal, clock).run(settings(rest));
            case "screen" -> new ScreenCommand(terminal).run(rest, settings(List.of()));
            case "plan" -> new PlanCommand(terminal).run(rest, settings(List.of()));
            case "session" -> new SessionCommand(terminal).run(rest, settings(List.of()));
            case "knowledge" -> new KnowledgeCommand(terminal).run(rest, settings(List.of()));
            case "export" -> new JournalCommands(this).export(rest);
            case "import" -> new JournalCommands(this).takeIn(rest);
            case "backup" -> new UpkeepCommands(this).backup(rest);
            case "restore" -> new UpkeepCommands(this).restore(rest);
            case "doctor" -> new UpkeepCommands(this).doctor(rest);
            case "rehearse" -> new Rehearsal(this).run();
            default -> throw new Refusal(command + ": unknown command; `./backstay help` lists what there is");
        };
    }

    /// The settings from the environment and these flags.
    Settings settings(List<String> flags) {
        return Refusal.orRefuse(Settings.read(environment, flags, home));
    }

    /// The store these flags name.
    Store store(List<String> flags) {
        var settings = settings(flags);
        return settings.database().map(Store::open).orElseGet(() -> Store.open(settings.data()));
    }
}
