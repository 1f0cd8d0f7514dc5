package serverlesslabel.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import serverlesslabel.Samples;
import serverlesslabel.SmallCatalog;
import serverlesslabel.domain.Catalog;
import serverlesslabel.files.settings.SettingsFile;
import serverlesslabel.state.Appearance;
import serverlesslabel.state.CatalogSelection;
import serverlesslabel.state.Exploration;

class SettingsStoreTest {

    private static final Catalog CATALOG = SmallCatalog.ENGLISH;

    /** What would be done elsewhere; done when a test asks for it. */
    private final Queue<Runnable> elsewhere = new ArrayDeque<>();
    @TempDir
    private Path folder;

    @Test
    void theFirstStartWritesNothingThatIsRead() {
        keeper();
        work();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void ofManyChangesOnlyTheLatestIsWritten() {
        var keeper = keeper();
        work();
        for (var theme : Appearance.Theme.values())
            keeper.remember(settings -> settings.withLook(settings.look().withTheme(theme)));
        assertThat(elsewhere).hasSize(1);
        work();
        assertThat(file().read(CATALOG).look().theme()).isEqualTo(Appearance.Theme.CONTRAST);
    }

    @Test
    void whatStillWaitsIsKeptBeforeTheProgramEnds() {
        var keeper = keeper();
        keeper.remember(settings -> settings.withLook(settings.look().withStill(true)));
        keeper.flush();
        assertThat(file().read(CATALOG).look().still()).isTrue();
    }

    @Test
    void whatStillWaitsIsKeptBeforeAnotherCatalogIsLookedInto() {
        var keeper = keeper();
        var exploration = Exploration.of(Samples.weights(1, 2, 3, 4, 5, 6, 7, 8));
        keeper.remember(settings -> settings.withExploration(exploration));
        keeper.of(CATALOG, other());
        assertThat(file().read(CATALOG).exploration()).contains(exploration);
    }

    @Test
    void theExplorationOfOneCatalogIsNotKeptAsThatOfAnother() {
        var keeper = keeper();
        keeper.remember(settings -> settings.withExploration(Exploration.of(Samples.weights(1, 2, 3, 4, 5, 6, 7, 8))));
        keeper.of(CATALOG, other());
        keeper.remember(settings -> settings.withLook(settings.look().withStill(true)));
        keeper.flush();
        assertThat(other().read(CATALOG).exploration()).isEmpty();
    }

    @Test
    void whatIsInTheWayIsToldAndForgottenWhenItIsGone() throws IOException {
        var keeper = keeper();
        Files.delete(folder);
        Files.createFile(folder);
        keeper.remember(settings -> settings.withLook(settings.look().withStill(true)));
        work();
        assertThat(keeper.unkept().get()).isPresent();
        Files.delete(folder);
        keeper.remember(settings -> settings.withLook(settings.look().withSafeClasses(true)));
        work();
        assertThat(keeper.unkept().get()).isEmpty();
        assertThat(file().read(CATALOG).look().still()).isTrue();
    }

    private SettingsStore keeper() {
        return new SettingsStore(file(), elsewhere::add, Runnable::run, CATALOG);
    }

    private SettingsFile file() {
        return new SettingsFile(folder, CatalogSelection.SHIPPED);
    }

    private SettingsFile other() {
        return new SettingsFile(folder, CatalogSelection.of(List.of(folder.resolve("other"))));
    }

    private void work() {
        for (var next = elsewhere.poll(); next != null; next = elsewhere.poll()) next.run();
    }
}
