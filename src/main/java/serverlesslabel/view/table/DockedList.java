package serverlesslabel.view.table;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
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
    private Optional<Region> clip = Optional.empty();
    /** Pixels of the list above what was in sight in the layout before. */
    private double top;

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
        // What is in sight is known when the rows stand where they were scrolled to.
        table.layout();
        showDock();
        super.layoutChildren();
    }

    private void showDock() {
        if (flow.isEmpty()) findFlow();
        var board = store.board().get();
        double clipped = clip.map(Region::getHeight).orElse(0.0);
        // Over and under the rows: the heading, and the bar where the columns are wider than the list.
        double around = clipped > 0 ? table.getHeight() - clipped : table.headerHeight();
        double room = getHeight() - around;
        var seen = new DockPlan.Sight(top(), clipped > 0 ? clipped : room);
        // Only a step of the reader moves the list on for the selected row: in a drag the others stay in place.
        boolean stepped = Math.abs(seen.top() - top) >= 1;
        var kept = board.exploration().selected().filter(id -> stepped).flatMap(board.catalog()::place).map(this::row);
        var plan = DockPlan.of(seen, room, list.size(), wanted(board), kept);
        top = plan.sight().top();
        show(plan.out());
        if (!plan.sight().equals(seen))
            flow.ifPresent(rows -> rows.setPosition(plan.sight().position(list.size())));
    }

    private void findFlow() {
        if (!(table.lookup(".virtual-flow") instanceof VirtualFlow<?> found)) return;
        flow = Optional.of(found);
        clip = Optional.of((Region) found.lookup(".clipped-container"));
        found.positionProperty().subscribe(position -> update());
    }

    // Pixels of the list above what is in sight.
    private double top() {
        return flow.flatMap(rows -> Optional.ofNullable(rows.getFirstVisibleCell()))
            .map(cell -> cell.getIndex() * RankingTable.ROW - cell.getLayoutY()).orElse(0.0);
    }

    private void show(List<DockPlan.Row> out) {
        if (dock.isEmpty() && !out.isEmpty()) {
            dock = Optional.of(new DockView(table, store, context, this::show));
            dock.ifPresent(getChildren()::add);
        }
        dock.ifPresent(foot -> foot.show(out));
    }

    // The pinned services and the selected one, best first.
    private List<DockPlan.Row> wanted(Board board) {
        var ids = new LinkedHashSet<ServiceId>(board.exploration().pinned());
        board.exploration().selected().ifPresent(ids::add);
        return ids.stream().flatMap(id -> board.catalog().place(id).stream())
            .sorted(Comparator.comparing(board.ranking()::rankOf)).map(this::row).toList();
    }

    private DockPlan.Row row(int service) {
        return new DockPlan.Row(service, list.rowOf(service));
    }

    private void show(int service) {
        store.apply(new Change.Select(store.board().get().catalog().services().get(service).id()));
        int row = list.rowOf(service);
        if (row >= 0) flow.ifPresent(rows -> rows.scrollTo(row));
    }
}
