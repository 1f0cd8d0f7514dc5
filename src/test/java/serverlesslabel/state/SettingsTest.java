package serverlesslabel.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static serverlesslabel.Samples.RUBRIC;
import static serverlesslabel.Samples.weights;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import serverlesslabel.state.Panes.Pane;

/** What the program remembers, and how each part of it is changed. */
class SettingsTest {

    private static final OwnProfile MINE = new OwnProfile("Mine", Map.of("elastic", 3));
    private static final Exploration EXPLORED = Exploration.of(RUBRIC.reference());
    private static final Settings ALL = Settings.NONE.withAppearance(Appearance.FIRST.withTheme(Appearance.Theme.DARK))
        .withLayout(layout -> layout.withPage("compare")).withGreeted(true).withFolder(Path.of("out"))
        .withRecentFile(Path.of("a.json")).withProfile(MINE).withExportSettings(ExportSettings.FIRST.withKind("radar"))
        .withExploration(EXPLORED);

    @Test
    void everyChangeKeepsWhatTheOthersSet() {
        assertThat(ALL).isEqualTo(new Settings(new Appearance(Appearance.Theme.DARK, Optional.empty(), false, false,
            Optional.empty()),
            new Layout(Optional.empty(), Panes.FIRST, Columns.FIRST, Optional.of("compare")), true,
            Optional.of(Path.of("out")), List.of(Path.of("a.json")), List.of(MINE),
            new ExportSettings("radar", "slide", "", false, 2), Optional.of(EXPLORED)));
    }

    @Test
    void beginningAnewKeepsWhatTheReaderMade() {
        assertThat(ALL.withDefaults()).isEqualTo(Settings.NONE.withProfile(MINE).withExploration(EXPLORED));
    }

    @Test
    void recentFilesCanBeForgotten() {
        assertThat(ALL.withoutRecent().recent()).isEmpty();
        assertThat(ALL.withoutRecent().withRecentFile(Path.of("a.json"))).isEqualTo(ALL);
    }

    @Test
    void anExplorationCanBeForgotten() {
        assertThat(ALL.withExploration(Optional.empty()).exploration()).isEmpty();
    }

    @Test
    void eightFilesAreRememberedTheLatestFirstAndEachOnce() {
        var settings = Settings.NONE;
        for (int i = 0; i < 10; i++) settings = settings.withRecentFile(Path.of(i + ".json"));
        settings = settings.withRecentFile(Path.of("5.json"));
        assertThat(settings.recent()).hasSize(8).startsWith(Path.of("5.json"), Path.of("9.json"))
            .endsWith(Path.of("3.json"), Path.of("2.json"));
    }

    @Test
    void aProfileOfTheSameNameIsReplaced() {
        var again = new OwnProfile("mine", Map.of("elastic", 9));
        assertThat(ALL.withProfile(again).profiles()).containsExactly(again);
        var other = new OwnProfile("Other", Map.of());
        assertThat(ALL.withProfile(other).profiles()).containsExactly(MINE, other);
        assertThat(ALL.withProfile(other).withoutProfile(again).profiles()).containsExactly(other);
    }

    @Test
    void aProfileKeepsItsPlaceWhenItIsRenamed() {
        var other = new OwnProfile("Other", Map.of());
        var settings = ALL.withProfile(other);
        assertThat(settings.withProfileRenamed(MINE, "Ours").profiles())
            .containsExactly(new OwnProfile("Ours", MINE.points()), other);
        assertThat(settings.withProfileRenamed(MINE, "MINE").profiles())
            .containsExactly(new OwnProfile("MINE", MINE.points()), other);
    }

    @Test
    void aProfileIsNotRenamedToWhatAnotherIsCalled() {
        var settings = ALL.withProfile(new OwnProfile("Other", Map.of()));
        assertThat(settings.withProfileRenamed(MINE, "OTHER")).isSameAs(settings);
    }

