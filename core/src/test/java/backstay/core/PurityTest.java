package backstay.core;

import static org.assertj.core.api.Assertions.assertThat;

import backstay.core.impure.AsksTheWorld;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.constantpool.MemberRefEntry;
import java.lang.classfile.constantpool.PoolEntry;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// The core asks nobody: no clock, no chance, no disk, no network, no threads. Its class files prove it.
class PurityTest {
    private static final Set<String> CLOCKS_AND_CHANCE = Set.of(
            "java/lang/System.currentTimeMillis",
            "java/lang/System.nanoTime",
            "java/lang/System.getenv",
            "java/lang/System.getProperty",
            "java/lang/Math.random",
            "java/util/UUID.randomUUID",
            "java/util/Collections.shuffle",
            "java/util/Calendar.getInstance",
            "java/util/Locale.getDefault",
            "java/util/TimeZone.getDefault",
            "java/time/ZoneId.systemDefault");

    private static final List<String> WORLDS = List.of(
            "java/io/",
            "java/nio/file/",
            "java/nio/channels/",
            "java/net/",
            "java/sql/",
            "java/lang/Thread",
            "java/lang/ProcessBuilder",
            "java/lang/Runtime",
            "java/util/Date",
            "java/util/Random",
            "java/util/random/",
            "java/util/Timer",
            "java/util/concurrent/",
            "java/security/SecureRandom",
            "java/time/Clock");

    /// Records and enums mention it for serialisation; it reads and writes nothing by itself.
    private static final Set<String> HARMLESS = Set.of("java/io/Serializable");

    @Test
    void theCoreNeverAsksTheWorld() {
        var classes = classFiles(Path.of("target", "classes"));

        assertThat(classes).hasSizeGreaterThan(50);
        assertThat(classes).allSatisfy(file -> assertThat(forbidden(file)).isEmpty());
    }

    @Test
    void aClassThatDoesIsFound() throws URISyntaxException {
        var location = AsksTheWorld.class.getProtectionDomain().getCodeSource().getLocation();
        var file = Path.of(location.toURI()).resolve("backstay/core/impure/AsksTheWorld.class");

        assertThat(forbidden(file))
                .contains(
                        "java/time/LocalDate.now",
                        "java/time/Instant.now",
                        "java/lang/System.currentTimeMillis",
                        "java/lang/System.nanoTime",
                        "java/lang/Math.random",
                        "java/util/UUID.randomUUID",
                        "java/io/File",
                        "java/nio/file/Files",
                        "java/net/URI",
                        "java/lang/Thread");
    }

    private static List<Path> classFiles(Path folder) {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".class")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> forbidden(Path file) {
        try {
            var found = new ArrayList<String>();
            for (var entry : ClassFile.of().parse(file).constantPool()) {
                found.addAll(forbidden(entry));
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> forbidden(PoolEntry entry) {
        return switch (entry) {
            case MemberRefEntry member -> {
                var call = member.owner().asInternalName() + "." + member.name().stringValue();
                boolean now = call.startsWith("java/time/") && call.endsWith(".now");
                yield now || CLOCKS_AND_CHANCE.contains(call) ? List.of(call) : List.of();
            }
            case ClassEntry type -> {
                var name = type.asInternalName();
                boolean world = WORLDS.stream().anyMatch(name::startsWith) && !HARMLESS.contains(name);
                yield world ? List.of(name) : List.of();
            }
            default -> List.of();
        };
    }
}
