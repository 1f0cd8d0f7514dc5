package serverlesslabel.view.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import serverlesslabel.domain.ServiceId;
import serverlesslabel.state.Board;
import serverlesslabel.state.Change;
import serverlesslabel.state.Store;
import serverlesslabel.view.control.ViewContext;

/**
 * The list with its foot. Which services stand in the foot follows from where the list is scrolled to and from the
 * height of both together, so that a foot that takes room from the list never comes and goes by itself.
 */
final class DockedList extends VBox {

    private final RankingTable table;
    private final RowList list;
    private final Store store;
    private final ViewContext context;
    /** Made for the first rows in it, as most lists never have one. */
    private Optional<DockView> dock = Optional.empty();
    private Optional<VirtualFlow<?>> flow = Optional.empty();

    /** Makes the pane of a list; the text being typed is laid over its foot. */
    DockedList(RankingTable table, RowList list, Store store, ViewContext context, Node typed) {
        this.table = table;
        this.list = list;
        this.store = store;
        this.context = context;
        var stack = new StackPane(table, typed);
        VBox.setVgrow(stack, Priority.ALWAYS);
        stack.setMinHeight(0);
        getChildren().add(stack);
        store.board().subscribe(board -> update());
        table.skinProperty().subscribe(skin -> update());
    }

    // Once in the layout of a frame, and without a layout of the panes around this one.
    private void update() {
        setNeedsLayout(true);
    }

    @Override
    protected void layoutChildren() {
        showDock();
        super.layoutChildren();
    }

    private void showDock() {
        if (flow.isEmpty() && table.lookup(".virtual-flow") instanceof VirtualFlow<?> found) {
            flow = Optional.of(found);
            found.positionProperty().subscribe(position -> update());
        }
        var board = store.board().get();
        var wanted = wanted(board);
        if (flow.isEmpty() || wanted.isEmpty()) {
            show(List.of(), List.of());
            return;
        }
        var outside = new ArrayList<Integer>();
        var inList = new ArrayList<Integer>();
        int first = flow.flatMap(rows -> Optional.ofNullable(rows.getFirstVisibleCell())).map(cell -> cell.getIndex())
            .orElse(0);
        // A foot hides rows at the end of the list, which may be wanted too: until that adds none.
        for (int before = -1; before < outside.size();) {
            before = outside.size();
            int rows = (int) ((getHeight() - table.headerHeight() - DockView.height(before)) / RankingTable.ROW);
            outside.clear();
            inList.clear();
            for (int service : wanted) {
                int row = list.rowOf(service);
                if (row >= first && row < first + rows) continue;
                outside.add(service);
                if (row >= 0) inList.add(service);
            }
        }
        show(outside, inList);
    }

    private void show(List<Integer> outside, List<Integer> inList) {
        if (dock.isEmpty() && !outside.isEmpty()) {
            dock = Optional.of(new DockView(table, store, context, this::show));
            dock.ifPresent(getChildren()::add);
        }
        dock.ifPresent(foot -> foot.show(outside, inList));
    }

    // The pinned services and the selected one by their places in the catalog, best first.
    private List<Integer> wanted(Board board) {
        var ids = new LinkedHashSet<ServiceId>(board.exploration().pinned());
        board.exploration().selected().ifPresent(ids::add);
        return ids.stream().flatMap(id -> board.catalog().place(id).stream())
            .sorted(Comparator.comparing(board.ranking()::rankOf)).toList();
    }

    private void show(int service) {
        store.apply(new Change.Select(store.board().get().catalog().services().get(service).id()));
        int row = list.rowOf(service);
        if (row >= 0) flow.ifPresent(rows -> rows.scrollTo(row));
    }
}
