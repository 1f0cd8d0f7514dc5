package serverlesslabel.view.table;

import java.util.BitSet;
import javafx.collections.ObservableList;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumnBase;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;

/**
 * The selection model of the table: a bit for each row, set where it is marked. The model that JavaFX has makes several
 * objects for each marked row, at every change of their order anew, which takes too long with all rows of a large
 * catalog. Whole rows are marked, never single cells.
 */
final class RowMarks extends TableView.TableViewSelectionModel<Integer> {

    /** Where the table's own behaviour looks for the row that a range of marked rows begins at. */
    private static final String ANCHOR = "anchor";

    private final BitSet rows = new BitSet();
    private final MarkedList<Integer> indices = new MarkedList<>(rows, row -> row);
    private final MarkedList<Integer> items = new MarkedList<>(rows, this::getModelItem);
    @SuppressWarnings("rawtypes")
    private final MarkedList<TablePosition> cells = new MarkedList<>(rows, this::position);

    RowMarks(TableView<Integer> table) {
        super(table);
        setSelectionMode(SelectionMode.MULTIPLE);
    }

    /** Returns the marked rows; a new set. */
    BitSet marked() {
        return (BitSet) rows.clone();
    }

    /** Marks these rows and no others, and selects one of them. */
    void mark(BitSet marked, int selected) {
        replace(marked);
        setSelectedIndex(selected);
        // The same row may hold another service now.
        setSelectedItem(getModelItem(selected));
        focus(selected);
    }

    private void replace(BitSet marked) {
        if (marked.equals(rows)) return;
        rows.clear();
        rows.or(marked);
        indices.changed();
        items.changed();
        cells.changed();
    }

    @SuppressWarnings("rawtypes")
    private TablePosition position(int row) {
        return new TablePosition<>(getTableView(), row, null);
    }

    private boolean exists(int row) {
        return row >= 0 && row < getItemCount();
    }

    @Override
    public ObservableList<Integer> getSelectedIndices() {
        return indices;
    }

    @Override
    public ObservableList<Integer> getSelectedItems() {
        return items;
    }

    @Override
    @SuppressWarnings("rawtypes")
    public ObservableList<TablePosition> getSelectedCells() {
        return cells;
    }

    @Override
    public boolean isSelected(int row) {
        return row >= 0 && rows.get(row);
    }

    @Override
    public boolean isSelected(int row, TableColumn<Integer, ?> column) {
        return isSelected(row);
    }

    @Override
    public boolean isEmpty() {
        return rows.isEmpty();
    }

    @Override
    public void clearAndSelect(int row) {
        if (!exists(row)) return;
        getTableView().getProperties().put(ANCHOR, position(row));
        var one = new BitSet();
        one.set(row);
        mark(one, row);
    }

    @Override
    public void clearAndSelect(int row, TableColumn<Integer, ?> column) {
        clearAndSelect(row);
    }

    @Override
    public void select(int row) {
        if (!exists(row)) return;
        getTableView().getProperties().putIfAbsent(ANCHOR, position(row));
        selectIndices(row);
    }

    @Override
    public void select(int row, TableColumn<Integer, ?> column) {
        select(row);
    }

    @Override
    public void select(Integer service) {
        select(getTableModel().indexOf(service));
    }

    @Override
    public void selectIndices(int row, int... others) {
        var marked = marked();
        int last = -1;
        for (int i = -1; i < others.length; i++) {
            int next = i < 0 ? row : others[i];
            if (!exists(next)) continue;
            marked.set(next);
            last = next;
        }
        if (last >= 0) mark(marked, last);
    }

    @Override
    public void selectRange(int from, TableColumnBase<Integer, ?> fromColumn, int to,
                            TableColumnBase<Integer, ?> toColumn) {
        if (!exists(from) || !exists(to)) return;
        var marked = marked();
        marked.set(Math.min(from, to), Math.max(from, to) + 1);
        mark(marked, to);
    }

    @Override
    public void selectAll() {
        if (getItemCount() == 0) return;
        var all = new BitSet();
        all.set(0, getItemCount());
        mark(all, exists(getFocusedIndex()) ? getFocusedIndex() : getItemCount() - 1);
    }

    @Override
    public void clearSelection(int row) {
        if (!isSelected(row)) return;
        var marked = marked();
        marked.clear(row);
        if (marked.isEmpty()) clearSelection();
        else replace(marked);
    }

    @Override
    public void clearSelection(int row, TableColumn<Integer, ?> column) {
        clearSelection(row);
    }

    @Override
    public void clearSelection() {
        replace(new BitSet());
        setSelectedIndex(-1);
        focus(-1);
    }

    @Override
    public void selectFirst() {
        select(0);
    }

    @Override
    public void selectLast() {
        select(getItemCount() - 1);
    }

    @Override
    public void selectPrevious() {
        select(getFocusedIndex() < 0 ? getItemCount() - 1 : getFocusedIndex() - 1);
    }

    @Override
    public void selectNext() {
        select(getFocusedIndex() + 1);
    }

    @Override
    public void selectAboveCell() {
        selectPrevious();
    }

    @Override
    public void selectBelowCell() {
        selectNext();
    }

    @Override
    public void selectLeftCell() {
        // Whole rows are marked.
    }

    @Override
    public void selectRightCell() {
        // Whole rows are marked.
    }
}
