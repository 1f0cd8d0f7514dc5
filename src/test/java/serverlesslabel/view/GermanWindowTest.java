package serverlesslabel.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import serverlesslabel.RobotTest;
import serverlesslabel.SmallCatalog;
import serverlesslabel.state.CatalogSelection;
import serverlesslabel.text.Language;

/** The smallest window in German, whose words are longer than English ones: its layout, and notices of failures. */
@RobotTest
class GermanWindowTest {

    @TempDir
    private Path folder;
    private ExplorerRobot explorer;

    @BeforeEach
    void open() throws TimeoutException {
        explorer = ExplorerRobot.open(CatalogSelection.of(List.of(SmallCatalog.FOLDER)), Language.GERMAN, 1024, 700);
    }

    @AfterEach
    void close() {
        explorer.close();
    }

    @Test
    void nothingIsCutOrSticksOut() {
        assertThat(explorer.panes().misfits()).isEmpty();
    }

    @Test
    void nothingIsCutOrSticksOutOnAnyPage() {
        explorer.table().pin(explorer.table().order().get(0));
        explorer.press(KeyCode.DOWN);
        explorer.count();
        for (var page : new String[] {"compare", "shares", "profiles"}) {
            explorer.pages().page(page);
            assertThat(explorer.panes().misfits()).as(page).isEmpty();
        }
    }

    @Test
    void rubricAndSentencesAreInOneLanguage() {
        explorer.focus("weight-scales-to-zero");
        assertThat(explorer.pages().sentences("firmness"))
            .anyMatch(sentence -> sentence.contains("„Skaliert auf null“"));
        assertThat(explorer.weights().profile()).isEqualTo("Referenz");
    }

    @Test
    void whatIsTypedIsFoundInGerman() {
        explorer.toolbar().search("objektspeicher");
        assertThat(explorer.table().order()).contains("Amazon S3, Standard")
            .doesNotContain("Amazon SQS, standard queue");
    }

    @Test
    void tipsShowTheKeysOfTheCommand() {
        assertThat(explorer.toolbar().tipOf("reset")).isEqualTo("Zurück zu den Referenzgewichten (Strg+R)");
        assertThat(explorer.toolbar().tipOf("search")).isEqualTo("Name, Betriebsart, Anbieter oder Kategorie (Strg+F)");
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

    @Test
    void aFolderThatIsGone() {
        explorer.dialogs().export(Optional.of(folder.resolve("weg/a.png")));
        assertThat(explorer.notices().notice())
            .endsWith("a.png ließ sich nicht speichern: diesen Ordner gibt es nicht.");
    }
}
