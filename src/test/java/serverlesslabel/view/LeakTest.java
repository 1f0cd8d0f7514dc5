package serverlesslabel.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import serverlesslabel.Garbage;
import serverlesslabel.RobotTest;
import serverlesslabel.SmallCatalog;
import serverlesslabel.TwelveServices;
import serverlesslabel.state.Appearance;
import serverlesslabel.state.CatalogSelection;
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

    private ExplorerRobot explorer;

    @BeforeEach
    void open() throws TimeoutException {
        explorer = ExplorerRobot.open(1200, 800);
    }

    @AfterEach
    void close() {
        explorer.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Shortcut+E", "Shortcut+Shift+H", "Shortcut+Comma", "F1"})
    void aClosedDialogIsGone(String keys) {
        var roots = explorer.dialogs().openAndClose(keys, DIALOGS);
        assertThat(roots).hasSize(DIALOGS);
        assertThat(alive(roots)).isLessThanOrEqualTo(KEPT_BY_JAVAFX);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Shortcut+E", "Shortcut+Shift+H", "Shortcut+Comma", "F1"})
    void aDialogWhoseWindowIsHiddenIsGone(String keys) {
        assertThat(alive(explorer.dialogs().openAndHide(keys, DIALOGS))).isLessThanOrEqualTo(KEPT_BY_JAVAFX);
    }

    @Test
    void aClosedGuideIsGone() {
        var guides = explorer.weights().openAndCancelGuide(DIALOGS);
        assertThat(guides).hasSize(DIALOGS);
        assertThat(alive(guides)).isLessThanOrEqualTo(KEPT_BY_JAVAFX);
    }

    @Test
    void theWindowOfAnEarlierCatalogIsGone() {
        var views = new ArrayList<WeakReference<?>>();
        for (int time = 0; time < WINDOWS; time++) {
            views.add(new WeakReference<>(explorer.view()));
            explorer.openCatalogs(time % 2 == 0 ? CatalogSelection.of(List.of(SmallCatalog.FOLDER))
                : TwelveServices.ALONE);
            assertThat(views.get(time).get()).isNotSameAs(explorer.view());
        }
        assertThat(alive(views)).isLessThanOrEqualTo(KEPT_BY_JAVAFX);
    }

    @Test
    void theWindowOfAnEarlierLanguageIsGone() {
        var views = new ArrayList<WeakReference<?>>();
        for (int time = 0; time < WINDOWS; time++) {
            views.add(new WeakReference<>(explorer.view()));
            var language = time % 2 == 0 ? "de" : "en";
            explorer.remember(look(now -> now.withLanguage(Optional.of(language))));
            assertThat(views.get(time).get()).isNotSameAs(explorer.view());
        }
        assertThat(alive(views)).isLessThanOrEqualTo(KEPT_BY_JAVAFX);
    }

    @Test
    void theWindowThatWasTypedIntoIsGoneOnceItIsReplaced() {
        explorer.weights().type("durable", "77");
        var typedInto = new WeakReference<>(explorer.view());
        for (int time = 0; time < WINDOWS; time++) {
            var language = time % 2 == 0 ? "de" : "en";
            explorer.remember(look(now -> now.withLanguage(Optional.of(language))));
            explorer.weights().clickSlider("durable");
        }
        assertThat(alive(List.of(typedInto))).isZero();
    }

    @Test
    void aPageOrThemeShownAgainAddsNothing() {
        goThroughPagesAndThemes(1);
        int nodes = explorer.pages().nodes();
        goThroughPagesAndThemes(DIALOGS);
        assertThat(explorer.pages().nodes()).isPositive().isEqualTo(nodes);
    }

    private void goThroughPagesAndThemes(int times) {
        explorer.pages().run(times, "Shortcut+2", "Shortcut+3", "Shortcut+4", "Shortcut+1", "Shortcut+T");
        explorer.remember(look(now -> now.withTheme(Appearance.Theme.LIGHT)));
    }

    private static UnaryOperator<Settings> look(UnaryOperator<Appearance> change) {
        return settings -> settings.withAppearance(change.apply(settings.appearance()));
    }

    private static long alive(List<WeakReference<?>> references) {
        for (int time = 0; time < COLLECTIONS && count(references) > 0; time++) Garbage.collect();
        return count(references);
    }

    private static long count(List<WeakReference<?>> references) {
        return references.stream().filter(reference -> reference.get() != null).count();
    }
}
