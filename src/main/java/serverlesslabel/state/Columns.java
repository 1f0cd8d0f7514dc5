package serverlesslabel.state;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The reader's arrangement of the table's columns. It may name characteristics the present rubric lacks; they are kept
 * for the catalog they came from.
 *
 * @param order  the order of columns, without duplicates; a missing column follows its neighbour of the standard order
 * @param chosen whether the reader shows or hides a column; a missing column is shown if it is a standard one
 * @param widths the widths the reader set, in pixels; a missing column gets its width from the table
 */
public record Columns(List<TableColumnId> order, Map<TableColumnId, Boolean> chosen,
                      Map<TableColumnId, Double> widths) {

    /** The columns at the first start. */
    public static final Columns FIRST = new Columns(List.of(), Map.of(), Map.of());

    /** The smallest width of a column, in pixels. */
    public static final double NARROWEST = 20;
    /** The largest width of a column, in pixels. */
    public static final double WIDEST = 4000;

    /** @throws IllegalArgumentException if a width is not between {@link #NARROWEST} and {@link #WIDEST} */
    public Columns {
        order = order.stream().distinct().toList();
        chosen = Map.copyOf(chosen);
        widths = Map.copyOf(widths);
        for (double width : widths.values())
            if (!(width >= NARROWEST) || width > WIDEST) throw new IllegalArgumentException("column of " + width);
    }

    /**
     * The given columns in the reader's order.
     *
     * @param all all columns of the table, in the standard order
     */
    public List<TableColumnId> arranged(List<TableColumnId> all) {
        var arranged = new ArrayList<>(order.stream().filter(all::contains).toList());
        for (int i = 0; i < all.size(); i++) {
            if (arranged.contains(all.get(i))) continue;
            // A column the reader never moved goes behind the one it follows in the standard order.
            arranged.add(i == 0 ? 0 : arranged.indexOf(all.get(i - 1)) + 1, all.get(i));
        }
        return arranged;
    }

    /**
     * The shown ones among the given columns, in the reader's order.
     *
     * @param all all columns of the table, in the standard order
     */
    public List<TableColumnId> shown(List<TableColumnId> all) {
        return arranged(all).stream().filter(this::shows).toList();
    }

    /** Whether a column is shown: as the reader chose, else whether it is a standard one. */
    public boolean shows(TableColumnId column) {
        return chosen.getOrDefault(column, column.standard());
    }

    /** Whether the reader chose to show a column, so that it stays even where the table is narrow. */
    public boolean alwaysShows(TableColumnId column) {
        return chosen.getOrDefault(column, false);
    }

    /** The width the reader set for a column, in pixels; empty where the table decides. */
    public Optional<Double> width(TableColumnId column) {
        return Optional.ofNullable(widths.get(column));
    }

    /** A copy that shows a column, even where the table is narrow. */
    public Columns withShown(TableColumnId column) {
        return choosing(column, true);
    }

    /** A copy that hides a column. */
    public Columns withHidden(TableColumnId column) {
        return choosing(column, false);
    }

    private Columns choosing(TableColumnId column, boolean shown) {
        var more = new HashMap<>(chosen);
        more.put(column, shown);
        return new Columns(order, more, widths);
    }

    /** A copy with another order; columns it does not name follow behind, in their present order. */
    public Columns withOrder(List<TableColumnId> another) {
        var longer = new LinkedHashSet<>(another);
        longer.addAll(order);
        return new Columns(List.copyOf(longer), chosen, widths);
    }

    /**
     * A copy with the shown columns in another order; hidden ones keep their places.
     *
     * @param shown the shown columns in their new order
     * @param all   all columns of the table, in the standard order
     */
    public Columns withShownInOrder(List<TableColumnId> shown, List<TableColumnId> all) {
        var next = shown.iterator();
        return withOrder(arranged(all).stream()
            .map(column -> shown.contains(column) && next.hasNext() ? next.next() : column)
            .toList());
    }

    /**
     * A copy with a column one place further left among those shown; unchanged where it is the first, or hidden.
     *
     * @param shown the columns in the table now, from left to right
     * @param all   all columns of the table, in the standard order
     */
    public Columns movedLeft(TableColumnId column, List<TableColumnId> shown, List<TableColumnId> all) {
        int at = shown.indexOf(column);
        return at < 1 ? this : swapped(column, shown.get(at - 1), all);
    }

    /**
     * A copy with a column one place further right among those shown; unchanged where it is the last, or hidden.
     *
     * @param shown the columns in the table now, from left to right
     * @param all   all columns of the table, in the standard order
     */
    public Columns movedRight(TableColumnId column, List<TableColumnId> shown, List<TableColumnId> all) {
        int at = shown.indexOf(column);
        return at < 0 || at == shown.size() - 1 ? this : swapped(column, shown.get(at + 1), all);
    }

    private Columns swapped(TableColumnId one, TableColumnId other, List<TableColumnId> all) {
        return withOrder(arranged(all).stream()
            .map(column -> column.equals(one) ? other : column.equals(other) ? one : column).toList());
    }

    /** A copy with another width of a column, in pixels, limited to {@link #NARROWEST} and {@link #WIDEST}. */
    public Columns withWidth(TableColumnId column, double width) {
        var more = new HashMap<>(widths);
        more.put(column, Math.max(NARROWEST, Math.min(WIDEST, width)));
        return new Columns(order, chosen, more);
    }

    /** A copy that leaves the width of a column to the table. */
    public Columns withoutWidth(TableColumnId column) {
        var fewer = new HashMap<>(widths);
        fewer.remove(column);
        return new Columns(order, chosen, fewer);
    }
}
