package serverlesslabel.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Locale;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import serverlesslabel.RobotTest;
import serverlesslabel.Samples;
import serverlesslabel.domain.Catalog;
import serverlesslabel.state.TableColumnId;
import serverlesslabel.state.TableColumnId.Kind;

/** Columns of the table on the real window: shown, moved, resized, remembered. */
@RobotTest
class TableColumnsTest {

    private static final Catalog TWELVE = Samples.twelve();

    private ExplorerRobot explorer;

    @BeforeEach
    void open() throws TimeoutException {
        explorer = ExplorerRobot.open(1280, 800);
    }

    @Test
    void aColumnIsShownAndHiddenInTheMenus() {
        explorer.menus().menu("View", "Columns", "Provider");
        assertThat(explorer.table().headings())
            .containsExactly("Rank", "Service", "Provider", "Label", "Index", "Levels 0–5",
            "Pin");
        explorer.menus().menu("View", "Columns", "Provider");
        assertThat(explorer.table().headings()).doesNotContain("Provider");
    }

    @Test
    void everyColumnCanBeShownAtOnce() {
        var shown = explorer.table().headings();
        TableColumnId.all(TWELVE.rubric()).stream().map(TableColumnsTest::name).filter(name -> !shown.contains(name))
            .forEach(name -> explorer.menus().menu("View", "Columns", name));
        assertThat(explorer.table().headings()).hasSize(TableColumnId.all(TWELVE.rubric()).size());
    }

    @Test
    void theLastColumnStays() {
        for (var text : explorer.table().headings()) explorer.menus().menu("View", "Columns", text);
        assertThat(explorer.table().headings()).containsExactly("Pin");
    }

    @Test
    void theMenuOfAHeadHidesItsColumn() {
        explorer.table().headMenu("Label", "Hide this column");
        assertThat(explorer.table().headings()).doesNotContain("Label");
        assertThat(explorer.settings().layout().columns().shows(TableColumnId.of(Kind.LABEL))).isFalse();
    }

    @Test
    void columnsMoveInTheMenus() {
        explorer.menus().menu("View", "Columns", "Move left", "Label");
        assertThat(explorer.table().headings()).startsWith("Rank", "Label", "Service");
        explorer.menus().menu("View", "Columns", "Move right", "Label");
        assertThat(explorer.table().headings()).startsWith("Rank", "Service", "Label");
    }

    @Test
    void columnsMoveByDraggingTheirHeads() {
        explorer.table().dragHeading("Label", "Service");
        assertThat(explorer.table().headings()).startsWith("Rank", "Label", "Service");
        assertThat(explorer.settings().layout().columns().order()).startsWith(TableColumnId.of(Kind.RANK),
            TableColumnId.of(Kind.OVERALL), TableColumnId.of(Kind.LABEL));
    }

    @Test
    void aColumnThatIsDraggedWiderIsRemembered() {
        double before = explorer.table().width("Label");
        explorer.table().widen("Label", 40);
        assertThat(explorer.table().width("Label")).isEqualTo(before + 40);
        assertThat(explorer.settings().layout().columns().width(TableColumnId.of(Kind.LABEL))).contains(before + 40);
    }

    @Test
    void whatIsLeftOfAnEdgeStaysWhileItIsDragged() {
        double service = explorer.table().width("Service");
        double index = explorer.table().width("Index");
        double levels = explorer.table().width("Levels 0–5");
        explorer.table().widen("Label", 40);
        assertThat(explorer.table().width("Service")).isEqualTo(service);
        assertThat(explorer.table().width("Index") + explorer.table().width("Levels 0–5"))
            .isCloseTo(index + levels - 40, within(1.0));
    }

    @Test
    void standardColumnsComeBack() {
        double before = explorer.table().width("Label");
        explorer.table().widen("Label", 40);
        explorer.table().headMenu("Service", "Move this column right");
        explorer.menus().menu("View", "Columns", "Show the standard columns");
        assertThat(explorer.table().headings()).startsWith("Rank", "Service", "Label");
        assertThat(explorer.table().width("Label")).isEqualTo(before);
    }

    @Test
    void hidingAColumnLeavesTheOrderOfTheRows() {
        explorer.menus().menu("View", "Sort by", "Service");
        var order = explorer.table().order();
        explorer.menus().menu("View", "Columns", "Label");
        assertThat(explorer.table().order()).isEqualTo(order);
        assertThat(explorer.table().sortedBy()).containsExactly("Service");
    }

    @Test
    void anotherWindowHasTheSameColumnsAndTheSameOrder() {
        explorer.menus().menu("View", "Columns", "Provider");
        explorer.menus().menu("View", "Columns", "Move left", "Label");
        explorer.table().widen("Label", 40);
        explorer.table().sortBy("Service");
        explorer.table().alsoSortBy("Label");
        double label = explorer.table().width("Label");
        var order = explorer.table().order();
        explorer.rebuild();
        assertThat(explorer.table().headings()).startsWith("Rank", "Service", "Label", "Provider");
        assertThat(explorer.table().width("Label")).isEqualTo(label);
        assertThat(explorer.table().sortedBy()).containsExactly("Service", "Label");
        assertThat(explorer.table().order()).isEqualTo(order);
    }

    private static String name(TableColumnId column) {
        return switch (column.kind()) {
            case PROVIDER -> "Provider";
            case CATEGORY -> "Category";
            case DOCUMENTED -> "Checked";
            case LEVEL -> TWELVE.rubric().characteristic(column.characteristic()).orElseThrow().brief();
            case LEVELS -> "Levels 0–5";
            case LOSS -> "Loses most points on";
            case OVERALL -> "Of all";
            default -> column.kind().name().charAt(0) + column.kind().name().substring(1).toLowerCase(Locale.ROOT);
        };
    }
}
