package serverlesslabel.ranking;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import serverlesslabel.domain.Catalog;
import serverlesslabel.domain.Level;
import serverlesslabel.domain.Provider;
import serverlesslabel.domain.Service;
import serverlesslabel.domain.Weights;

/**
 * The services whose levels are nearest to those of one, among the services of its category; whatever has ended is left
 * out. Two services with the same index may be far apart, so the index is not what is compared.
 *
 * @param similar     the nearest, at most {@link #SIMILAR}
 * @param equivalents the nearest of each other provider, at most {@link #EQUIVALENTS}
 */
public record Neighbours(List<Neighbour> similar, List<Neighbour> equivalents) {

    /** The most similar services that are named. */
    public static final int SIMILAR = 3;
    /** The most providers of whom an equivalent is named. */
    public static final int EQUIVALENTS = 4;

    public Neighbours {
        similar = List.copyOf(similar);
        equivalents = List.copyOf(equivalents);
    }

    /** A service and how far its levels are from those of the other; see {@link Neighbours#distance}. */
    public record Neighbour(Service service, Share distance) {}

    /** The neighbours of a service, nearest first, equally near ones by name, by the reference weights. */
    public static Neighbours of(Service service, Catalog catalog) {
        var weights = catalog.rubric().reference();
        var nearest = catalog.services().stream().filter(other -> !other.equals(service))
            .filter(other -> other.category().equals(service.category()))
            .filter(other -> other.state(catalog.day()) != Service.Life.State.ENDED)
            .map(other -> new Neighbour(other, distance(service, other, weights)))
            .sorted(Comparator.comparing(Neighbour::distance)).toList();
        Predicate<Neighbour> elsewhere = other -> !other.service().provider().equals(service.provider());
        return new Neighbours(nearest.stream().limit(SIMILAR).toList(),
            onePerProvider(nearest.stream().filter(elsewhere)).limit(EQUIVALENTS).toList());
    }

    /**
     * How far apart the levels of two services are: Σ weight × difference of levels ÷ (5 × Σ weight). Never less than
     * the difference of their indexes, because what one gains there cannot make up for what it loses here.
     */
    static Share distance(Service one, Service other, Weights weights) {
        var counted = weights.effective().points();
        long apart = 0;
        for (int place = 0; place < counted.size(); place++)
            apart += (long) counted.get(place) * Math.abs(one.levels().stated().get(place).steps()
                - other.levels().stated().get(place).steps());
        return new Share(apart, (long) Level.TOP * weights.sum());
    }

    private static Stream<Neighbour> onePerProvider(Stream<Neighbour> nearest) {
        var named = new HashSet<Provider>();
        return nearest.filter(other -> named.add(other.service().provider()));
    }
}
