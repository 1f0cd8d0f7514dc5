package serverlesslabel.files.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import serverlesslabel.SmallCatalog;
import serverlesslabel.domain.Catalog;
import serverlesslabel.domain.ServiceId;
import serverlesslabel.domain.Weights;
import serverlesslabel.io.FolderLock;
import serverlesslabel.state.Appearance;
import serverlesslabel.state.CatalogSelection;
import serverlesslabel.state.Criteria;
import serverlesslabel.state.Exploration;
import serverlesslabel.state.Layout.Bounds;
import serverlesslabel.state.OwnProfile;
import serverlesslabel.state.Panes;
import serverlesslabel.state.Pins;
import serverlesslabel.state.Settings;
import serverlesslabel.state.Sorting;
import serverlesslabel.state.TableColumnId;

/** Settings that were cut, damaged or written by two at once. */
class SettingsSurviveTest {

    private static final Catalog CATALOG = SmallCatalog.ENGLISH;
    /** Bytes that mean something in JSON, and some that mean nothing anywhere. */
    private static final byte[] DAMAGE = {'"', '{', '}', ']', ',', '-', '9', 'e', ' ', '\\', 0, (byte) 0xff};

    @TempDir
    private Path folder;

    @BeforeEach
    void setEverything() throws IOException {
        var exploration = new Exploration(new Weights(List.of(1, 2, 3, 4, 5, 6, 7, 72)), true, Set.of("elastic"),
            new Criteria("a", Set.of("compute"), Set.of("AWS"), Map.of("durable", 3), Set.of("cncf")),
            Pins.of(List.of(new ServiceId("amazon-ec2"))),
            Optional.of(new ServiceId("amazon-s3-standard")),
            new Sorting(List.of(new Sorting.Key(TableColumnId.of(TableColumnId.Kind.LABEL), true))), Optional.empty());
        file().write(Settings.NONE.withAppearance(new Appearance(Appearance.Theme.DARK, Optional.of("de"), true, true,
            Optional.of(125)))
            .withLayout(layout -> layout.withBounds(new Bounds(1, 2, 1200, 800, false))
                .withPanes(new Panes(Map.of(Panes.Pane.WEIGHTS, 300.0), Set.of(Panes.Pane.DETAIL))))
            .withRecentFile(folder.resolve("a.png")).withProfile(new OwnProfile("Ours", Map.of("elastic", 9)))
            .withExploration(exploration), Settings.NONE, CATALOG);
    }

    @ParameterizedTest
    @ValueSource(strings = {"settings.json", "exploration.json"})
    void aFileThatIsCutAnywhereReadsAsTheFirstStart(String name) throws IOException {
        var whole = Files.readAllBytes(folder.resolve(name));
        var first = name.equals("settings.json") ? Settings.NONE.withExploration(file().read(CATALOG).exploration())
            : file().read(CATALOG).withExploration(Optional.empty());
        // The last byte is a line feed: without it nothing is missing.
        for (int length = 0; length < whole.length - 1; length++) {
            Files.write(folder.resolve(name), Arrays.copyOf(whole, length));
            assertThat(file().read(CATALOG)).as("cut after %d bytes", length).isEqualTo(first);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"settings.json", "exploration.json"})
    void aFileWithAnyByteDamagedIsReadWithoutAnException(String name) throws IOException {
        var whole = Files.readAllBytes(folder.resolve(name));
        for (int place = 0; place < whole.length; place++) {
            var damaged = whole.clone();
            damaged[place] = DAMAGE[place % DAMAGE.length];
            Files.write(folder.resolve(name), damaged);
            assertThatCode(() -> file().read(CATALOG)).as("damaged at byte %d", place).doesNotThrowAnyException();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"{ \"profiles\": [ { \"name\": \"Precious\" ", "\u00ff not JSON at all", "[]"})
    void aDamagedFileIsPutAsideBeforeAnotherTakesItsPlace(String damaged) throws IOException {
        Files.writeString(folder.resolve("settings.json"), damaged);
        change();
        assertThat(folder.resolve("settings.damaged.json")).hasContent(damaged);
        assertThat(file().read(CATALOG).appearance().safeClasses()).isFalse();
    }

