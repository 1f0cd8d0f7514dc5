package serverlesslabel.view.table;

import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;
import serverlesslabel.domain.Characteristic;
import serverlesslabel.state.Board;
import serverlesslabel.state.Change;
import serverlesslabel.state.Rows;
import serverlesslabel.state.Store;
import serverlesslabel.state.TypeAheadIndex;
import serverlesslabel.view.control.RowAnimation;
import serverlesslabel.view.control.ViewContext;
import serverlesslabel.view.host.DesktopPort;
import serverlesslabel.view.host.SettingsPort;

/** The order: a row a service. Rows jump while the hand moves and glide when it rests. */
public final class RankingTable extends TableView<Integer> {

    private static final double ROW = 44;

    private final Store store;
    private final ViewContext context;
    private final RowList list;
    private final RowSelection selection;
    private final TableMenus menus;
    private final TypeAhead typing;
    private final TypeAheadIndex names;
    private final ObjectProperty<Optional<Characteristic>> asked;

    /** A table that tells which characteristic of the selected service the reader asked for. */
    public RankingTable(Store store, ViewContext context, SettingsPort settings, DesktopPort desktop,
        RowActions actions,
                 ObjectProperty<Optional<Characteristic>> asked) {
        this.asked = asked;
        this.names = TypeAheadIndex.of(store.board().get().catalog());
        this.store = store;
        this.context = context;
        this.list = new RowList(store.board().get().rows());
        setId("ranking");
        getStyleClass().add("ranking-table");
        setFixedCellSize(ROW);
        setAccessibleText(context.text("table.name"));
        setPlaceholder(nothing());
        setItems(list);
        setRowFactory(table -> new TableRow<>());
        this.selection = new RowSelection(this, list, store);
        var columns = new TableColumns(this, store, settings, new ColumnCells(store, context, this::ask));
        this.menus = new TableMenus(this, selection, columns, store, context,
            new RowMenu(store, context, desktop, actions));
        this.typing = new TypeAhead(this, context, this::find, this::askByNumber);
        // A heading would sort by whatever button is let go over it, the one that opened its menu too.
        addEventFilter(MouseEvent.MOUSE_RELEASED, release -> {
            if (release.getButton() == MouseButton.SECONDARY) release.consume();
        });
        setOnKeyPressed(press -> {
            if (press.getCode() == KeyCode.SPACE && !press.isShortcutDown()) actions.pin(selection.services());
        });
        store.board().map(Board::rows).subscribe(this::showRows);
        store.board().map(Board::selected).subscribe(selected -> selection.show());
    }

    /** Pins the selected service, or takes its pin away. */
    public void togglePin() {
        var board = store.board().get();
        board.selected().ifPresent(service -> store.apply(board.exploration().pinned().contains(service.id())
            ? new Change.Unpin(service.id()) : new Change.Pin(service.id())));
    }

    /** The menus that concern the whole table. */
    public List<Menu> menus() {
        return menus.ofTable();
    }

    /** What is being typed. */
    public TypeAhead typing() {
        return typing;
    }

    // Told anew even where it was asked for before: by then the reader may have scrolled elsewhere.
    private void ask(Characteristic characteristic) {
        asked.set(Optional.empty());
        asked.set(Optional.of(characteristic));
    }

    private void askByNumber(int number) {
        var characteristics = store.board().get().catalog().rubric().characteristics();
        if (number >= 1 && number <= characteristics.size()) ask(characteristics.get(number - 1));
    }

    private int find(String typed) {
        var rows = store.board().get().rows();
        int row = names.find(typed, rows, Math.max(0, getSelectionModel().getSelectedIndex())).orElse(-1);
        if (row >= 0) {
            getSelectionModel().clearAndSelect(row);
            // As little as needed, where the table's own scrolling would put it on top.
            if (lookup(".virtual-flow") instanceof VirtualFlow<?> flow) flow.scrollTo(row);
        }
        return row;
    }

    private void showRows(Rows rows) {
        var before = new HashMap<Object, Integer>();
        boolean resting = store.board().get().history().hand().isEmpty();
        if (resting) rowsOnScreen().forEach(row -> before.put(row.getItem(), row.getIndex()));
        selection.keep(() -> list.show(rows));
        if (!resting || before.isEmpty() || context.look().getValue().still()) return;
        layout();
        rowsOnScreen().forEach(row -> {
            var from = before.get(row.getItem());
            if (from != null) RowAnimation.glide(row, (from - row.getIndex()) * ROW);
        });
    }

    private List<TableRow<?>> rowsOnScreen() {
        return lookupAll(".table-row-cell").stream().filter(TableRow.class::isInstance)
            .<TableRow<?>>map(node -> (TableRow<?>) node).filter(row -> row.getItem() != null).toList();
    }

    private Node nothing() {
        var says = new Label(context.text(store.board().get().ranking().size() == 0 ? "table.empty" : "table.nothing"));
        says.getStyleClass().add("empty");
        var all = new Button(context.text("table.nothing.all"));
        all.setOnAction(press -> store.apply(new Change.ShowAll()));
        all.visibleProperty().bind(store.board().map(board -> board.ranking().size() > 0));
        var box = new VBox(says, all);
        box.getStyleClass().add("empty-box");
        return box;
    }
}
