package serverlesslabel.view.table;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableView;
import serverlesslabel.domain.Service;
import serverlesslabel.state.Change;
import serverlesslabel.state.Store;

/**
 * Keeps the selection model of the table and the selected service of the store in step. Several rows may be marked; the
 * last one marked is the selected service. Services stay marked while their rows move.
 */
final class RowSelection {

    private final TableView<Integer> table;
    private final RowList list;
    private final Store store;
    /** True while this class changes the table or the store: changes reported then are not the reader's. */
    private boolean updating;

    RowSelection(TableView<Integer> table, RowList list, Store store) {
        this.table = table;
        this.list = list;
        this.store = store;
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.getSelectionModel().selectedItemProperty().addListener((value, before, now) -> {
            if (!updating && now != null) select(now);
        });
    }

    /** Returns the marked services in the order of their rows; empty where none is marked. */
    List<Service> markedServices() {
        var services = store.board().get().catalog().services();
        return marked().stream().sorted((one, other) -> Integer.compare(list.rowOf(one), list.rowOf(other)))
            .map(services::get).toList();
    }

    /** Runs a change of the rows, then marks the services again that were marked before it and are still shown. */
    void restoreAfter(Runnable change) {
        var marked = marked();
        updating = true;
        change.run();
        updating = false;
        show(marked);
    }

    /** Marks the row of the store's selected service, alone unless it is marked already. */
    void show() {
        if (!updating) show(marked());
    }

    // By its place in the catalog. The marked rows stay as they are: the reader has just marked them.
    private void select(int service) {
        boolean outer = updating;
        updating = true;
        store.apply(new Change.Select(store.board().get().catalog().services().get(service).id()));
        updating = outer;
    }

    private List<Integer> marked() {
        return table.getSelectionModel().getSelectedItems().stream().filter(Objects::nonNull).toList();
    }

    private void show(List<Integer> marked) {
        var board = store.board().get();
        int selected = board.selected().flatMap(service -> board.catalog().place(service.id())).orElse(-1);
        int selectedRow = selected < 0 ? -1 : list.rowOf(selected);
        var rows = marked.contains(selected) ? marked.stream().mapToInt(list::rowOf).filter(row -> row >= 0)
            : IntStream.of(selectedRow);
        updating = true;
        mark(rows.boxed().toList(), selectedRow);
        updating = false;
    }

    // The selected row comes last: the selection model takes the last row marked for the selected one.
    private void mark(List<Integer> rows, int selectedRow) {
        var model = table.getSelectionModel();
        if (selectedRow < 0) model.clearSelection();
        else if (model.getSelectedIndex() == selectedRow
            && new HashSet<>(model.getSelectedIndices()).equals(new HashSet<>(rows))) return;
        else if (rows.size() == 1) model.clearAndSelect(selectedRow);
        else {
            var last = Stream.concat(rows.stream().filter(row -> row != selectedRow), Stream.of(selectedRow))
                .mapToInt(Integer::intValue).toArray();
            model.clearSelection();
            model.selectIndices(last[0], IntStream.of(last).skip(1).toArray());
        }
    }
}
