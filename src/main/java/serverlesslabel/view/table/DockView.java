package serverlesslabel.view.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import serverlesslabel.state.Board;
import serverlesslabel.state.Store;
import serverlesslabel.view.control.ViewContext;
import serverlesslabel.view.control.Visibility;

/**
 * Foot of the list with the rows of the pinned services and of the selected one that are not in sight, live like the
 * others. Not there where all of them are in sight.
 */
final class DockView extends VBox {

    /** The most rows; of more services the number is told. */
    static final int MOST = 3;
    /** Height of the line over the rows, in pixels. */
    static final double CAPTION = 24;

    private final Store store;
    private final ViewContext context;
    private final Label caption = new Label();
    private final SteadyTable rows = new SteadyTable();
    private final ObservableList<Integer> services = FXCollections.observableArrayList();

    /**
     * Makes a foot without rows.
     *
     * @param list the table whose columns the rows have
     * @param show brings the row of a service, by its place in the catalog, into sight
     */
    DockView(RankingTable list, Store store, ViewContext context, IntConsumer show) {
        this.store = store;
        this.context = context;
        getStyleClass().add("dock");
        setId("dock");
        caption.getStyleClass().add("caption");
        caption.setMinHeight(CAPTION);
        rows.setFixedCellSize(RankingTable.ROW);
        rows.getStyleClass().addAll("ranking-table", "dock-rows");
        rows.setFocusTraversable(false);
        rows.setAccessibleText(context.text("dock.name"));
        rows.setItems(services);
        rows.setRowFactory(table -> {
            var row = new TableRow<Integer>();
            row.setOnMouseClicked(click -> {
                if (click.getButton() == MouseButton.PRIMARY && row.getItem() != null) show.accept(row.getItem());
            });
            return row;
        });
        getChildren().addAll(caption, rows);
        Visibility.set(this, false);
        list.getColumns().addListener((ListChangeListener<TableColumn<Integer, ?>>) change -> copyColumns(list));
        copyColumns(list);
    }

    // A column belongs to one table: these have the cells and the widths of those.
    private void copyColumns(RankingTable list) {
        var copies = new ArrayList<TableColumn<Integer, Integer>>();
        for (var column : list.getColumns()) {
            if (!(column instanceof RankingColumn original)) continue;
            var copy = new TableColumn<Integer, Integer>();
            copy.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
            copy.setCellFactory(any -> original.cell());
            copy.minWidthProperty().bind(original.widthProperty());
            copy.maxWidthProperty().bind(original.widthProperty());
            copies.add(copy);
        }
        rows.getColumns().setAll(copies);
    }

    /** Returns the height of a foot for so many services, in pixels. */
    static double height(int services) {
        return services == 0 ? 0 : CAPTION + Math.min(MOST, services) * RankingTable.ROW;
    }

    /** Shows the rows of services, out of sight or not in the list. */
    void show(List<DockPlan.Row> out) {
        Visibility.set(this, !out.isEmpty());
        if (out.isEmpty()) return;
        var selected = place(store.board().get());
        var shown = shown(out, selected);
        if (!services.equals(shown)) services.setAll(shown);
        // Set, not computed: a height that is computed anew would be asked for too late, in the layout it is for.
        setHeight(rows, shown.size() * RankingTable.ROW);
        setHeight(this, height(shown.size()));
        boolean all = out.stream().allMatch(DockPlan.Row::inList);
        var words = context.text(all ? "dock.list"
            : out.stream().noneMatch(DockPlan.Row::inList) ? "dock.filter" : "dock.both");
        caption.setText(out.size() > MOST ? context.texts().count("dock.more", out.size() - MOST, words) : words);
        rows.getSelectionModel().clearSelection();
        selected.map(services::indexOf).filter(row -> row >= 0)
            // By its index: of a list of whole numbers the row that is equal would be selected.
            .ifPresent(row -> rows.getSelectionModel().select((int) row));
    }

    /** Returns the services that are shown, best first: the selected one is not among those that are only counted. */
    static List<Integer> shown(List<DockPlan.Row> out, Optional<Integer> selected) {
        var services = out.stream().map(DockPlan.Row::service).toList();
        var first = services.stream().limit(MOST).toList();
        return selected.filter(service -> services.indexOf(service) >= MOST)
            .map(service -> Stream.concat(first.stream().limit(MOST - 1), Stream.of(service)).toList()).orElse(first);
    }

    private static void setHeight(Region part, double height) {
        part.setMinHeight(height);
        part.setPrefHeight(height);
        part.setMaxHeight(height);
    }

    private static Optional<Integer> place(Board board) {
        return board.selected().flatMap(service -> board.catalog().place(service.id()));
    }
}
