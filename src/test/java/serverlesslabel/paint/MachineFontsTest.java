package serverlesslabel.paint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What Java notes about fonts lies where things lie that can be made again, and nowhere else in a home folder. */
class MachineFontsTest {

    @Test
    void theFolderForWhatCanBeMadeAgainIsTheOneThatIsNamed() {
        assertThat(MachineFonts.cache(Map.of("XDG_CACHE_HOME", "/cache"), "/home/u"))
            .contains(Path.of("/cache/serverless-label"));
        assertThat(MachineFonts.cache(Map.of("XDG_CACHE_HOME", "cache"), "/home/u"))
            .contains(Path.of("/home/u/.cache/serverless-label"));
        assertThat(MachineFonts.cache(Map.of(), "/home/u")).contains(Path.of("/home/u/.cache/serverless-label"));
        assertThat(MachineFonts.cache(Map.of(), "")).isEmpty();
    }

    @Test
    void nothingElseIsLeftAtHome(@TempDir Path home) throws IOException, InterruptedException {
        var command = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Djava.awt.headless=true", "-cp", System.getProperty("java.class.path"), "serverlesslabel.Main", "export",
            "amazon-s3-standard", "aws-lambda-on-demand", "--out", home.resolve("sheet.svg").toString());
        command.environment().put("HOME", home.toString());
        command.environment().remove("XDG_CACHE_HOME");
        assertThat(command.inheritIO().start().waitFor()).isZero();
        try (var files = Files.list(home)) {
            assertThat(files.map(file -> file.getFileName().toString())).contains("sheet.svg")
                .isSubsetOf("sheet.svg", ".cache");
        }
    }
}
