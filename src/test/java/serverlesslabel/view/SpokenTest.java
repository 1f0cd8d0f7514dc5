package serverlesslabel.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeoutException;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import serverlesslabel.RobotTest;
import serverlesslabel.SmallCatalog;
import serverlesslabel.state.CatalogSelection;
import serverlesslabel.state.OwnProfile;
import serverlesslabel.text.Language;
import serverlesslabel.text.Texts;

/** Use of the window with a screen reader. */
@RobotTest
class SpokenTest {

    private ExplorerRobot explorer;

    private void open(Language language) throws TimeoutException {
        explorer = ExplorerRobot.open(CatalogSelection.of(List.of(SmallCatalog.FOLDER)), language, 1280, 800);
        explorer.table().pin(explorer.table().order().get(1));
        explorer.table().pin(explorer.table().order().get(2));
    }

    @ParameterizedTest
    @EnumSource
    void everyPageAndItsCommandHaveNames(Page page) {
        assertThat(Texts.english().keys()).contains(page.key(), "command." + page.id());
        assertThat(Page.of(page.id())).contains(page);
    }

    @AfterEach
    void close() {
        if (explorer != null) explorer.close();
    }

    @ParameterizedTest
    @EnumSource
    void everythingOnEveryPageSaysWhatItIs(Language language) throws TimeoutException {
        open(language);
        for (var page : Page.values()) {
            explorer.pages().page(page.id());
            explorer.count();
            assertThat(explorer.panes().silent()).as(page.id()).isEmpty();
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
            assertThat(explorer.panes().silent()).as(keys[keys.length - 1].getName()).isEmpty();
            explorer.press(KeyCode.ESCAPE);
        }
    }
}