    @Test
    void namesThatDifferInBlanksAndCapitalsAreOne() {
        assertThat(new OwnProfile("My  own Name", Map.of()).id()).isEqualTo("own-my-own-name");
    }

    @Test
    void anOwnProfileHoldsWeightsFromNoneToAHundred() {
        assertThat(new OwnProfile("Ends", Map.of("a", 0, "b", 100)).points()).hasSize(2);
        assertThatThrownBy(() -> new OwnProfile("Below", Map.of("a", -1))).hasMessage("weight -1");
        assertThatThrownBy(() -> new OwnProfile("Above", Map.of("a", 101))).hasMessage("weight 101");
    }

    @Test
    void anOwnProfileIsOneUnderARubricThatWeighsTheSame() {
        var own = OwnProfile.of("Mine", weights(1, 2, 3, 4, 5, 6, 7, 8), RUBRIC);
        assertThat(own.toProfile(RUBRIC, "Yours.")).hasValueSatisfying(profile -> {
            assertThat(profile.id()).isEqualTo("own-mine");
            assertThat(profile.name()).isEqualTo("Mine");
            assertThat(profile.purpose()).isEqualTo("Yours.");
            assertThat(profile.weights()).isEqualTo(weights(1, 2, 3, 4, 5, 6, 7, 8));
        });
        assertThat(MINE.toProfile(RUBRIC, "Yours.")).isEmpty();
    }

    @Test
    void choicesAreChangedOneByOne() {
        assertThat(ExportSettings.FIRST.withKind("radar").withPaper("a4").withEnding(".pdf").withDark(true)
            .withScale(3))
            .isEqualTo(new ExportSettings("radar", "a4", ".pdf", true, 3));
        assertThat(new ExportSettings("radar", "a4", ".pdf", true, 3).withScale(1).withDark(false))
            .isEqualTo(new ExportSettings("radar", "a4", ".pdf", false, 1));
    }

    @Test
    void theScaleOfAPictureStaysBetweenOneAndThree() {
        assertThat(IntStream.of(-1, 0, 1, 2, 3, 4).map(each -> ExportSettings.FIRST.withScale(each).scale()))
            .containsExactly(1, 1, 1, 2, 3, 3);
    }

    @Test
    void aLookIsChangedPartByPart() {
        assertThat(Appearance.FIRST.withTheme(Appearance.Theme.CONTRAST).withLanguage(Optional.of("de")).withStill(true)
            .withSafeClasses(true)
            .withOwnScale(Optional.of(150)))
            .isEqualTo(new Appearance(Appearance.Theme.CONTRAST, Optional.of("de"), true, true, Optional.of(150)));
        assertThat(new Appearance(Appearance.Theme.CONTRAST, Optional.of("de"), true, true, Optional.of(150))
            .withStill(false).withSafeClasses(false))
            .isEqualTo(new Appearance(Appearance.Theme.CONTRAST, Optional.of("de"), false, false, Optional.of(150)));
    }

    @Test
    void sizesGoStepByStepToTheEnds() {
        assertThat(IntStream.of(1, -1, 5, 6, -2, -3).map(steps -> Appearance.FIRST.larger(100, steps).scale()))
            .containsExactly(110, 90, 200, 200, 80, 80);
        assertThat(Appearance.FIRST.larger(125, 1).ownScale()).contains(150);
        assertThatThrownBy(() -> Appearance.FIRST.withOwnScale(Optional.of(101))).hasMessage("scale of 101");
    }

    @Test
    void anySizeOfADesktopHasANearestOneToChooseFrom() {
        assertThat(DoubleStream.of(0, 84, 86, 100, 117.4, 117.6, 125, 225, 1e6)
            .mapToInt(Appearance::nearestScale)).containsExactly(80, 80, 90, 100, 110, 125, 125, 200, 200);
    }

