package serverlesslabel.state;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The columns of the table as the reader arranged them. It may tell of characteristics the present rubric lacks: they
 * are kept for when it comes back.
 *
 * @param order  the order of columns; one that is missing comes where it does in a table nobody has touched
 * @param chosen whether the reader shows a column or hides it; one that is missing is as in such a table
 * @param widths how wide the reader made a column, in pixels; one that is missing takes what suits the table
 */
public record Columns(List<TableColumnId> order, Map<TableColumnId, Boolean> chosen, Map<TableColumnId,
    Double> widths) {

    /** As nobody has touched them. */
    public static final Columns FIRST = new Columns(List.of(), Map.of(), Map.of());

    /** A column cannot be narrower or wider. */
    public static final double NARROWEST = 20;
    public static final double WIDEST = 4000;

    /** @throws IllegalArgumentException if a width is not between {@link #NARROWEST} and {@link #WIDEST} */
    public Columns {
        order = order.stream().distinct().toList();
        chosen = Map.copyOf(chosen);
        widths = Map.copyOf(widths);
        for (double width : widths.values())
            if (!(width >= NARROWEST) || width > WIDEST) throw new IllegalArgumentException("column of " + width);
    }

    /** These aspects, which are in the order of a table nobody has touched, in the reader's order. */
    public List<TableColumnId> arranged(List<TableColumnId> all) {
        var arranged = new ArrayList<>(order.stream().filter(all::contains).toList());
        for (int i = 0; i < all.size(); i++) {
            if (arranged.contains(all.get(i))) continue;
            // Behind the one it follows there.
            arranged.add(i == 0 ? 0 : arranged.indexOf(all.get(i - 1)) + 1, all.get(i));
        }
        return arranged;
    }

    /** Those of these aspects that are shown, in the reader's order. */
    public List<TableColumnId> shown(List<TableColumnId> all) {
        return arranged(all).stream().filter(this::shows).toList();
    }

    /** Whether a column is shown. */
    public boolean shows(TableColumnId column) {
        return chosen.getOrDefault(column, column.standard());
    }

    /** Whether the reader asked for a column to be shown, however little room there is. */
    public boolean insists(TableColumnId column) {
        return chosen.getOrDefault(column, false);
    }

    /** How wide the reader made a column. */
    public Optional<Double> width(TableColumnId column) {
        return Optional.ofNullable(widths.get(column));
    }

    /** The same with a column that is shown, however little room there is. */
    public Columns withShown(TableColumnId column) {
        return choosing(column, true);
    }

    /** The same without a column. */
    public Columns withHidden(TableColumnId column) {
        return choosing(column, false);
    }

    private Columns choosing(TableColumnId column, boolean shown) {
        var more = new HashMap<>(chosen);
        more.put(column, shown);
        return new Columns(order, more, widths);
    }

    /** The same in another order; what that does not name keeps its place behind it. */
    public Columns withOrder(List<TableColumnId> another) {
        var longer = new LinkedHashSet<>(another);
        longer.addAll(order);
        return new Columns(List.copyOf(longer), chosen, widths);
    }

    /** The same with the columns that are shown in another order, of these; hidden ones keep their places. */
    public Columns withShownInOrder(List<TableColumnId> shown, List<TableColumnId> all) {
        var next = shown.iterator();
        return withOrder(arranged(all).stream()
            .map(tableColumnId -> shown.contains(tableColumnId) && next.hasNext() ? next.next() : tableColumnId)
            .toList());
    }

    /** The same with a shown column one place further left among those shown, of these. */
    public Columns movedLeft(TableColumnId column, List<TableColumnId> all) {
        var shown = shown(all);
        int at = shown.indexOf(column);
        return at < 1 ? this : swapped(column, shown.get(at - 1), all);
    }

    /** The same with a shown column one place further right among those shown, of these. */
    public Columns movedRight(TableColumnId column, List<TableColumnId> all) {
        var shown = shown(all);
        int at = shown.indexOf(column);
        return at < 0 || at == shown.size() - 1 ? this : swapped(column, shown.get(at + 1), all);
    }

    private Columns swapped(TableColumnId one, TableColumnId other, List<TableColumnId> all) {
        return withOrder(arranged(all).stream()
            .map(tableColumnId -> tableColumnId.equals(one) ? other : tableColumnId.equals(other) ? one : tableColumnId)
            .toList());
    }

    /** The same with a column of another width. */
    public Columns withWidth(TableColumnId column, double width) {
        var more = new HashMap<>(widths);
        more.put(column, Math.max(NARROWEST, Math.min(WIDEST, width)));
        return new Columns(order, chosen, more);
    }

    /** The same with a column as wide as suits the table. */
    public Columns withoutWidth(TableColumnId column) {
        var fewer = new HashMap<>(widths);
        fewer.remove(column);
        return new Columns(order, chosen, fewer);
    }
}
