package backstay.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The real process and the real script: exit statuses, and nothing on standard output but the answer.
class ProcessTest {
    private static final Path SCRIPT =
            Path.of("..", "backstay").toAbsolutePath().normalize();

    @TempDir
    Path folder;

    @Test
    void theProcessAnswersOnStandardOutputAndEndsWithZero() throws IOException, InterruptedException {
        var said = application("session", "foundation-12");
        assertThat(said.exit()).as(said.err()).isZero();
        assertThat(said.json().get("totalMs").asInt()).isEqualTo(720_000);
        assertThat(said.err()).isEmpty();
    }

    @Test
    void theProcessRefusesOnStandardErrorAndEndsWithTwo() throws IOException, InterruptedException {
        assertThat(application("session", "nothing"))
                .satisfies(said -> assertThat(said.exit()).isEqualTo(2))
                .satisfies(said -> assertThat(said.out()).isEmpty())
                .satisfies(said -> assertThat(said.err().lines()).hasSize(1));
    }

    @Test
    void helpNeedsNeitherJavaNorABuild() throws IOException, InterruptedException {
        var said = script(SCRIPT, "help");
        assertThat(said.exit()).isZero();
        assertThat(said.out()).contains("not a diagnosis", "./backstay screen FILE", "docs/configuration.md");
        assertThat(said.err()).isEmpty();
    }

    @Test
    void whatComesLaterIsSaidInASentence() throws IOException, InterruptedException {
        assertThat(script(SCRIPT, "figures"))
                .isEqualTo(new Said(2, "", "backstay: figures: comes with a later release.\n"));
        assertThat(script(SCRIPT, "demo").exit()).isEqualTo(2);
    }

    @Test
    void theScriptHandsItsArgumentsOnWholeFromAnywhere() throws IOException, InterruptedException {
        var said = script(unpacked(folder.resolve("my back")), "screen", "a file.json", "it's");
        assertThat(said.err()).isEmpty();
        assertThat(said.out())
                .endsWith("<-cp><" + folder.resolve("my back/app/target/backstay-app-0.jar") + ":"
                        + folder.resolve("my back/app/target/lib/one.jar")
                        + "><backstay.app.Main><screen><a file.json><it's>\n");
    }

    @Test
    void theScriptIsFoundThroughALink() throws IOException, InterruptedException {
        var script = unpacked(folder.resolve("there"));
        var link = Files.createSymbolicLink(
                folder.resolve("here"), Path.of("there").resolve(script.getFileName()));
        assertThat(script(link, "doctor").out()).contains("<-Dbackstay.home=" + folder.resolve("there") + ">");
    }

    @Test
    void withoutACommandItServes() throws IOException, InterruptedException {
        assertThat(script(unpacked(folder.resolve("plain"))).out()).endsWith("<backstay.app.Main>\n");
    }

    /// A home as it is after a build, with a JDK that only says what it was asked.
    private Path unpacked(Path home) throws IOException {
        Files.createDirectories(home.resolve("app/target/lib"));
        Files.createDirectories(home.resolve("jdk/bin"));
        Files.createFile(home.resolve("app/target/backstay-app-0.jar"));
        Files.createFile(home.resolve("app/target/lib/one.jar"));
        Files.createFile(home.resolve("app/target/backstay.built"));
        Files.writeString(home.resolve("jdk/release"), "IMPLEMENTOR=\"x\"\nJAVA_VERSION=\"25.0.1\"\n");
        for (var program : List.of("java", "javac")) {
            var file = Files.writeString(home.resolve("jdk/bin/" + program), "#!/bin/sh\nprintf '<%s>' \"$@\"\necho\n");
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
        return Files.copy(SCRIPT, home.resolve("backstay"), StandardCopyOption.COPY_ATTRIBUTES);
    }

    private Said script(Path script, String... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(script.toString()));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().put("BACKSTAY_AOT", "off");
        builder.environment()
                .put("JAVA_HOME", script.toRealPath().resolveSibling("jdk").toString());
        return said(builder);
    }

    private Said application(String... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dbackstay.home=" + SCRIPT.getParent(),
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                "backstay.app.Main"));
        command.addAll(List.of(arguments));
        return said(new ProcessBuilder(command));
    }

    private Said said(ProcessBuilder builder) throws IOException, InterruptedException {
        var out = folder.resolve("out.txt");
        var err = folder.resolve("err.txt");
        builder.environment().remove("JAVA_TOOL_OPTIONS");
        int exit = builder.redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start()
                .waitFor();
        return new Said(
                exit, Files.readString(out, StandardCharsets.UTF_8), Files.readString(err, StandardCharsets.UTF_8));
    }
}
