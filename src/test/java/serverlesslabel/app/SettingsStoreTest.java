package serverlesslabel.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import serverlesslabel.Samples;
import serverlesslabel.SmallCatalog;
import serverlesslabel.domain.Catalog;
import serverlesslabel.domain.ServiceId;
import serverlesslabel.files.catalog.CatalogReader;
import serverlesslabel.files.settings.SettingsFile;
import serverlesslabel.state.Appearance;
import serverlesslabel.state.CatalogSelection;
import serverlesslabel.state.Exploration;
import serverlesslabel.state.OwnProfile;
import serverlesslabel.state.Settings;

class SettingsStoreTest {

    private static final Catalog CATALOG = SmallCatalog.ENGLISH;

    /** What would be done elsewhere; done when a test asks for it. */
    private final Queue<Runnable> elsewhere = new ArrayDeque<>();
    /** What would be tried again in a while. */
    private final Queue<Runnable> later = new ArrayDeque<>();
    @TempDir
    private Path folder;

    @Test
    void theFirstStartWritesNothingThatIsRead() {
        store().prepare();
        work();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void ofManyChangesOnlyTheLatestIsWritten() {
        var store = store();
        work();
        for (var theme : Appearance.Theme.values())
            store.update(settings -> settings.withAppearance(settings.appearance().withTheme(theme)));
        assertThat(elsewhere).hasSize(1);
        work();
        assertThat(file().read(CATALOG).appearance().theme()).isEqualTo(Appearance.Theme.CONTRAST);
    }

    @Test
    void whatStillWaitsIsKeptBeforeTheProgramEnds() {
        var store = store();
        store.update(settings -> settings.withAppearance(settings.appearance().withStill(true)));
        store.flush();
        assertThat(file().read(CATALOG).appearance().still()).isTrue();
    }

    @Test
    void whatStillWaitsIsKeptBeforeAnotherCatalogIsLookedInto() {
        var store = store();
        var exploration = Exploration.of(Samples.weights(1, 2, 3, 4, 5, 6, 7, 8));
        store.update(settings -> settings.withExploration(exploration));
        store.switchTo(other(), CATALOG);
        assertThat(file().read(CATALOG).exploration()).contains(exploration);
    }

    @Test
    void theExplorationOfOneCatalogIsNotKeptAsThatOfAnother() {
        var store = store();
        store.update(settings -> settings.withExploration(Exploration.of(Samples.weights(1, 2, 3, 4, 5, 6, 7, 8))));
        store.switchTo(other(), CATALOG);
        store.update(settings -> settings.withAppearance(settings.appearance().withStill(true)));
        store.flush();
        assertThat(new SettingsFile(folder, other()).read(CATALOG).exploration()).isEmpty();
    }

    @Test
    void whatIsInTheWayIsToldAndForgottenWhenItIsGone() throws IOException {
        var store = store();
        Files.delete(folder);
        Files.createFile(folder);
        store.update(settings -> settings.withAppearance(settings.appearance().withStill(true)));
        work();
        assertThat(store.failure().get()).isPresent();
        Files.delete(folder);
        store.update(settings -> settings.withAppearance(settings.appearance().withSafeClasses(true)));
        work();
        assertThat(store.failure().get()).isEmpty();
        assertThat(file().read(CATALOG).appearance().still()).isTrue();
    }

    @Test
    void whatChangesNothingWritesNothing() {
        var store = store();
        work();
        store.update(settings -> settings.withAppearance(settings.appearance().withStill(false)));
        assertThat(elsewhere).isEmpty();
    }

    @Test
    void whatIsTakenBackIsWrittenToo() {
        var store = store();
        for (boolean still : List.of(true, false)) {
            store.update(settings -> settings.withAppearance(settings.appearance().withStill(still)));
            work();
            assertThat(file().read(CATALOG).appearance().still()).isEqualTo(still);
        }
    }

    @Test
    void theSameExplorationIsWrittenForOtherCatalogsToo() {
        var exploration = Exploration.of(Samples.weights(1, 2, 3, 4, 5, 6, 7, 8));
        var store = store();
        store.switchTo(other(), CATALOG);
        store.update(settings -> settings.withExploration(Exploration.of(Samples.weights(8, 7, 6, 5, 4, 3, 2, 1))));
        store.switchTo(CatalogSelection.SHIPPED, CATALOG);
        store.update(settings -> settings.withExploration(exploration));
        store.switchTo(other(), CATALOG);
        store.update(settings -> settings.withExploration(exploration));
        store.flush();
        assertThat(new SettingsFile(folder, other()).read(CATALOG).exploration()).contains(exploration);
    }

    @Test
    void anExplorationIsWrittenInTheWordsOfTheCatalogItIsOf() throws IOException {
        var lasting = Files.writeString(Files.createDirectories(folder.resolve("other")).resolve("rubric.json"),
            Files.readString(SmallCatalog.file("rubric.json")).replace("\"durable\"", "\"lasting\"")).getParent();
        var catalog = CatalogReader.read(CatalogSelection.of(List.of(lasting)), "en");
        var store = store();
        store.switchTo(other(), catalog);
        var exploration = Exploration.of(Samples.weights(1, 2, 3, 4, 5, 6, 7, 8));
        store.update(settings -> settings.withExploration(exploration));
        store.flush();
        assertThat(new SettingsFile(folder, other()).read(catalog).exploration()).contains(exploration);
    }

    @Test
    void aFolderInTheWayIsToldAtTheStartAndOnlyOnce() throws IOException {
        Files.delete(folder);
        Files.createFile(folder);
        var told = new ArrayList<Runnable>();
        var store = new SettingsStore(folder, CatalogSelection.SHIPPED, elsewhere::add, later::add, told::add, CATALOG);
        store.prepare();
        assertThat(told).hasSize(1);
        for (boolean still : List.of(true, false)) {
            store.update(settings -> settings.withAppearance(settings.appearance().withStill(still)));
            work();
        }
        assertThat(told).hasSize(1);
        told.get(0).run();
        assertThat(store.failure().get()).isPresent();
    }

    @Test
    void whatCouldNotBeWrittenIsTriedAgainByItself() throws IOException {
        var store = store();
        Files.delete(folder);
        Files.createFile(folder);
        store.update(settings -> settings.withAppearance(settings.appearance().withStill(true)));
        work();
        later.remove().run();
        assertThat(store.failure().get()).isPresent();
        Files.delete(folder);
        assertThat(later).hasSize(1);
        later.remove().run();
        assertThat(store.failure().get()).isEmpty();
        assertThat(file().read(CATALOG).appearance().still()).isTrue();
        assertThat(later).isEmpty();
    }

    @Test
    void twoWindowsLoseNothingOfEachOther() {
        var first = store();
        var second = store();
        var own = new OwnProfile("Ours", Map.of("elastic", 9));
        first.update(settings -> settings.withProfile(own));
        first.update(settings -> settings.withExploration(Exploration.of(Samples.weights(70, 2, 3, 4, 5, 6, 7, 8))));
        work();
        second.update(settings -> settings.withAppearance(settings.appearance().larger(100, 1)));
        second.update(settings -> settings.withProfile(new OwnProfile("Theirs", Map.of("elastic", 1))));
        work();
        first.update(settings -> settings.withAppearance(settings.appearance().withStill(true)));
        first.flush();
        second.flush();
        var kept = file().read(CATALOG);
        assertThat(kept.profiles()).extracting(OwnProfile::name).containsExactlyInAnyOrder("Ours", "Theirs");
        assertThat(kept.appearance().still()).isTrue();
        assertThat(kept.appearance().scale()).isEqualTo(110);
        assertThat(kept.exploration()).contains(Exploration.of(Samples.weights(70, 2, 3, 4, 5, 6, 7, 8)));
    }

    @Test
    void whatACatalogThatIsBackKnowsIsThereAgain() throws IOException {
        var away = Files.createDirectories(folder.resolve("other"));
        var all = Exploration.of(CATALOG.rubric().reference())
            .withPinned(List.of(new ServiceId("amazon-ec2"), new ServiceId("amazon-s3-standard")));
        new SettingsFile(folder, other()).write(Settings.NONE.withExploration(all), Settings.NONE, CATALOG);
        Files.copy(SmallCatalog.file("rubric.json"), away.resolve("rubric.json"));
        var empty = CatalogReader.read(other(), "en");
        var store = store();
        store.switchTo(other(), empty);
        var now = new SettingsFile(folder, other()).read(empty).exploration().orElseThrow()
            .withWeights(Samples.weights(9, 2, 3, 4, 5, 6, 7, 8));
        assertThat(now.pinned()).isEmpty();
        store.update(settings -> settings.withExploration(now));
        assertThat(store.refit(now, empty, CATALOG)).isEqualTo(all.withWeights(now.weights()));
        store.flush();
        assertThat(new SettingsFile(folder, other()).read(CATALOG).exploration())
            .contains(all.withWeights(now.weights()));
    }

    private SettingsStore store() {
        return new SettingsStore(folder, CatalogSelection.SHIPPED, elsewhere::add, later::add, Runnable::run, CATALOG);
    }

    private SettingsFile file() {
        return new SettingsFile(folder, CatalogSelection.SHIPPED);
    }

    private CatalogSelection other() {
        return CatalogSelection.of(List.of(folder.resolve("other")));
    }

    private void work() {
        for (var next = elsewhere.poll(); next != null; next = elsewhere.poll()) next.run();
    }
}
