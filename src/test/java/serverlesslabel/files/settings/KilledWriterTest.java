package serverlesslabel.files.settings;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import serverlesslabel.SmallCatalog;
import serverlesslabel.io.AtomicFile;
import serverlesslabel.state.CatalogSelection;
import serverlesslabel.state.Exploration;
import serverlesslabel.state.OwnProfile;

/** A process that writes without pause, killed at random moments: what it wrote is whole, and the next one goes on. */
class KilledWriterTest {

    /** In bytes: long enough that a kill falls into the middle of it. */
    private static final int LARGE = 1 << 19;

    @TempDir
    private Path folder;

    /** Run as a process of its own: settings, a backup and an export, over and over; a byte on the output for each. */
    public static void main(String[] arguments) throws IOException {
        var folder = Path.of(arguments[0]);
        var catalog = SmallCatalog.ENGLISH;
        var file = new SettingsFile(folder, CatalogSelection.SHIPPED);
        for (int round = 0; ; round++) {
            var before = file.read(catalog);
            file.write(before.withProfile(new OwnProfile("Round " + round % 50, Map.of("elastic", round % 100)))
                .withExploration(Exploration.of(catalog.rubric().reference()).withSearch("round " + round)), before,
                catalog);
            AtomicFile.write(folder.resolve("export.svg"), ("<svg>" + "x".repeat(LARGE) + round + "</svg>")
                .getBytes(StandardCharsets.UTF_8));
            if (round % 10 == 9) {
                Files.writeString(folder.resolve("damaged.json"), "{ damaged " + "y".repeat(LARGE) + "}");
                Files.deleteIfExists(BackupCopy.copy(folder.resolve("damaged.json"), "damaged"));
            }
            System.out.write('.');
            System.out.flush();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void whatIsOnDiskIsWhole(int seed) throws Exception {
        var random = new Random(seed);
        for (int kills = 0; kills < 2; kills++) {
            var writer = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"),
                KilledWriterTest.class.getName(), folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT).start();
            for (int rounds = 1 + random.nextInt(8); rounds > 0; rounds--)
                assertThat(writer.getInputStream().read()).isEqualTo('.');
            for (int moment = random.nextInt(2_000_000); moment > 0; moment--) Thread.onSpinWait();
            writer.destroyForcibly().waitFor();
            for (var name : new String[] {"settings.json", "exploration.json"})
                assertThat(new ObjectMapper().readTree(Files.readAllBytes(folder.resolve(name))).isObject()).isTrue();
            assertThat(Files.readString(folder.resolve("export.svg"))).startsWith("<svg>").endsWith("</svg>");
        }
        var file = new SettingsFile(folder, CatalogSelection.SHIPPED);
        assertThat(file.read(SmallCatalog.ENGLISH).profiles()).isNotEmpty();
        file.prepare(file.read(SmallCatalog.ENGLISH), SmallCatalog.ENGLISH);
        try (var left = Files.newDirectoryStream(folder, "*.part")) {
            assertThat(left).isEmpty();
        }
        try (var copies = Files.newDirectoryStream(folder, "damaged.damaged*.json")) {
            for (var copy : copies) assertThat(Files.readString(copy)).startsWith("{ damaged ").endsWith("}");
        }
    }
}
