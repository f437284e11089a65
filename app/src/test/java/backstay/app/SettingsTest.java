package backstay.app;

import static org.assertj.core.api.Assertions.assertThat;

import backstay.app.wire.Problem;
import backstay.app.wire.Reading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {
    private static final Path HOME = Path.of("home");

    @Test
    void withoutASettingItListensToThisMachineOnlyAndKeepsItsDataAtHome() {
        var settings = usable(Map.of("PATH", "/bin"), List.of());
        assertThat(settings.host()).isEqualTo("127.0.0.1");
        assertThat(settings.port()).isEqualTo(8080);
        assertThat(settings.data()).isEqualTo(HOME.resolve("data"));
        assertThat(settings.knowledge()).isEqualTo(HOME.resolve("content/knowledge"));
        assertThat(settings.origin()).isEmpty();
        assertThat(settings.base()).isEmpty();
        assertThat(settings.https()).isFalse();
    }

    @Test
    void aFlagWinsOverTheEnvironment() {
        var settings = usable(Map.of("BACKSTAY_PORT", "1000"), List.of("--port", "2000", "--data=there"));
        assertThat(settings.port()).isEqualTo(2000);
        assertThat(settings.data()).isEqualTo(Path.of("there"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0", "192.168.1.4", "::", "example.org"})
    void anotherHostThanThisMachineNeedsAnHttpsOrigin(String host) {
        assertThat(problems(Map.of(), List.of("--host", host)))
                .singleElement()
                .asString()
                .startsWith("--host: '" + host + "' lets other machines in; set BACKSTAY_ORIGIN");
        assertThat(problems(Map.of("BACKSTAY_ORIGIN", "http://localhost"), List.of("--host", host)))
                .hasSize(1);
        assertThat(usable(Map.of("BACKSTAY_ORIGIN", "https://example.org/back/"), List.of("--host", host))
                        .base())
                .isEqualTo("/back");
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "127.0.0.1", "::1"})
    void thisMachineNeedsNoOrigin(String host) {
        assertThat(usable(Map.of(), List.of("--host", host)).host()).isEqualTo(host);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "BACKSTAY_PORT | 65536 | BACKSTAY_PORT: expected a port from 0 to 65535; got '65536'",
                "BACKSTAY_PORT | -1 | BACKSTAY_PORT: expected a port",
                "BACKSTAY_PORT | http | BACKSTAY_PORT: expected a port",
                "BACKSTAY_DB | mysql://secret@here | BACKSTAY_DB: expected an address such as jdbc:postgresql://localhost/backstay, or nothing for a file",
                "BACKSTAY_COUNTRY | England | BACKSTAY_COUNTRY: expected a two-letter country code such as GB",
                "BACKSTAY_ORIGIN | example.org | BACKSTAY_ORIGIN: expected an address",
                "BACKSTAY_ORIGIN | https://a b | BACKSTAY_ORIGIN: expected an address",
                "BACKSTAY_ORIGIN | https://me:you@example.org | BACKSTAY_ORIGIN: expected an address",
                "BACKSTAY_ORIGIN | https://example.org/?a=b | BACKSTAY_ORIGIN: expected an address",
                "BACKSTAY_ORIGIN | http://example.org | BACKSTAY_ORIGIN: expected https",
                "BACKSTAY_ORIGN | https://example.org | BACKSTAY_ORIGN: unknown setting",
            })
    void whatIsWrongWithASettingIsSaid(String name, String value, String problem) {
        assertThat(problems(Map.of(name, value), List.of()))
                .singleElement()
                .asString()
                .startsWith(problem);
    }

    @Test
    void aPasswordInAnAddressIsNotRepeated() {
        assertThat(problems(Map.of("BACKSTAY_DB", "mysql://secret@here"), List.of())
                        .toString())
                .doesNotContain("secret");
    }

    @Test
    void everyProblemIsToldAtOnce() {
        assertThat(problems(Map.of("BACKSTAY_COUNTRY", "x", "BACKSTAY_DB", "y"), List.of("--port", "z", "--prot", "1")))
                .hasSize(5);
        assertThat(problems(Map.of(), List.of("--port"))).containsExactly("--port: expected a value after it");
    }

    @Test
    void everySettingIsInTheOneTable() throws IOException {
        var table = Files.readString(Path.of("..", "docs", "configuration.md"));
        var said = problems(Map.of("BACKSTAY_NOTHING", ""), List.of()).getFirst();
        var names = Pattern.compile("BACKSTAY_[A-Z_]+").matcher(said.substring(said.indexOf(';')));
        assertThat(names.results().toList())
                .hasSizeGreaterThan(5)
                .allSatisfy(name -> assertThat(table).contains("| `" + name.group() + "`"));
    }

    private static Settings usable(Map<String, String> environment, List<String> flags) {
        return ((Reading.Usable<Settings>) Settings.read(environment, flags, HOME)).value();
    }

    private static List<String> problems(Map<String, String> environment, List<String> flags) {
        return ((Reading.Unusable<Settings>) Settings.read(environment, flags, HOME))
                .problems().stream().map(Problem::toString).toList();
    }
}
