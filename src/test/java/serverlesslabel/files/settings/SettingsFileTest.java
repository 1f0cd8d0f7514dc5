package serverlesslabel.files.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import serverlesslabel.Samples;
import serverlesslabel.SmallCatalog;
import serverlesslabel.domain.Catalog;
import serverlesslabel.domain.Profile;
import serverlesslabel.domain.ServiceId;
import serverlesslabel.domain.Weights;
import serverlesslabel.state.Appearance;
import serverlesslabel.state.CatalogSelection;
import serverlesslabel.state.Columns;
import serverlesslabel.state.Criteria;
import serverlesslabel.state.Exploration;
import serverlesslabel.state.ExportSettings;
import serverlesslabel.state.Layout;
import serverlesslabel.state.Layout.Bounds;
import serverlesslabel.state.OwnProfile;
import serverlesslabel.state.Panes;
import serverlesslabel.state.Panes.Pane;
import serverlesslabel.state.Pins;
import serverlesslabel.state.Settings;
import serverlesslabel.state.Sorting;
import serverlesslabel.state.TableColumnId;

class SettingsFileTest {

    private static final Catalog CATALOG = SmallCatalog.ENGLISH;

    private static final Columns COLUMNS = new Columns(List.of(TableColumnId.of(TableColumnId.Kind.PIN),
        new TableColumnId(TableColumnId.Kind.LEVEL, "durable")),
        Map.of(TableColumnId.of(TableColumnId.Kind.PROVIDER), true,
        TableColumnId.of(TableColumnId.Kind.LEVELS), false),
        Map.of(TableColumnId.of(TableColumnId.Kind.SERVICE), 321.5));

    @TempDir
    private Path folder;

    @Test
    void whatIsWrittenIsReadAgain() throws IOException {
        var exploration = new Exploration(new Weights(List.of(1, 2, 3, 4, 5, 6, 7, 72)), true,
            Set.of("elastic"),
            new Criteria("a “b”", Set.of("compute"), Set.of("AWS"), Map.of("durable", 3), Set.of("cncf")),
            Pins.of(List.of(new ServiceId("amazon-ec2"))),
            Optional.of(new ServiceId("amazon-s3-standard")),
            new Sorting(List.of(new Sorting.Key(TableColumnId.of(TableColumnId.Kind.LABEL), true),
                new Sorting.Key(new TableColumnId(TableColumnId.Kind.LEVEL, "durable"), false))),
            Optional.of(LocalDate.parse("2026-11-23")));
        var own = new OwnProfile("Ours", Map.of("elastic", 9, "durable", 1));
        var settings = new Settings(new Appearance(Appearance.Theme.CONTRAST, Optional.of("de"), true, true,
            Optional.of(150)),
            new Layout(Optional.of(new Bounds(-10, 20, 1200, 800, true)),
                new Panes(Map.of(Pane.WEIGHTS, 300.0, Pane.DETAIL, 410.5), Set.of(Pane.FIRMNESS)), COLUMNS,
                Optional.of("compare")), true, Optional.of(folder),
            List.of(folder.resolve("a.png"), folder.resolve("b.json")), List.of(own),
            new ExportSettings("label", "a4", ".svg", true, 3),
            Optional.of(exploration));
        file().write(settings, Settings.NONE, CATALOG);
        assertThat(file().read(CATALOG)).isEqualTo(settings);
    }

    @Test
    void theSizeOfTheSystemIsLeftToItAndAChosenOneIsKept() throws IOException {
        Files.writeString(path(), "{ \"scale\": 100 }");
        var chosen = file().read(CATALOG);
        assertThat(chosen.appearance().ownScale()).contains(100);
        var followed = chosen.withAppearance(chosen.appearance().withOwnScale(Optional.empty()));
        file().write(followed, chosen, CATALOG);
        assertThat(file().read(CATALOG)).isEqualTo(followed);
    }

