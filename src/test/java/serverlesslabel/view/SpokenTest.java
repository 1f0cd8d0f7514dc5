package serverlesslabel.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.concurrent.TimeoutException;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import serverlesslabel.RobotTest;
import serverlesslabel.files.catalog.CatalogReader;
import serverlesslabel.state.OwnProfile;
import serverlesslabel.text.Language;
import serverlesslabel.text.Texts;

/** The window for those who cannot see it. */
@RobotTest
class SpokenTest {

    private ExplorerRobot explorer;

    private void open(Language language) throws TimeoutException {
        explorer = ExplorerRobot.open(CatalogReader.shipped(language.id()), Texts.of(language), 1280, 800);
        explorer.pin(explorer.order().get(1));
        explorer.pin(explorer.order().get(2));
    }

    @ParameterizedTest
    @EnumSource
    void everythingOnEveryPageSaysWhatItIs(Language language) throws TimeoutException {
        open(language);
        for (var page : Page.values()) {
            explorer.page(page.id());
            explorer.count();
            assertThat(explorer.silent()).as(page.id()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void everythingInEveryDialogSaysWhatItIs(Language language) throws TimeoutException {
        open(language);
        explorer.remember(settings -> settings.withProfile(new OwnProfile("Mine", Map.of())));
        for (var keys : new KeyCode[][] {{KeyCode.F1}, {KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.H},
            {KeyCode.SHORTCUT, KeyCode.COMMA}, {KeyCode.SHORTCUT, KeyCode.E}, {KeyCode.SHORTCUT, KeyCode.G}}) {
            explorer.press(keys);
            assertThat(explorer.silent()).as(keys[keys.length - 1].getName()).isEmpty();
            explorer.press(KeyCode.ESCAPE);
        }
    }
}
