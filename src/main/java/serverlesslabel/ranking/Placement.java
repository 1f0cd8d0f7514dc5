package serverlesslabel.ranking;

import serverlesslabel.domain.Service;

/**
 * The placement of a service in a ranking.
 *
 * @param rank       the competition rank among all services of the catalog, 1 first: 1, 2, 2, 4
 * @param tied       whether another service has the same index
 * @param index      the index by the stated levels, which decides rank and class
 * @param documented the index by the documented levels; never above {@code index}
 */
public record Placement(Service service, int rank, boolean tied, Index index, Index documented) {

    /** Whether the documented facts alone would give a lower index. */
    public boolean provisional() {
        return documented.compareTo(index) < 0;
    }
}