    @Test
    void theFirstStartHasNoSettings() {
        assertThat(file().read(CATALOG)).isEqualTo(Settings.NONE);
    }

    @Test
    void aDamagedFileIsAsIfNothingHadBeenSet() throws IOException {
        Files.writeString(path(), "{ \"theme\": \"dark\", ");
        assertThat(file().read(CATALOG)).isEqualTo(Settings.NONE);
    }

    @Test
    void whatTheCatalogNoLongerKnowsIsDropped() throws IOException {
        Files.writeString(folder.resolve("exploration.json"), """
            { "weights": { "elastic": 900, "gone": 3 }, "pinned": ["gone", "No Id!", "amazon-ec2"],
              "selected": "gone" }""");
        var exploration = file().read(CATALOG).exploration().orElseThrow();
        assertThat(exploration).isEqualTo(Exploration.of(CATALOG.rubric().reference())
            .withPinned(List.of(new ServiceId("amazon-ec2"))));
    }

    @Test
    void anotherCatalogCostsNothingThatWasSetInThisOne() throws IOException {
        var own = OwnProfile.of("Ours", Samples.weights(9, 0, 0, 0, 0, 0, 0, 1), CATALOG.rubric());
        var set = Settings.NONE.withProfile(own).withExploration(Exploration.of(Samples.weights(1, 2, 3, 4, 5, 6, 7, 8))
            .withPinned(List.of(new ServiceId("amazon-ec2"))));
        file().write(set, Settings.NONE, CATALOG);
        var fridges = new SettingsFile(folder, CatalogSelection.of(List.of(folder.resolve("fridges"))));
        assertThat(fridges.read(CATALOG).exploration()).isEmpty();
        var before = fridges.read(CATALOG);
        fridges.write(before.withExploration(Exploration.of(CATALOG.rubric().reference())), before, CATALOG);
        assertThat(file().read(CATALOG)).isEqualTo(set);
    }

    @Test
    void ownWeightsAreAProfileWhereTheRubricWeighsTheSame() {
        var own = OwnProfile.of("Our  Own", Samples.weights(9, 0, 0, 0, 0, 0, 0, 1), CATALOG.rubric());
        assertThat(own.toProfile(CATALOG.rubric(), "").orElseThrow()).isEqualTo(
            new Profile("own-our-own", "Our  Own", "", Samples.weights(9, 0, 0, 0, 0, 0, 0, 1)));
        assertThat(new OwnProfile("Else", Map.of("cooling", 5)).toProfile(CATALOG.rubric(), "")).isEmpty();
    }

    @Test
    void anOrderByOneColumnAsItWasKeptEarlierIsStillRead() throws IOException {
        Files.writeString(folder.resolve("exploration.json"), "{ \"sorting\": \"SERVICE\", \"reversed\": true }");
        assertThat(file().read(CATALOG).exploration().orElseThrow().sorting())
            .isEqualTo(Sorting.by(TableColumnId.of(TableColumnId.Kind.SERVICE)).reversed());
    }

    @Test
    void anOrderByWhatIsUnknownIsByRank() throws IOException {
        Files.writeString(folder.resolve("exploration.json"),
            "{ \"sorting\": [{ \"by\": \"level-gone\" }, { \"by\": \"levels\" }, { \"by\": 3 }, 4] }");
        assertThat(file().read(CATALOG).exploration().orElseThrow().sorting()).isEqualTo(Sorting.BY_RANK);
    }

    @Test
    void unknownColumnsAreNotReadAndThoseOfAnotherRubricAreKept() throws IOException {
        Files.writeString(path(), """
            { "columns": { "order": ["pin", "nothing", 7, "level-cooling"], "shown": ["level-cooling", "level"],
              "hidden": "pin", "widths": { "service": 1e9, "label": "wide", "nothing": 50, "pin": 60 } } }""");
        var cooling = new TableColumnId(TableColumnId.Kind.LEVEL, "cooling");
        var pin = TableColumnId.of(TableColumnId.Kind.PIN);
        assertThat(file().read(CATALOG).layout().columns()).isEqualTo(
            new Columns(List.of(pin, cooling), Map.of(cooling, true), Map.of(pin, 60.0)));
    }

