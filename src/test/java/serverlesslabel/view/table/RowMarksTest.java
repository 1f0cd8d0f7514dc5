package serverlesslabel.view.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.scene.control.TableView;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import serverlesslabel.RobotTest;

/** Rows marked as bits: what the table and the reader's hand ask of a selection model. */
@RobotTest
class RowMarksTest {

    private static final int ROWS = 1000;

    private TableView<Integer> table;
    private RowMarks marks;

    @BeforeAll
    static void startJavaFx() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    @BeforeEach
    void make() {
        onFxThread(() -> {
            table = new TableView<>(FXCollections.observableArrayList(IntStream.range(0, ROWS).map(row -> 7000 + row)
                .boxed().toList()));
            marks = new RowMarks(table);
            table.setSelectionModel(marks);
        });
    }

    private static void onFxThread(Runnable run) {
        WaitForAsyncUtils.waitForAsyncFx(60_000, run);
    }

    @Test
    void theLastRowMarkedIsSelectedAndHasTheFocus() {
        onFxThread(() -> {
            marks.select(5);
            marks.selectIndices(9, 2, ROWS, -1);
        });
        assertThat(marks.getSelectedIndices()).containsExactly(2, 5, 9);
        assertThat(marks.getSelectedItems()).containsExactly(7002, 7005, 7009);
        assertThat(marks.getSelectedCells().stream().map(cell -> cell.getRow())).containsExactly(2, 5, 9);
        assertThat(marks.getSelectedIndex()).isEqualTo(2);
        assertThat(marks.getSelectedItem()).isEqualTo(7002);
        assertThat(table.getFocusModel().getFocusedIndex()).isEqualTo(2);
        assertThat(marks.isSelected(5)).isTrue();
        assertThat(marks.isSelected(6)).isFalse();
        assertThat(marks.isSelected(-1)).isFalse();
    }

    @Test
    void aRangeIsMarkedFromEitherEnd() {
        onFxThread(() -> {
            marks.clearAndSelect(50);
            marks.selectRange(20, null, 17, null);
        });
        assertThat(marks.getSelectedIndices()).containsExactly(17, 18, 19, 20, 50);
        assertThat(marks.getSelectedIndex()).isEqualTo(17);
        onFxThread(() -> marks.clearAndSelect(3));
        assertThat(marks.getSelectedIndices()).containsExactly(3);
    }

    @Test
    void allRowsAreMarkedAndTheFocusedOneIsSelected() {
        onFxThread(() -> {
            marks.clearAndSelect(4);
            marks.selectAll();
        });
        assertThat(marks.getSelectedItems()).isEqualTo(table.getItems());
        assertThat(marks.getSelectedIndex()).isEqualTo(4);
    }

    @Test
    void aRowIsLeftOutAndTheLastOneLeavesNothingSelected() {
        onFxThread(() -> {
            marks.selectIndices(1, 2);
            marks.clearSelection(1);
        });
        assertThat(marks.getSelectedIndices()).containsExactly(2);
        assertThat(marks.getSelectedIndex()).isEqualTo(2);
        onFxThread(() -> marks.clearSelection(2));
        assertThat(marks.isEmpty()).isTrue();
        assertThat(marks.getSelectedIndex()).isEqualTo(-1);
        assertThat(marks.getSelectedItem()).isNull();
    }

    @Test
    void neighboursOfTheFocusAreMarkedAsFarAsThereAreAny() {
        onFxThread(() -> {
            marks.clearAndSelect(0);
            marks.selectPrevious();
            marks.selectNext();
            marks.clearAndSelect(ROWS - 1);
            marks.selectNext();
        });
        assertThat(marks.getSelectedIndices()).containsExactly(ROWS - 1);
        onFxThread(marks::selectPrevious);
        assertThat(marks.getSelectedIndices()).containsExactly(ROWS - 2, ROWS - 1);
    }

    @Test
    void everyListTellsThatItChangedAndOnlyThen() {
        var told = new ArrayList<String>();
        onFxThread(() -> {
            marks.getSelectedIndices().addListener((ListChangeListener<Integer>) change -> told.add("rows"));
            marks.getSelectedItems().addListener((ListChangeListener<Integer>) change -> told.add("items"));
            marks.clearAndSelect(8);
            marks.clearAndSelect(8);
        });
        assertThat(told).isEqualTo(List.of("rows", "items"));
    }

    @Test
    void aServiceIsMarkedWhereItStands() {
        onFxThread(() -> {
            marks.select(Integer.valueOf(7012));
            marks.select(Integer.valueOf(1));
        });
        assertThat(marks.getSelectedIndices()).containsExactly(12);
    }
}
