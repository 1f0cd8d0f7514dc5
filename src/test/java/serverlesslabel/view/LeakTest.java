package serverlesslabel.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import serverlesslabel.RobotTest;
import serverlesslabel.state.Appearance;
import serverlesslabel.state.Settings;

/** What was closed or replaced is not kept in memory: dialogs, pages, and windows of an earlier catalog or language. */
@RobotTest
class LeakTest {

    private static final int DIALOGS = 50;
    private static final int WINDOWS = 10;
    /** JavaFX keeps the root that had the focus last, and the one the mouse was in, until others take their place. */
    private static final int KEPT_BY_JAVAFX = 2;
    /** Collections until all that is reached only weakly is gone: more than any collector needs. */
    private static final int COLLECTIONS = 20;

    private enum Opened {
        EXPORT(KeyCode.SHORTCUT, KeyCode.E),
        HISTORY(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.H),
        GUIDE(KeyCode.SHORTCUT, KeyCode.G),
        PREFERENCES(KeyCode.SHORTCUT, KeyCode.COMMA),
        SHORTCUTS(KeyCode.F1);

        private final KeyCode[] keys;

        Opened(KeyCode... keys) {
            this.keys = keys;
        }
    }

    @ParameterizedTest
    @EnumSource
    void aClosedDialogIsGone(Opened dialog) throws Exception {
        try (var explorer = ExplorerRobot.open(1200, 800)) {
            var roots = new ArrayList<WeakReference<?>>();
            for (int time = 0; time < DIALOGS; time++) {
                explorer.press(dialog.keys);
                explorer.dialogs().dialogRoots().forEach(root -> roots.add(new WeakReference<>(root)));
                explorer.press(KeyCode.ESCAPE);
                assertThat(explorer.dialogs().dialogRoots()).isEmpty();
            }
            assertThat(roots).hasSize(DIALOGS);
            assertThat(alive(roots)).isLessThanOrEqualTo(KEPT_BY_JAVAFX);
        }
    }

    @Test
    void theWindowOfAnEarlierCatalogIsGone() throws Exception {
        try (var explorer = ExplorerRobot.open(1200, 800)) {
            assertThat(alive(replaced(explorer, explorer::rebuild))).isLessThanOrEqualTo(KEPT_BY_JAVAFX);
        }
    }

    @Test
    void theWindowOfAnEarlierLanguageIsGone() throws Exception {
        try (var explorer = ExplorerRobot.open(1200, 800)) {
            assertThat(alive(replaced(explorer, () -> explorer.remember(look(now -> now.withLanguage(
                Optional.of(now.language().equals(Optional.of("de")) ? "en" : "de")))))))
                .isLessThanOrEqualTo(KEPT_BY_JAVAFX);
        }
    }

    private static List<WeakReference<?>> replaced(ExplorerRobot explorer, Runnable replace) {
        var views = new ArrayList<WeakReference<?>>();
        for (int time = 0; time < WINDOWS; time++) {
            views.add(new WeakReference<>(explorer.view()));
            explorer.press(KeyCode.SHORTCUT, KeyCode.DIGIT2);
            replace.run();
            assertThat(views.get(time).get()).isNotSameAs(explorer.view());
        }
        return views;
    }

    @Test
    void aPageOrThemeShownAgainAddsNothing() throws Exception {
        try (var explorer = ExplorerRobot.open(1200, 800)) {
            goThroughPagesAndThemes(explorer);
            int nodes = explorer.pages().nodes();
            for (int time = 0; time < DIALOGS; time++) goThroughPagesAndThemes(explorer);
            assertThat(explorer.pages().nodes()).isEqualTo(nodes);
        }
    }

    private static void goThroughPagesAndThemes(ExplorerRobot explorer) {
        for (var page : List.of(KeyCode.DIGIT2, KeyCode.DIGIT3, KeyCode.DIGIT4, KeyCode.DIGIT1))
            explorer.press(KeyCode.SHORTCUT, page);
        explorer.remember(look(now -> now.withTheme(Appearance.Theme.DARK)));
        explorer.remember(look(now -> now.withTheme(Appearance.Theme.LIGHT)));
    }

    private static UnaryOperator<Settings> look(UnaryOperator<Appearance> change) {
        return settings -> settings.withAppearance(change.apply(settings.appearance()));
    }

    private static long alive(List<WeakReference<?>> references) {
        for (int time = 0; time < COLLECTIONS && count(references) > 0; time++) System.gc();
        return count(references);
    }

    private static long count(List<WeakReference<?>> references) {
        return references.stream().filter(reference -> reference.get() != null).count();
    }
}
