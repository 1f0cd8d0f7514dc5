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
public record Columns(List<Aspect> order, Map<Aspect, Boolean> chosen, Map<Aspect, Double> widths) {

    /** As nobody has touched them. */
    public static final Columns FIRST = new Columns(List.of(), Map.of(), Map.of());

    /** A column cannot be narrower or wider. */
    public static final double NARROWEST = 20;
    public static final double WIDEST = 4000;

    public Columns {
        order = order.stream().distinct().toList();
        chosen = Map.copyOf(chosen);
        widths = Map.copyOf(widths);
        for (double width : widths.values())
            if (!(width >= NARROWEST) || width > WIDEST) throw new IllegalArgumentException("column of " + width);
    }

    /** These aspects, which are in the order of a table nobody has touched, in the reader's order. */
    public List<Aspect> arranged(List<Aspect> all) {
        var arranged = new ArrayList<>(order.stream().filter(all::contains).toList());
        for (int i = 0; i < all.size(); i++) {
            if (arranged.contains(all.get(i))) continue;
            // Behind the one it follows there.
            arranged.add(i == 0 ? 0 : arranged.indexOf(all.get(i - 1)) + 1, all.get(i));
        }
        return arranged;
    }

    /** Those of these aspects that are shown, in the reader's order. */
    public List<Aspect> shown(List<Aspect> all) {
        return arranged(all).stream().filter(this::shows).toList();
    }

    /** Whether a column is shown. */
    public boolean shows(Aspect aspect) {
        return chosen.getOrDefault(aspect, aspect.standard());
    }

    /** Whether the reader asked for a column to be shown, however little room there is. */
    public boolean insists(Aspect aspect) {
        return chosen.getOrDefault(aspect, false);
    }

    /** How wide the reader made a column. */
    public Optional<Double> width(Aspect aspect) {
        return Optional.ofNullable(widths.get(aspect));
    }

    /** The same with a column that is shown, however little room there is. */
    public Columns showing(Aspect aspect) {
        return choosing(aspect, true);
    }

    /** The same without a column. */
    public Columns hiding(Aspect aspect) {
        return choosing(aspect, false);
    }

    private Columns choosing(Aspect aspect, boolean shown) {
        var more = new HashMap<>(chosen);
        more.put(aspect, shown);
        return new Columns(order, more, widths);
    }

    /** The same in another order; what that does not name keeps its place behind it. */
    public Columns ordered(List<Aspect> another) {
        var longer = new LinkedHashSet<>(another);
        longer.addAll(order);
        return new Columns(List.copyOf(longer), chosen, widths);
    }

    /** The same with the columns that are shown in another order, of these; hidden ones keep their places. */
    public Columns reordered(List<Aspect> shown, List<Aspect> all) {
        var next = shown.iterator();
        return ordered(arranged(all).stream().map(each -> shown.contains(each) && next.hasNext() ? next.next() : each)
            .toList());
    }

    /** The same with a shown column one place further left among those shown, of these. */
    public Columns movedLeft(Aspect aspect, List<Aspect> all) {
        var shown = shown(all);
        int at = shown.indexOf(aspect);
        return at < 1 ? this : swapped(aspect, shown.get(at - 1), all);
    }

    /** The same with a shown column one place further right among those shown, of these. */
    public Columns movedRight(Aspect aspect, List<Aspect> all) {
        var shown = shown(all);
        int at = shown.indexOf(aspect);
        return at < 0 || at == shown.size() - 1 ? this : swapped(aspect, shown.get(at + 1), all);
    }

    private Columns swapped(Aspect one, Aspect other, List<Aspect> all) {
        return ordered(arranged(all).stream().map(each -> each.equals(one) ? other : each.equals(other) ? one : each)
            .toList());
    }

    /** The same with a column of another width. */
    public Columns sized(Aspect aspect, double width) {
        var more = new HashMap<>(widths);
        more.put(aspect, Math.max(NARROWEST, Math.min(WIDEST, width)));
        return new Columns(order, chosen, more);
    }

    /** The same with a column as wide as suits the table. */
    public Columns unsized(Aspect aspect) {
        var fewer = new HashMap<>(widths);
        fewer.remove(aspect);
        return new Columns(order, chosen, fewer);
    }
}
