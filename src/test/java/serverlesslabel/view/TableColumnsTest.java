package serverlesslabel.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import serverlesslabel.RobotTest;
import serverlesslabel.Samples;
import serverlesslabel.domain.Catalog;
import serverlesslabel.state.TableColumnId;
import serverlesslabel.state.TableColumnId.Kind;

/** The columns of the table on the real window: chosen, moved, resized, remembered. */
@RobotTest
class TableColumnsTest {

    private static final Catalog TWELVE = Samples.twelve();

    private ExplorerRobot explorer;

    @BeforeEach
    void open() throws TimeoutException {
        explorer = ExplorerRobot.open(TWELVE, 1280, 800);
    }

    @Test
    void aColumnIsShownAndHiddenInTheMenus() {
        explorer.menu("View", "Columns", "Provider");
        assertThat(explorer.headings()).containsExactly("Rank", "Service", "Provider", "Label", "Index", "Levels 0–5",
            "Pin");
        explorer.menu("View", "Columns", "Provider");
        assertThat(explorer.headings()).doesNotContain("Provider");
    }

    @Test
    void everyColumnCanBeShownAtOnce() {
        TableColumnId.all(TWELVE.rubric()).stream().filter(tableColumnId -> !tableColumnId.standard())
            .forEach(tableColumnId ->
            explorer.menu("View", "Columns", name(tableColumnId)));
        assertThat(explorer.headings()).hasSize(TableColumnId.all(TWELVE.rubric()).size());
    }

    @Test
    void theLastColumnStays() {
        for (var text : explorer.headings()) explorer.menu("View", "Columns", text);
        assertThat(explorer.headings()).containsExactly("Pin");
    }

    @Test
    void theMenuOfAHeadHidesItsColumn() {
        explorer.headMenu("Label", "Hide this column");
        assertThat(explorer.headings()).doesNotContain("Label");
        assertThat(explorer.settings().layout().columns().shows(TableColumnId.of(Kind.LABEL))).isFalse();
    }

    @Test
    void columnsMoveInTheMenus() {
        explorer.menu("View", "Columns", "Move left", "Label");
        assertThat(explorer.headings()).startsWith("Rank", "Label", "Service");
        explorer.menu("View", "Columns", "Move right", "Label");
        assertThat(explorer.headings()).startsWith("Rank", "Service", "Label");
    }

    @Test
    void columnsMoveByDraggingTheirHeads() {
        explorer.dragHeading("Label", "Service");
        assertThat(explorer.headings()).startsWith("Rank", "Label", "Service");
        assertThat(explorer.settings().layout().columns().order()).startsWith(TableColumnId.of(Kind.RANK),
            TableColumnId.of(Kind.LABEL));
    }

    @Test
    void aColumnThatIsDraggedWiderIsRemembered() {
        double before = explorer.width("Label");
        explorer.widen("Label", 40);
        assertThat(explorer.width("Label")).isEqualTo(before + 40);
        assertThat(explorer.settings().layout().columns().width(TableColumnId.of(Kind.LABEL))).contains(before + 40);
    }

    @Test
    void whatIsLeftOfAnEdgeStaysWhileItIsDragged() {
        double service = explorer.width("Service");
        double index = explorer.width("Index");
        explorer.widen("Label", 40);
        assertThat(explorer.width("Service")).isEqualTo(service);
        assertThat(explorer.width("Index")).isCloseTo(index - 40, within(0.01));
    }

    @Test
    void standardColumnsComeBack() {
        double before = explorer.width("Label");
        explorer.widen("Label", 40);
        explorer.headMenu("Service", "Move this column right");
        explorer.menu("View", "Columns", "Show the standard columns");
        assertThat(explorer.headings()).startsWith("Rank", "Service", "Label");
        assertThat(explorer.width("Label")).isEqualTo(before);
    }

    @Test
    void hidingAColumnLeavesTheOrderOfTheRows() {
        explorer.menu("View", "Sort by", "Service");
        var order = explorer.order();
        explorer.menu("View", "Columns", "Label");
        assertThat(explorer.order()).isEqualTo(order);
        assertThat(explorer.sortedBy()).containsExactly("Service");
    }

    @Test
    void anotherWindowHasTheSameColumnsAndTheSameOrder() {
        explorer.menu("View", "Columns", "Provider");
        explorer.menu("View", "Columns", "Move left", "Label");
        explorer.widen("Label", 40);
        explorer.sortBy("Service");
        explorer.alsoSortBy("Label");
        double label = explorer.width("Label");
        var order = explorer.order();
        explorer.rebuild();
        assertThat(explorer.headings()).startsWith("Rank", "Service", "Label", "Provider");
        assertThat(explorer.width("Label")).isEqualTo(label);
        assertThat(explorer.sortedBy()).containsExactly("Service", "Label");
        assertThat(explorer.order()).isEqualTo(order);
    }

    private static String name(TableColumnId column) {
        return switch (column.kind()) {
            case PROVIDER -> "Provider";
            case CATEGORY -> "Category";
            case DOCUMENTED -> "Checked";
            default -> TWELVE.rubric().characteristic(column.characteristic()).orElseThrow().name();
        };
    }
}
