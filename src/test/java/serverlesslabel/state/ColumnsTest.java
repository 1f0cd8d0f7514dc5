package serverlesslabel.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import serverlesslabel.Samples;
import serverlesslabel.state.TableColumnId.Kind;

/** The columns of the table as they are chosen, moved and resized. */
class ColumnsTest {

    private static final List<TableColumnId> ALL = TableColumnId.all(Samples.RUBRIC);
    private static final TableColumnId RANK = TableColumnId.of(Kind.RANK);
    private static final TableColumnId SERVICE = TableColumnId.of(Kind.SERVICE);
    private static final TableColumnId OVERALL = TableColumnId.of(Kind.OVERALL);
    private static final TableColumnId LABEL = TableColumnId.of(Kind.LABEL);
    private static final TableColumnId PROVIDER = TableColumnId.of(Kind.PROVIDER);
    private static final List<TableColumnId> STANDARD = Columns.FIRST.shown(ALL);
    private static final TableColumnId FOREIGN = new TableColumnId(Kind.LEVEL, "of-another");

    @Test
    void aTableNobodyHasTouchedShowsTheStandardColumns() {
        assertThat(Columns.FIRST.shown(ALL)).extracting(TableColumnId::id)
            .containsExactly("rank", "overall", "service", "label", "index", "levels", "loss", "pin");
    }

    @Test
    void everyIdNamesItsAspect() {
        assertThat(ALL).allSatisfy(tableColumnId -> assertThat(TableColumnId.withId(tableColumnId.id()))
            .contains(tableColumnId));
        assertThat(TableColumnId.withId("level-")).isEmpty();
        assertThat(TableColumnId.withId("level")).isEmpty();
        assertThat(TableColumnId.withId("something")).isEmpty();
    }

    @Test
    void aColumnThatIsShownStandsWhereItBelongs() {
        assertThat(Columns.FIRST.withShown(PROVIDER).shown(ALL)).startsWith(RANK, OVERALL, SERVICE, PROVIDER, LABEL);
    }

    @Test
    void movingGoesPastTheNextColumnThatIsShown() {
        // The rank among all is not in the table where all services are shown.
        var shown = List.of(RANK, SERVICE, LABEL);
        assertThat(Columns.FIRST.movedLeft(LABEL, shown, ALL).shown(ALL)).startsWith(RANK, OVERALL, LABEL, SERVICE);
        assertThat(Columns.FIRST.movedRight(RANK, shown, ALL).shown(ALL)).startsWith(SERVICE, OVERALL, RANK, LABEL);
    }

    @Test
    void movingThereAndBackChangesNothing() {
        assertThat(ALL).filteredOn(TableColumnId::standard).allSatisfy(tableColumnId -> {
            var moved = Columns.FIRST.movedRight(tableColumnId, STANDARD, ALL);
            if (!moved.equals(Columns.FIRST))
                assertThat(moved.movedLeft(tableColumnId, moved.shown(ALL), ALL).shown(ALL)).isEqualTo(STANDARD);
        });
    }

    @Test
    void thereIsNothingBeyondTheEnds() {
        assertThat(Columns.FIRST.movedLeft(RANK, STANDARD, ALL)).isEqualTo(Columns.FIRST);
        assertThat(Columns.FIRST.movedRight(TableColumnId.of(Kind.PIN), STANDARD, ALL)).isEqualTo(Columns.FIRST);
    }

    @Test
    void everyColumnKeepsAPlaceHoweverFewAreNamed() {
        var columns = new Columns(List.of(TableColumnId.of(Kind.PIN), FOREIGN), Map.of(), Map.of());
        assertThat(columns.arranged(ALL)).startsWith(RANK, OVERALL, SERVICE).containsExactlyInAnyOrderElementsOf(ALL);
    }

    @Test
    void aColumnOfAnotherRubricIsKeptButNotShown() {
        var columns = Columns.FIRST.withShown(FOREIGN).withOrder(List.of(FOREIGN, SERVICE))
            .withOrder(List.of(SERVICE, RANK));
        assertThat(columns.shown(ALL)).doesNotContain(FOREIGN);
        assertThat(columns.order()).contains(FOREIGN);
        assertThat(columns.alwaysShows(FOREIGN)).isTrue();
    }

    @Test
    void aColumnIsNeverTooNarrowToBeSeen() {
        assertThat(Columns.FIRST.withWidth(SERVICE, 1).width(SERVICE)).contains(Columns.NARROWEST);
        assertThat(Columns.FIRST.withWidth(SERVICE, 300).withoutWidth(SERVICE)).isEqualTo(Columns.FIRST);
    }

    @Test
    void noWidthIsBeyondTheLimits() {
        assertThat(new Columns(List.of(), Map.of(), Map.of(RANK, 20.0, LABEL, 4000.0)).widths()).hasSize(2);
        for (double width : new double[] {19.9, 4000.1, Double.NaN})
            assertThatIllegalArgumentException()
                .isThrownBy(() -> new Columns(List.of(), Map.of(), Map.of(RANK, width)));
        assertThat(Columns.FIRST.withWidth(RANK, 5000).width(RANK)).contains(Columns.WIDEST);
    }

    @Test
    void aColumnThatIsNamedTwiceStandsOnce() {
        assertThat(new Columns(List.of(LABEL, RANK, LABEL), Map.of(), Map.of()).order()).containsExactly(LABEL, RANK);
    }

    @Test
    void onlyAColumnTheReaderChoseAlwaysShows() {
        assertThat(Columns.FIRST.alwaysShows(RANK)).isFalse();
        assertThat(Columns.FIRST.withShown(RANK).alwaysShows(RANK)).isTrue();
        assertThat(Columns.FIRST.withHidden(RANK).alwaysShows(RANK)).isFalse();
    }

    @Test
    void aHiddenColumnIsNotShown() {
        assertThat(Columns.FIRST.withHidden(RANK).shown(ALL)).startsWith(OVERALL, SERVICE, LABEL).doesNotContain(RANK);
    }

    @Test
    void hiddenColumnsKeepTheirPlacesWhileShownOnesAreArranged() {
        var shown = Columns.FIRST.shown(ALL);
        var turned = new ArrayList<>(shown);
        Collections.swap(turned, 0, 2);
        var columns = Columns.FIRST.withShownInOrder(turned, ALL);
        assertThat(columns.shown(ALL)).isEqualTo(turned);
        assertThat(columns.arranged(ALL).indexOf(PROVIDER)).isEqualTo(ALL.indexOf(PROVIDER));
        assertThat(columns.withShown(PROVIDER).shown(ALL)).startsWith(SERVICE, OVERALL, RANK, PROVIDER, LABEL);
    }
}
