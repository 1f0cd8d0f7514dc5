package serverlesslabel.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeoutException;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import serverlesslabel.RobotTest;
import serverlesslabel.files.catalog.CatalogReader;
import serverlesslabel.text.Language;
import serverlesslabel.text.Texts;

/** The smallest window in German, whose words are longer. */
@RobotTest
class GermanWindowTest {

    private ExplorerRobot explorer;

    @BeforeEach
    void open() throws TimeoutException {
        explorer = ExplorerRobot.open(CatalogReader.shipped("de"), Texts.of(Language.GERMAN), 1024, 700);
    }

    @Test
    void nothingIsCutOrSticksOut() {
        assertThat(explorer.misfits()).isEmpty();
    }

    @Test
    void nothingIsCutOrSticksOutOnAnyPage() {
        explorer.pin(explorer.order().get(0));
        explorer.press(KeyCode.DOWN);
        explorer.count();
        for (var page : new String[] {"compare", "shares", "profiles"}) {
            explorer.page(page);
            assertThat(explorer.misfits()).as(page).isEmpty();
        }
    }

    @Test
    void rubricAndSentencesAreInOneLanguage() {
        explorer.pointAt("scales-to-zero");
        assertThat(explorer.sentences("firmness")).anyMatch(sentence -> sentence.contains("„Skaliert auf null“"));
        assertThat(explorer.profile()).isEqualTo("Profil: Referenz");
    }

    @Test
    void whatIsTypedIsFoundInGerman() {
        explorer.search("objektspeicher");
        assertThat(explorer.order()).contains("Amazon S3, Standard").doesNotContain("Amazon SQS, standard queue");
    }

    @Test
    void tipsShowTheKeysOfTheCommand() {
        assertThat(explorer.tipOf("reset")).isEqualTo("Zurück zu den Referenzgewichten (Strg+R)");
        assertThat(explorer.tipOf("search")).isEqualTo("Name, Betriebsart, Anbieter oder Kategorie (Strg+F)");
    }
}
