package serverlesslabel.view.table;

import java.util.List;
import java.util.Optional;

/**
 * Which rows of a list stand in the dock below it, and what of the list is in sight above the dock. A dock hides rows
 * at the end of the list, which may be wanted too: as much is in it as is needed and no more, so that every wanted row
 * is either in sight or in the dock.
 *
 * @param out   the wanted rows for the dock, in the order they were given
 * @param sight the part of the list in sight
 */
record DockPlan(List<Row> out, Sight sight) {

    /** A row is in sight, and not in the dock, where no more of it is cut, in pixels: its words can still be read. */
    private static final double CUT = RankingTable.ROW / 4;

    /**
     * Makes the plan of a list that has been scrolled to a place, with the dock it had then.
     *
     * @param seen   the part in sight now
     * @param room   the height of the list and its dock together, in pixels
     * @param rows   the number of rows in the list
     * @param wanted rows to have in sight or in the dock
     * @param kept   the row that shall stay in sight if it is there now
     */
    static DockPlan of(Sight seen, double room, int rows, List<Row> wanted, Optional<Row> kept) {
        var plan = once(seen, room, rows, wanted, kept);
        // For the row that is kept the list may have moved, and brought others into sight: then the dock needs less.
        var next = once(plan.sight, room, rows, wanted, kept);
        return next.equals(plan) ? plan : of(plan.sight, room, rows, wanted, kept);
    }

    private static DockPlan once(Sight seen, double room, int rows, List<Row> wanted, Optional<Row> kept) {
        for (int docked = 0; ; docked++) {
            var sight = seen.resized(Math.max(0, room - DockView.height(docked)), rows, kept);
            var out = wanted.stream().filter(row -> !sight.shows(row)).toList();
            if (out.size() <= docked) return new DockPlan(out, sight);
        }
    }

    /**
     * A service in a list.
     *
     * @param service its place in the catalog
     * @param number  the number of its row from the top of the list, 0 the first; -1 where it is not in the list
     */
    record Row(int service, int number) {

        boolean inList() {
            return number >= 0;
        }
    }

    /**
     * The part of a list that is in sight.
     *
     * @param top    the distance from the top of the list, in pixels
     * @param height the height of the part, in pixels
     */
    record Sight(double top, double height) {

        boolean shows(Row row) {
            return row.inList() && row.number * RankingTable.ROW >= top - CUT
                && (row.number + 1) * RankingTable.ROW <= top + height + CUT;
        }

        /** Returns the position between the beginning and the end of a list of so many rows, 0 to 1. */
        double position(int rows) {
            double hidden = rows * RankingTable.ROW - height;
            return hidden <= 0 ? 0 : top / hidden;
        }

        // Begins where it did, but ends with the list where it did, and with the row that is kept where it must.
        private Sight resized(double next, int rows, Optional<Row> kept) {
            double length = rows * RankingTable.ROW;
            boolean atEnd = top > 0 && top + height >= length - 1;
            double begin = atEnd ? length - next : top;
            if (kept.filter(this::shows).isPresent())
                begin = Math.max(begin, (kept.get().number + 1) * RankingTable.ROW - next);
            return new Sight(Math.max(0, Math.min(begin, length - next)), next);
        }
    }
}
