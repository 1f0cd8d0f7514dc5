package serverlesslabel.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import serverlesslabel.RobotTest;
import serverlesslabel.TwelveServices;
import serverlesslabel.text.Language;

/** Notices of failures in the German window. */
@RobotTest
class GermanNoticesTest {

    @TempDir
    private Path folder;
    private ExplorerRobot explorer;

    @BeforeEach
    void open() throws TimeoutException {
        explorer = ExplorerRobot.open(TwelveServices.ALONE, Language.GERMAN, 1280, 800);
    }

    @Test
    void aFileThatIsNotThere() {
        explorer.open(folder.resolve("weg.png"));
        assertThat(explorer.notices().notice()).isEqualTo("weg.png ließ sich nicht öffnen: diese Datei gibt es nicht.");
    }

    @Test
    void aFileOfAnotherKind() throws IOException {
        explorer.open(Files.writeString(folder.resolve("notiz.txt"), "hello"));
        assertThat(explorer.notices().notice())
            .isEqualTo("notiz.txt ließ sich nicht öffnen: das ist weder PNG noch SVG noch PDF.");
    }

    @Test
    void aPictureThatCarriesNothing() throws IOException {
        explorer.open(Files.writeString(folder.resolve("a.svg"), "<svg xmlns='http://www.w3.org/2000/svg'/>"));
        assertThat(explorer.notices().notice()).endsWith("es ist keine Erkundung von Serverless Label darin.");
    }

    @Test
    void aDamagedPicture() throws IOException {
        var file = folder.resolve("a.png");
        explorer.dialogs().export(Optional.of(file));
        var content = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(content, content.length / 2));
        explorer.open(file);
        assertThat(explorer.notices().notice())
            .isEqualTo("a.png ließ sich nicht öffnen: das PNG ist beschädigt; sein Ende fehlt.");
    }

    @Test
    void anExplorationOfANewerProgram() throws IOException {
        explorer.open(Files.writeString(folder.resolve("a.json"), "{\"serverlessLabel\": 99, \"exploration\": {}}"));
        assertThat(explorer.notices().notice()).contains("stammt von einem neueren Serverless Label");
    }

    @Test
    void settingsThatCannotBeKept() throws IOException {
        explorer.awaitSettings();
        var settings = explorer.settingsFolder();
        try (var files = Files.list(settings)) {
            for (var path : files.toList()) Files.delete(path);
        }
        Files.delete(settings);
        Files.createFile(settings);
        explorer.weights().type("durable", "77");
        explorer.awaitSettings();
        assertThat(explorer.notices().notice())
            .startsWith("Ihre Einstellungen lassen sich in " + settings + " nicht sichern: ");
    }

    @AfterEach
    void close() {
        explorer.close();
    }

    @Test
    void aFolderThatIsGone() {
        explorer.dialogs().export(Optional.of(folder.resolve("weg/a.png")));
        assertThat(explorer.notices().notice())
            .endsWith("a.png ließ sich nicht speichern: diesen Ordner gibt es nicht.");
    }
}
