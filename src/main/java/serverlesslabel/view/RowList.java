package serverlesslabel.view;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import javafx.collections.ObservableListBase;
import serverlesslabel.state.Rows;

/**
 * The rows of a board as the list a table shows: the places of services in the catalog. A new order of the same
 * services is told as a permutation, so that the table keeps what it knows of its rows.
 */
final class RowList extends ObservableListBase<Integer> {

    private Rows rows;

    RowList(Rows rows) {
        this.rows = rows;
    }

    /** Shows other rows, or the same in another order. */
    void show(Rows next) {
        if (next.equals(rows)) return;
        var before = rows;
        int[] permutation = permutation(before, next);
        beginChange();
        if (permutation.length > 0) {
            rows = next;
            nextPermutation(0, size(), permutation);
        } else {
            List<Integer> removed = IntStream.range(0, before.size()).mapToObj(before::service).toList();
            rows = next;
            nextReplace(0, next.size(), new ArrayList<>(removed));
        }
        endChange();
    }

    /** The row of a service, -1 where it is not shown. */
    int rowOf(int service) {
        for (int row = 0; row < rows.size(); row++) if (rows.service(row) == service) return row;
        return -1;
    }

    @Override
    public Integer get(int row) {
        return rows.service(row);
    }

    @Override
    public int size() {
        return rows.size();
    }

    // Where each old row went; empty where the services are not the same.
    private static int[] permutation(Rows before, Rows next) {
        if (before.size() != next.size() || before.size() == 0) return new int[0];
        int most = IntStream.range(0, next.size()).map(next::service).max().orElse(0);
        var rowAfter = new int[most + 1];
        Arrays.fill(rowAfter, -1);
        for (int row = 0; row < next.size(); row++) rowAfter[next.service(row)] = row;
        var permutation = new int[before.size()];
        for (int row = 0; row < permutation.length; row++) {
            int service = before.service(row);
            if (service > most || rowAfter[service] < 0) return new int[0];
            permutation[row] = rowAfter[service];
        }
        return permutation;
    }
}
