package serverlesslabel.ranking;

import serverlesslabel.domain.Service;

/**
 * Where a service stands under some weights.
 *
 * @param rank       competition rank among all services of the catalog, 1 first: 1, 2, 2, 4
 * @param tied       whether another service has the same index
 * @param index      by all stated facts; decides rank and class
 * @param documented by the documented facts alone, never higher; together they are the range
 */
public record Placement(Service service, int rank, boolean tied, Index index, Index documented) {

    /** Whether recalled facts hold the index up. */
    public boolean provisional() {
        return documented.compareTo(index) < 0;
    }
}