    @Test
    void aLookFollowsTheSystemUntilThemeAndSizeAreChosen() {
        var chosen = Appearance.FIRST.withOwnScale(Optional.of(100));
        assertThat(Appearance.FIRST.scale()).isEqualTo(Appearance.ACTUAL);
        assertThat(Appearance.FIRST.followsSystem()).isTrue();
        assertThat(chosen.followsSystem()).isTrue();
        assertThat(Appearance.FIRST.withTheme(Appearance.Theme.LIGHT).followsSystem()).isTrue();
        assertThat(chosen.withTheme(Appearance.Theme.LIGHT).followsSystem()).isFalse();
    }

    @Test
    void aLayoutIsChangedPartByPart() {
        var bounds = new Layout.Bounds(1, 2, 300, 400, true);
        var panes = Panes.FIRST.toggled(Pane.DETAIL);
        var columns = Columns.FIRST.withHidden(TableColumnId.of(TableColumnId.Kind.PIN));
        assertThat(Layout.FIRST.withBounds(bounds).withPanes(panes).withColumns(columns).withPage("page"))
            .isEqualTo(new Layout(Optional.of(bounds), panes, columns, Optional.of("page")));
    }

    @Test
    void aPaneIsSizedAndFoldedAndBack() {
        var panes = Panes.FIRST.withSize(Pane.WEIGHTS, 300).toggled(Pane.DETAIL);
        assertThat(panes).isEqualTo(new Panes(Map.of(Pane.WEIGHTS, 300.0), Set.of(Pane.DETAIL)));
        assertThat(panes.withSize(Pane.DETAIL, 10).size(Pane.WEIGHTS)).contains(300.0);
        assertThat(panes.toggled(Pane.WEIGHTS).folded()).containsExactlyInAnyOrder(Pane.WEIGHTS, Pane.DETAIL);
        assertThat(panes.toggled(Pane.DETAIL).withoutSize(Pane.WEIGHTS)).isEqualTo(Panes.FIRST);
        assertThat(panes.withoutSize(Pane.DETAIL)).isEqualTo(panes);
    }

    @Test
    void aPaneHasASizeWithinReason() {
        assertThat(Panes.FIRST.withSize(Pane.WEIGHTS, 1e5).size(Pane.WEIGHTS)).contains(1e5);
        assertThat(Panes.FIRST.withSize(Pane.WEIGHTS, 0.5).size(Pane.WEIGHTS)).contains(0.5);
        assertThatThrownBy(() -> Panes.FIRST.withSize(Pane.WEIGHTS, 0)).hasMessageStartingWith("pane of");
        assertThatThrownBy(() -> Panes.FIRST.withSize(Pane.WEIGHTS, 100_001)).hasMessageStartingWith("pane of");
        assertThatThrownBy(() -> Panes.FIRST.withSize(Pane.WEIGHTS, Double.NaN)).hasMessageStartingWith("pane of");
    }

    @Test
    void aShelfHoldsACatalog() {
        assertThatThrownBy(() -> new CatalogSelection(false, List.of())).hasMessage("a selection holds a catalog");
        assertThat(CatalogSelection.of(List.of())).isEqualTo(CatalogSelection.SHIPPED);
        assertThat(CatalogSelection.of(List.of(Path.of("mine"))))
            .isEqualTo(new CatalogSelection(false, List.of(Path.of("mine"))));
    }

    @Test
    void aShelfHoldsEachCatalogOnce() {
        var shelf = CatalogSelection.SHIPPED.withMore(List.of(Path.of("a"), Path.of("b", "..", "a")))
            .withMore(List.of(Path.of("a")));
        assertThat(shelf).isEqualTo(new CatalogSelection(true, List.of(Path.of("a"))));
    }

    @Test
    void catalogsAreKnownByTheLastPartOfTheirPath() {
        assertThat(CatalogSelection.of(List.of(Path.of("some", "mine.csv"), Path.of("/"))).names())
            .containsExactly("mine.csv", Path.of("/").toString());
    }
}
