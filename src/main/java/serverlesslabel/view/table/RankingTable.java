package serverlesslabel.view.table;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.animation.Interpolator;
import javafx.animation.TranslateTransition;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.TableRow;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import serverlesslabel.domain.Characteristic;
import serverlesslabel.state.Board;
import serverlesslabel.state.Change;
import serverlesslabel.state.Rows;
import serverlesslabel.state.Store;
import serverlesslabel.state.TypeAheadIndex;
import serverlesslabel.view.control.ViewContext;
import serverlesslabel.view.control.Visibility;
import serverlesslabel.view.host.DesktopPort;
import serverlesslabel.view.host.SettingsPort;

/**
 * The ranking as a table, a row for each service shown; the items are the places of services in the catalog. Rows jump
 * to their new places during a gesture and glide there after it.
 */
public final class RankingTable extends SteadyTable {

    /** Height of a row, in pixels. */
    static final double ROW = 40;
    private static final double HEADER = 38;
    private static final Set<KeyCode> STEPS =
        EnumSet.of(KeyCode.UP, KeyCode.DOWN, KeyCode.PAGE_UP, KeyCode.PAGE_DOWN);
    private static final Duration GLIDE = Duration.millis(250);

    private final Store store;
    private final ViewContext context;
    private final RowList list;
    private final RowSelection selection;
    private final TableMenus menus;
    private final TypeAhead typing;
    private final TypeAheadIndex names;
    private final ObjectProperty<Optional<Characteristic>> asked;

    /**
     * Makes the table of a store.
     *
     * @param asked set to the characteristic of the selected service whose reasons the reader asks for
     */
    public RankingTable(Store store, ViewContext context, SettingsPort settings, DesktopPort desktop,
                        RowActions actions, ObjectProperty<Optional<Characteristic>> asked) {
        this.asked = asked;
        this.names = TypeAheadIndex.of(store.board().get().catalog());
        this.store = store;
        this.context = context;
        this.list = new RowList(store.board().get().rows());
        setId("ranking");
        getStyleClass().add("ranking-table");
        setFixedCellSize(ROW);
        setAccessibleText(context.text("table.name"));
        setPlaceholder(placeholder());
        setItems(list);
        setRowFactory(table -> new SteadyRow(list));
        this.selection = new RowSelection(this, list, store);
        var columns = new TableColumns(this, store, settings, column ->
            new RankingColumn(column, store, context, this::ask));
        this.menus = new TableMenus(this, selection, columns, store, context,
            () -> new RowMenu(store, context, desktop, actions));
        this.typing = new TypeAhead(this, context, this::find, this::askByNumber);
        // A heading sorts when any mouse button is released over it, even the one that opened its menu.
        addEventFilter(MouseEvent.MOUSE_RELEASED, release -> {
            if (release.getButton() == MouseButton.SECONDARY) release.consume();
        });
        addEventFilter(KeyEvent.KEY_PRESSED, this::beginAtTheTop);
        setOnKeyPressed(press -> {
            if (press.getCode() == KeyCode.SPACE && !press.isShortcutDown()) actions.pin(selection.markedServices());
        });
        store.board().map(Board::rows).subscribe(this::showRows);
        store.board().map(Board::selected).subscribe(selected -> selection.show());
    }

    /** Pins the selected service, or unpins it where it is pinned. Does nothing where none is selected. */
    public void togglePin() {
        var board = store.board().get();
        board.selected().ifPresent(service -> store.apply(board.exploration().pinned().contains(service.id())
            ? new Change.Unpin(service.id()) : new Change.Pin(service.id())));
    }

    /** Returns new menus for the sorting and the columns of the table. */
    public List<Menu> menus() {
        return menus.tableMenus();
    }

    /**
     * Puts this table into a new pane, with a foot for pinned rows out of sight, and the text being typed laid over it;
     * to be called once.
     */
    public Pane page() {
        StackPane.setAlignment(typing.typedLabel(), Pos.BOTTOM_LEFT);
        return new DockedList(this, list, store, context, typing.typedLabel());
    }

    /** Returns the height of the column headers, in pixels. */
    double headerHeight() {
        return HEADER;
    }

    /** Returns the search for a row by typing the beginning of its name. */
    public TypeAhead typing() {
        return typing;
    }

    // Emptied first, so that asking twice is reported twice: the reader may have scrolled elsewhere in between.
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
        if (row >= 0) markAndShow(row);
        return row;
    }

    private void markAndShow(int row) {
        getSelectionModel().clearAndSelect(row);
        // Scrolls no further than needed; the table's own scrollTo would put the row on top.
        if (lookup(".virtual-flow") instanceof VirtualFlow<?> flow) flow.scrollTo(row);
    }

    // Where no row is marked the table's own step finds nowhere to go, and fails if the first row is half in sight.
    private void beginAtTheTop(KeyEvent press) {
        if (!STEPS.contains(press.getCode()) || !getSelectionModel().isEmpty() || list.isEmpty()) return;
        markAndShow(0);
        press.consume();
    }

    private void showRows(Rows rows) {
        var before = new HashMap<Object, Integer>();
        // A list that comes back is there at once.
        boolean atRest = store.board().get().history().gesture().isEmpty() && Visibility.seen(this);
        if (atRest) rowsOnScreen().forEach(row -> before.put(row.getItem(), row.getIndex()));
        selection.restoreAfter(() -> list.show(rows));
        if (!atRest || before.isEmpty() || context.look().getValue().still()) return;
        layout();
        rowsOnScreen().forEach(row -> {
            var from = before.get(row.getItem());
            if (from != null) glide(row, (from - row.getIndex()) * ROW);
        });
    }

    // In pixels below the new place, negative above it.
    private static void glide(TableRow<?> row, double from) {
        if (from == 0) return;
        var glide = new TranslateTransition(GLIDE, row);
        glide.setFromY(from);
        glide.setToY(0);
        glide.setInterpolator(Interpolator.EASE_OUT);
        glide.play();
    }

    private List<TableRow<?>> rowsOnScreen() {
        return lookupAll(".table-row-cell").stream().filter(TableRow.class::isInstance)
            .<TableRow<?>>map(node -> (TableRow<?>) node).filter(row -> row.getItem() != null).toList();
    }

    private Node placeholder() {
        boolean emptyCatalog = store.board().get().ranking().size() == 0;
        var message = new Label(context.text(emptyCatalog ? "table.empty" : "table.nothing"));
        message.getStyleClass().add("empty");
        var all = new Button(context.text("table.nothing.all"));
        all.setOnAction(press -> store.apply(new Change.ShowAll()));
        all.visibleProperty().bind(store.board().map(board -> board.ranking().size() > 0));
        var box = new VBox(message, all);
        box.getStyleClass().add("empty-box");
        return box;
    }
}
