package serverlesslabel.view.table;

import java.util.Arrays;
import java.util.stream.IntStream;
import javafx.collections.ObservableListBase;
import serverlesslabel.state.Rows;

/**
 * Observable list of the rows of the table: the places of services in the catalog, in the order of their rows. Reports
 * a new order of the same services as a permutation, so that the table keeps its cells.
 */
final class RowList extends ObservableListBase<Integer> {

    private Rows rows;
    private int[] rowOf;

    RowList(Rows rows) {
        this.rows = rows;
        this.rowOf = inverse(rows);
    }

    /** Replaces the rows; does nothing where they are equal. */
    void show(Rows next) {
        if (next.equals(rows)) return;
        var before = rows;
        var rowAfter = inverse(next);
        int[] permutation = permutation(before, next, rowAfter);
        beginChange();
        rows = next;
        rowOf = rowAfter;
        if (permutation.length > 0) nextPermutation(0, size(), permutation);
        else nextReplace(0, next.size(), IntStream.range(0, before.size()).mapToObj(before::service).toList());
        endChange();
    }

    /** Returns the row of the service at a place in the catalog, -1 where it is not shown. */
    int rowOf(int service) {
        return service < rowOf.length ? rowOf[service] : -1;
    }

    @Override
    public Integer get(int row) {
        return rows.service(row);
    }

    @Override
    public int size() {
        return rows.size();
    }

    private static int[] inverse(Rows rows) {
        int most = IntStream.range(0, rows.size()).map(rows::service).max().orElse(-1);
        var rowOf = new int[most + 1];
        Arrays.fill(rowOf, -1);
        for (int row = 0; row < rows.size(); row++) rowOf[rows.service(row)] = row;
        return rowOf;
    }

    // The new row of each old row; empty where the services are not the same.
    private static int[] permutation(Rows before, Rows next, int[] rowAfter) {
        if (before.size() != next.size()) return new int[0];
        var permutation = new int[before.size()];
        for (int row = 0; row < permutation.length; row++) {
            int service = before.service(row);
            if (service >= rowAfter.length || rowAfter[service] < 0) return new int[0];
            permutation[row] = rowAfter[service];
        }
        return permutation;
    }
}