    @Test
    void textThatIsNotUtf8IsPutAsideToo() throws IOException {
        var damaged = new byte[] {'{', '"', (byte) 0xe4, '"', ':', '1', '}'};
        Files.write(folder.resolve("settings.json"), damaged);
        change();
        assertThat(folder.resolve("settings.damaged.json")).hasBinaryContent(damaged);
    }

    @Test
    void whatWasPutAsideEarlierStays() throws IOException {
        for (var damaged : List.of("first", "second")) {
            Files.writeString(folder.resolve("settings.json"), damaged);
            change();
        }
        assertThat(folder.resolve("settings.damaged.json")).hasContent("first");
        assertThat(folder.resolve("settings.damaged-2.json")).hasContent("second");
    }

    @Test
    void aGoodFileIsNotPutAside() throws IOException {
        change();
        assertThat(names()).containsExactly("exploration.json", "settings.json");
    }

    @Test
    void ofTwoWindowsEachWritesOnlyWhatWasChangedInIt() throws IOException {
        var here = file().read(CATALOG);
        var there = file().read(CATALOG);
        file().write(here.withProfile(new OwnProfile("Mine", Map.of("elastic", 1))), here, CATALOG);
        file().write(there.withExploration(Exploration.of(CATALOG.rubric().reference())), there, CATALOG);
        assertThat(file().read(CATALOG).profiles()).extracting(OwnProfile::name).contains("Mine");
    }

    @Test
    void aRehearsalChangesAndLeavesNothing() throws IOException {
        var before = Files.readString(folder.resolve("settings.json"));
        file().prepare(Settings.NONE, CATALOG);
        assertThat(folder.resolve("settings.json")).content().isEqualTo(before);
        assertThat(names()).containsExactly("exploration.json", "settings.json");
    }

    @Test
    void aRehearsalTakesAwayWhatAKillLeft() throws IOException {
        Files.writeString(folder.resolve(".serverless-label-999999999999.part"), "half");
        file().prepare(Settings.NONE, CATALOG);
        assertThat(names()).containsExactly("exploration.json", "settings.json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"settings.json", "exploration.json"})
    void aFileThatWasDeletedMeanwhileIsWrittenAgain(String name) throws IOException {
        var before = file().read(CATALOG);
        Files.delete(folder.resolve(name));
        file().write(before, before, CATALOG);
        assertThat(file().read(CATALOG)).isEqualTo(before);
    }

    @Test
    void anEmptyFileIsNotWorthACopy() throws IOException {
        Files.writeString(folder.resolve("settings.json"), "");
        change();
        assertThat(names()).containsExactly("exploration.json", "settings.json");
    }

    @Test
    void aNewExplorationLeavesTheFileOfTheSettingsAlone() throws IOException {
        var before = file().read(CATALOG);
        Files.writeString(folder.resolve("settings.json"), "{ \"theme\": \"light\" }");
        file().write(before.withExploration(Exploration.of(CATALOG.rubric().reference())), before, CATALOG);
        assertThat(folder.resolve("settings.json")).hasContent("{ \"theme\": \"light\" }");
    }

    @Test
    void bothFilesEndWithALineFeed() throws IOException {
        for (var name : names()) assertThat(folder.resolve(name)).content().endsWith("}\n");
    }

    private void change() throws IOException {
        var before = file().read(CATALOG);
        file().write(before.withAppearance(before.appearance().withSafeClasses(false).withStill(true)
            .withTheme(Appearance.Theme.LIGHT)),
            before, CATALOG);
    }

    private SettingsFile file() {
        return new SettingsFile(folder, CatalogSelection.SHIPPED);
    }

    private List<String> names() throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(path -> path.getFileName().toString()).filter(name -> !name.equals(FolderLock.NAME))
                .sorted().toList();
        }
    }
}
