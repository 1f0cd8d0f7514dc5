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

/** The services that are marked in the table. One of them is the selected one; all stay marked while rows move. */
final class RowSelection {

    private final TableView<Integer> table;
    private final RowList list;
    private final Store store;
    private boolean telling;

    RowSelection(TableView<Integer> table, RowList list, Store store) {
        this.table = table;
        this.list = list;
        this.store = store;
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.getSelectionModel().selectedItemProperty().addListener((value, before, now) -> {
            if (!telling && now != null) select(now);
        });
    }

    /** The marked services, in the order of their rows. */
    List<Service> services() {
        var services = store.board().get().catalog().services();
        return marked().stream().sorted((one, other) -> Integer.compare(list.rowOf(one), list.rowOf(other)))
            .map(services::get).toList();
    }

    /** Selects the service at a place in the catalog. */
    void select(int service) {
        boolean outer = telling;
        telling = true;
        store.apply(new Change.Select(store.board().get().catalog().services().get(service).id()));
        telling = outer;
    }

    /** Changes the rows, and marks the same services in them. */
    void keep(Runnable change) {
        var marked = marked();
        telling = true;
        change.run();
        telling = false;
        show(marked);
    }

    /** Shows which service is selected. */
    void show() {
        if (!telling) show(marked());
    }

    private List<Integer> marked() {
        return table.getSelectionModel().getSelectedItems().stream().filter(Objects::nonNull).toList();
    }

    private void show(List<Integer> marked) {
        var board = store.board().get();
        int selected = board.selected().flatMap(service -> board.catalog().place(service.id())).orElse(-1);
        int lead = selected < 0 ? -1 : list.rowOf(selected);
        var rows = marked.contains(selected) ? marked.stream().mapToInt(list::rowOf).filter(row -> row >= 0)
            : IntStream.of(lead);
        telling = true;
        mark(rows.boxed().toList(), lead);
        telling = false;
    }

    // The lead comes last: the table takes the last one marked for the selected one.
    private void mark(List<Integer> rows, int lead) {
        var model = table.getSelectionModel();
        if (lead < 0) model.clearSelection();
        else if (model.getSelectedIndex() == lead
            && new HashSet<>(model.getSelectedIndices()).equals(new HashSet<>(rows))) return;
        else if (rows.size() == 1) model.clearAndSelect(lead);
        else {
            var last = Stream.concat(rows.stream().filter(row -> row != lead), Stream.of(lead))
                .mapToInt(Integer::intValue).toArray();
            model.clearSelection();
            model.selectIndices(last[0], IntStream.of(last).skip(1).toArray());
        }
    }
}
