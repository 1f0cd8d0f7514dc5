package serverlesslabel.view;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import serverlesslabel.state.Board;
import serverlesslabel.state.Change;
import serverlesslabel.state.Rows;
import serverlesslabel.state.Sorting;
import serverlesslabel.state.Store;

/** The order: a row a service. Rows jump while the hand moves and glide when it rests. */
final class RankingTable extends TableView<Integer> {

    private static final double ROW = 44;
    /** Narrower than this, the eight levels are left to the detail pane. */
    private static final double ROOM_FOR_LEVELS = 600;
    private static final double SCROLL_BAR = 12;
    private static final double RANK = 58;
    private static final double DIGIT = 16;
    private static final double WIDEST_NAME = 400;
    private static final double NAME_SHARE = 0.52;

    private final Store store;
    private final Easel easel;
    private final RowList list;
    private final Map<TableColumn<Integer, ?>, Sorting.Column> sortable = new HashMap<>();
    private boolean showing;

    RankingTable(Store store, Easel easel) {
        this.store = store;
        this.easel = easel;
        this.list = new RowList(store.board().get().rows());
        setId("ranking");
        getStyleClass().add("ranking-table");
        setFixedCellSize(ROW);
        setAccessibleText(easel.say("table.name"));
        setPlaceholder(nothing());
        buildColumns();
        setItems(list);
        setRowFactory(table -> new TableRow<>());
        setSortPolicy(table -> sorted());
        getSelectionModel().selectedItemProperty().addListener((value, before, now) -> {
            if (!showing && now != null) select(now);
        });
        setOnKeyPressed(press -> {
            if (press.getCode() == KeyCode.SPACE) togglePin();
        });
        store.board().map(Board::rows).subscribe(this::showRows);
        store.board().map(Board::selected).subscribe(selected -> showSelected());
    }

    /** Pins the selected service, or takes its pin away. */
    void togglePin() {
        var board = store.board().get();
        board.selected().ifPresent(service -> store.apply(board.exploration().pinned().contains(service.id())
            ? new Change.Unpin(service.id()) : new Change.Pin(service.id())));
    }

    private void buildColumns() {
        var rank = column("table.rank", RANK + DIGIT * moreDigits(), Cells.Rank::new);
        var service = column("table.service", 164, Cells.Name::new);
        var label = column("table.label", 54, Cells.Letter::new);
        var index = column("table.index", 110, Cells.IndexBar::new);
        var levels = column("table.levels", 124, Cells.Levels::new);
        var pin = column("table.pin", 42, Cells.Pin::new);
        sortable.put(rank, Sorting.Column.RANK);
        sortable.put(service, Sorting.Column.SERVICE);
        sortable.put(label, Sorting.Column.LABEL);
        List.of(rank, service, label, index, levels, pin).forEach(each -> {
            each.setSortable(sortable.containsKey(each));
            each.setReorderable(false);
            getColumns().add(each);
        });
        widthProperty().subscribe(width -> {
            levels.setVisible(width.doubleValue() >= ROOM_FOR_LEVELS);
            double fixed = rank.getWidth() + label.getWidth() + pin.getWidth() + SCROLL_BAR
                + (levels.isVisible() ? levels.getPrefWidth() : 0);
            double rest = width.doubleValue() - fixed;
            // Names need a limited room; what is left over makes the bars easier to read.
            service.setPrefWidth(Math.max(service.getMinWidth(), Math.min(WIDEST_NAME, rest * NAME_SHARE)));
            index.setPrefWidth(Math.max(index.getMinWidth(), rest - service.getPrefWidth()));
        });
    }

    // Two digits of a rank and of a movement always have room; larger catalogs need more of both.
    private int moreDigits() {
        return Math.max(0, Integer.toString(store.board().get().ranking().size()).length() - 2);
    }

    private TableColumn<Integer, Integer> column(String key, double width,
                                                 BiFunction<Store, Easel, BoardCell> cell) {
        var column = new TableColumn<Integer, Integer>();
        var heading = new Label(easel.say(key));
        heading.setMinWidth(USE_PREF_SIZE);
        heading.setTooltip(new Tooltip(easel.say(key + ".tip")));
        column.setGraphic(heading);
        column.setMinWidth(width);
        column.setPrefWidth(width);
        column.setCellValueFactory(row -> new SimpleObjectProperty<>(row.getValue()));
        column.setCellFactory(any -> cell.apply(store, easel));
        return column;
    }

    // The table asks for an order; the store decides, and the rows come back sorted.
    private boolean sorted() {
        var order = getSortOrder();
        if (order.isEmpty()) store.apply(new Change.SortBy(Sorting.BY_RANK));
        else if (sortable.containsKey(order.get(0)))
            store.apply(new Change.SortBy(new Sorting(sortable.get(order.get(0)),
                order.get(0).getSortType() == TableColumn.SortType.DESCENDING)));
        return true;
    }

    private void select(int service) {
        store.apply(new Change.Select(store.board().get().catalog().services().get(service).id()));
    }

    private void showRows(Rows rows) {
        var before = new HashMap<Object, Integer>();
        boolean resting = store.board().get().history().hand().isEmpty();
        if (resting) rowsOnScreen().forEach(row -> before.put(row.getItem(), row.getIndex()));
        showing = true;
        list.show(rows);
        showing = false;
        showSelected();
        if (!resting || before.isEmpty() || easel.look().getValue().still()) return;
        layout();
        rowsOnScreen().forEach(row -> {
            var from = before.get(row.getItem());
            if (from != null) Motion.glide(row, (from - row.getIndex()) * ROW);
        });
    }

    private void showSelected() {
        var board = store.board().get();
        var row = board.selected().flatMap(service -> board.catalog().place(service.id())).map(list::rowOf).orElse(-1);
        showing = true;
        if (row < 0) getSelectionModel().clearSelection();
        else if (getSelectionModel().getSelectedIndex() != row) getSelectionModel().clearAndSelect(row);
        showing = false;
    }

    private List<TableRow<?>> rowsOnScreen() {
        return lookupAll(".table-row-cell").stream().filter(TableRow.class::isInstance)
            .<TableRow<?>>map(node -> (TableRow<?>) node).filter(row -> row.getItem() != null).toList();
    }

    private Node nothing() {
        var says = new Label(easel.say(store.board().get().ranking().size() == 0 ? "table.empty" : "table.nothing"));
        says.getStyleClass().add("empty");
        var all = new Button(easel.say("table.nothing.all"));
        all.setOnAction(press -> store.apply(new Change.ShowAll()));
        all.visibleProperty().bind(store.board().map(board -> board.ranking().size() > 0));
        var box = new VBox(says, all);
        box.getStyleClass().add("empty-box");
        return box;
    }
}
