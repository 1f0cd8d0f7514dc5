package serverlesslabel.view.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Scene;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import serverlesslabel.RobotTest;
import serverlesslabel.Samples;
import serverlesslabel.state.Change;
import serverlesslabel.state.Exploration;
import serverlesslabel.state.Gesture;
import serverlesslabel.state.Rows;
import serverlesslabel.state.Store;

/** What another order of the rows costs a table. */
@RobotTest
class SteadyRowTest {

    private final Store store = new Store(Samples.twelve(), Exploration.of(Samples.twelve().rubric().reference()));
    private final RowList list = new RowList(store.board().get().rows());
    private TableView<Integer> table;
    private Stage stage;

    @BeforeEach
    void open() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        onFx(() -> {
            table = new TableView<>(list);
            table.setRowFactory(any -> new SteadyRow(list));
            var column = new TableColumn<Integer, Integer>("service");
            column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
            table.getColumns().setAll(List.of(column));
            stage = new Stage();
            stage.setScene(new Scene(table, 300, 400));
            stage.show();
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    @AfterEach
    void close() {
        onFx(stage::close);
    }

    private static void onFx(Runnable work) {
        WaitForAsyncUtils.waitForAsyncFx(5000, work);
    }

    private List<TableRow<?>> rows() {
        return table.lookupAll(".table-row-cell").stream().<TableRow<?>>map(node -> (TableRow<?>) node)
            .filter(row -> !row.isEmpty()).toList();
    }

    private Rows another() {
        store.apply(new Change.SetWeight(store.board().get().catalog().rubric().characteristics().get(0), 100,
            new Gesture()));
        return store.board().get().rows();
    }

    @Test
    void rowsAndCellsShowAnotherOrderAtOnceAndNothingIsLaidOut() {
        onFx(() -> {
            table.layout();
            var before = IntStream.range(0, list.size()).mapToObj(list::get).toList();
            list.show(another());
            assertThat(IntStream.range(0, list.size()).mapToObj(list::get)).hasSize(12).isNotEqualTo(before);
            assertThat(rows()).hasSizeGreaterThan(4).allSatisfy(row -> {
                assertThat(row.getItem()).isEqualTo(list.get(row.getIndex()));
                assertThat(row.lookup(".table-cell")).hasFieldOrPropertyWithValue("item", row.getItem());
                assertThat(row.isNeedsLayout()).isFalse();
            });
            assertThat(table.isNeedsLayout()).isFalse();
        });
    }

    @Test
    void aRowStillFollowsItsOwnStyle() {
        onFx(() -> {
            table.layout();
            var row = rows().get(0);
            row.setStyle("-fx-padding: 3");
            row.applyCss();
            assertThat(row.isNeedsLayout()).isTrue();
        });
    }
}
