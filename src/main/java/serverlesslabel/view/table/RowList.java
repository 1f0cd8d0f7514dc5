package serverlesslabel.view.table;

import java.util.Arrays;
import java.util.stream.IntStream;
import javafx.collections.ObservableListBase;
import serverlesslabel.state.Rows;

/**
 * The rows of a board as the list a table shows: the places of services in the catalog. A new order of the same
 * services is told as a permutation, so that the table keeps what it knows of its rows.
 */
final class RowList extends ObservableListBase<Integer> {

    private Rows rows;
    private int[] rowOf;

    RowList(Rows rows) {
        this.rows = rows;
        this.rowOf = inverse(rows);
    }

    /** Shows other rows, or the same in another order. */
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

    /** The row of a service, -1 where it is not shown. */
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

    // Where each old row went; empty where the services are not the same.
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
