package serverlesslabel.ranking;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import serverlesslabel.domain.Catalog;
import serverlesslabel.domain.LabelClass;
import serverlesslabel.domain.Service;
import serverlesslabel.domain.Weights;

/**
 * A ranking: all services of a catalog in the order some weights give, best first, tied services by name. A position is
 * an index in this order, a place an index in the catalog; both begin with 0.
 *
 * <p>Ranking takes time linear in the number of services: a counting sort by points, which is stable and so keeps the
 * catalog's order by name among tied services.
 */
public final class Ranking {

    private final LevelTable levels;
    private final Weights weights;
    private final int[] points;
    private final Places order;
    private final int[] better;
    private final int most;

    private Ranking(LevelTable levels, Weights weights) {
        this.levels = levels;
        this.weights = weights;
        this.points = levels.points(weights);
        this.most = Index.most(weights);
        this.better = new int[most + 1];
        this.order = Places.of(countIntoPlace());
    }

    /** Ranks the services of a level table. */
    public static Ranking of(LevelTable levels, Weights weights) {
        return new Ranking(levels, weights);
    }

    /** Ranks the services of a catalog. To rank one catalog by many weights, build its level table once instead. */
    public static Ranking of(Catalog catalog, Weights weights) {
        return of(LevelTable.of(catalog), weights);
    }

    private int[] countIntoPlace() {
        // After this, better[p] is the number of services with more than p points; better[most] is 0.
        for (int reached : points) if (reached > 0) better[reached - 1]++;
        for (int p = most - 1; p >= 0; p--) better[p] += better[p + 1];
        var order = new int[points.length];
        var next = better.clone();
        for (int service = 0; service < points.length; service++) {
            order[next[points[service]]++] = service;
        }
        return order;
    }

    /** The weights that give this order. */
    public Weights weights() {
        return weights;
    }

    /** The catalog that is ranked. */
    public Catalog catalog() {
        return levels.catalog();
    }

    /** The level table of the catalog. */
    LevelTable levels() {
        return levels;
    }

    /** Σ weight × stated level of the service at a place in the catalog. */
    int points(int service) {
        return points[service];
    }

    /** The places of all services in the catalog, best first. */
    public Places order() {
        return order;
    }

    /** The number of services. */
    public int size() {
        return points.length;
    }

    /** The place in the catalog of the service at a position. */
    public int placeAt(int position) {
        return order.at(position);
    }

    /** The competition rank of the service at a place in the catalog: 1 + the number of better services. */
    public int rankOf(int service) {
        return 1 + better[points[service]];
    }

    /** The placement of the service at a place in the catalog. */
    public Placement placementOf(int service) {
        var subject = catalog().services().get(service);
        return new Placement(subject, rankOf(service), tied(service), new Index(points[service], most),
            Index.documentedOf(subject.levels(), weights));
    }

    /** All placements, best first; an unmodifiable view that creates a placement on each access. */
    public List<Placement> placements() {
        return new Placements();
    }

    /** The class a service has under these weights; its label shows the class under the reference weights instead. */
    public LabelClass classOf(Service service) {
        return Index.of(service.levels(), weights).classIn(catalog().rubric().classes());
    }

    private boolean tied(int service) {
        int first = better[points[service]];
        int after = points[service] == 0 ? points.length : better[points[service] - 1];
        return after - first > 1;
    }

    private final class Placements extends AbstractList<Placement> implements RandomAccess {
        @Override
        public Placement get(int position) {
            return placementOf(order.at(position));
        }

        @Override
        public int size() {
            return order.size();
        }
    }
}
