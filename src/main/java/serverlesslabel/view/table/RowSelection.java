package serverlesslabel.view.table;

import java.util.BitSet;
import java.util.List;
import javafx.scene.control.TableView;
import serverlesslabel.domain.Service;
import serverlesslabel.state.Change;
import serverlesslabel.state.Store;

/**
 * Keeps the selection model of the table and the selected service of the store in step. Several rows may be marked; the
 * last one marked is the selected service. Services stay marked while their rows move.
 */
final class RowSelection {

    private final RowList list;
    private final Store store;
    private final RowMarks marks;
    /** True while this class changes the table or the store: changes reported then are not the reader's. */
    private boolean updating;

    RowSelection(TableView<Integer> table, RowList list, Store store) {
        this.list = list;
        this.store = store;
        this.marks = new RowMarks(table);
        table.setSelectionModel(marks);
        marks.selectedItemProperty().addListener((value, before, now) -> {
            if (!updating && now != null) select(now);
        });
    }

    /** Returns the marked services in the order of their rows; empty where none is marked. */
    List<Service> markedServices() {
        var services = store.board().get().catalog().services();
        return marks.getSelectedItems().stream().map(services::get).toList();
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

    // By their places in the catalog.
    private BitSet marked() {
        var services = new BitSet();
        marks.marked().stream().filter(row -> row < list.size()).forEach(row -> services.set(list.get(row)));
        return services;
    }

    private void show(BitSet marked) {
        var board = store.board().get();
        int selected = board.selected().flatMap(service -> board.catalog().place(service.id())).orElse(-1);
        int selectedRow = selected < 0 ? -1 : list.rowOf(selected);
        var rows = new BitSet();
        if (selectedRow >= 0 && marked.get(selected))
            marked.stream().map(list::rowOf).filter(row -> row >= 0).forEach(rows::set);
        else if (selectedRow >= 0) rows.set(selectedRow);
        updating = true;
        mark(rows, selectedRow);
        updating = false;
    }

    private void mark(BitSet rows, int selectedRow) {
        if (selectedRow < 0) marks.clearSelection();
        // The selection model is not told which service stands in a row: the one selected before may have left it.
        else if (marks.getSelectedIndex() != selectedRow || !list.get(selectedRow).equals(marks.getSelectedItem())
            || !rows.equals(marks.marked())) {
            if (rows.cardinality() == 1) marks.clearAndSelect(selectedRow);
            else marks.mark(rows, selectedRow);
        }
    }
}
