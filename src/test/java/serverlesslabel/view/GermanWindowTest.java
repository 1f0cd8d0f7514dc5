package serverlesslabel.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import serverlesslabel.RobotTest;
import serverlesslabel.SmallCatalog;
import serverlesslabel.state.CatalogSelection;
import serverlesslabel.text.Language;

/** Layout of the smallest window in German, whose words are longer than English ones. */
@RobotTest
class GermanWindowTest {

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
        explorer.weights().pointAt("scales-to-zero");
        assertThat(explorer.pages().sentences("firmness"))
            .anyMatch(sentence -> sentence.contains("„Skaliert auf null“"));
        assertThat(explorer.weights().profile()).isEqualTo("Profil: Referenz");
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
}