    @Test
    void anExplorationAsItWasKeptEarlierAmongTheSettingsIsStillRead() throws IOException {
        Files.writeString(path(), "{ \"exploration\": { \"search\": \"queue\" } }");
        assertThat(file().read(CATALOG).exploration().orElseThrow().search()).isEqualTo("queue");
    }

    @Test
    void eachSelectionOfCatalogsHasAnExplorationOfItsOwn() throws IOException {
        var one = folder.resolve("one");
        var selections = List.of(CatalogSelection.SHIPPED, CatalogSelection.of(List.of(one)),
            CatalogSelection.SHIPPED.withMore(List.of(one)),
            CatalogSelection.of(List.of(one, folder.resolve("two"))),
            CatalogSelection.of(List.of(Path.of(one + folder.resolve("two").toString()))));
        for (int i = 0; i < selections.size(); i++) write(selections.get(i), "search " + i);
        for (int i = 0; i < selections.size(); i++)
            assertThat(search(selections.get(i))).isEqualTo("search " + i);
        var relative = Path.of("").toAbsolutePath().relativize(one);
        assertThat(search(CatalogSelection.of(List.of(relative)))).isEqualTo("search 1");
    }

    @Test
    void whatIsOutOfBoundsIsReadAsItsDefault() throws IOException {
        Files.writeString(path(), """
            { "theme": "Dark", "scale": 133, "panes": { "weights": 0.5, "detail": 1, "firmness": 1e6 },
              "columns": { "widths": { "service": 1e9, "label": 0 } },
              "window": { "x": 1, "y": 2, "width": 1200 },
              "profiles": [ { "name": "Ours", "weights": { "elastic": 0, "durable": 101, "available": 100 } } ] }""");
        var settings = file().read(CATALOG);
        assertThat(settings.appearance()).isEqualTo(Appearance.FIRST.withTheme(Appearance.Theme.DARK));
        assertThat(settings.layout()).isEqualTo(Settings.NONE.layout()
            .withPanes(new Panes(Map.of(Pane.DETAIL, 1.0), Set.of())));
        assertThat(settings.profiles()).containsExactly(new OwnProfile("Ours", Map.of("elastic", 0, "available", 100)));
        assertThat(settings.exportSettings()).isEqualTo(ExportSettings.FIRST);
    }

    @Test
    void theNarrowestAndTheWidestColumnAndTheLargestPaneAreKept() throws IOException {
        Files.writeString(path(), """
            { "panes": { "weights": 1e5 }, "columns": { "widths": { "service": %s, "label": %s } },
              "picture": {} }""".formatted(Columns.WIDEST, Columns.NARROWEST));
        assertThat(file().read(CATALOG).layout().columns().widths()).hasSize(2);
        assertThat(file().read(CATALOG).layout().panes().size(Pane.WEIGHTS)).contains(1e5);
        assertThat(file().read(CATALOG).exportSettings()).isEqualTo(ExportSettings.FIRST);
    }

    private void write(CatalogSelection selection, String search) throws IOException {
        new SettingsFile(folder, selection).write(Settings.NONE.withExploration(
            Exploration.of(CATALOG.rubric().reference()).withSearch(search)), Settings.NONE, CATALOG);
    }

    private String search(CatalogSelection selection) {
        return new SettingsFile(folder, selection).read(CATALOG).exploration().orElseThrow().search();
    }

    private SettingsFile file() {
        return new SettingsFile(folder, CatalogSelection.SHIPPED);
    }

    private Path path() {
        return folder.resolve("settings.json");
    }
}
