package serverlesslabel.ranking;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.IntPredicate;
import serverlesslabel.domain.Rubric;
import serverlesslabel.domain.Service;
import serverlesslabel.domain.Weights;

/**
 * The alternatives of a stability analysis: the services of a ranking that are shown, best first. A position is an
 * index in this order, 0 first; a place is an index in the catalog. Leaving a service out changes no index of another.
 */
public final class Alternatives {

    private final Ranking ranking;
    private final int[] places;

    private Alternatives(Ranking ranking, int[] places) {
        this.ranking = ranking;
        this.places = places;
    }

    /** All services of a ranking. */
    public static Alternatives all(Ranking ranking) {
        return of(ranking, place -> true);
    }

    /** The services of a ranking that a filter accepts by their place in the catalog. */
    public static Alternatives of(Ranking ranking, IntPredicate shown) {
        var places = new int[ranking.size()];
        int count = 0;
        for (int position = 0; position < places.length; position++) {
            int place = ranking.placeAt(position);
            if (shown.test(place)) places[count++] = place;
        }
        return new Alternatives(ranking, Arrays.copyOf(places, count));
    }

    /** The same services ranked by other weights. */
    public Alternatives withWeights(Weights weights) {
        var here = new boolean[ranking.size()];
        for (int place : places) here[place] = true;
        return of(Ranking.of(ranking.levels(), weights), place -> here[place]);
    }

    /** The ranking of the whole catalog they are from. */
    public Ranking ranking() {
        return ranking;
    }

    /** The weights of the ranking. */
    public Weights weights() {
        return ranking.weights();
    }

    /** The rubric they are rated by. */
    public Rubric rubric() {
        return ranking.catalog().rubric();
    }

    /** The number of alternatives. */
    public int size() {
        return places.length;
    }

    /** The place in the catalog of the service at a position. */
    public int place(int position) {
        return places[position];
    }

    /** The service at a position. */
    public Service service(int position) {
        return ranking.catalog().services().get(places[position]);
    }

    /** The service at position 0, in a tie the first by name; empty if there are no alternatives. */
    public Optional<Service> leader() {
        return places.length == 0 ? Optional.empty() : Optional.of(service(0));
    }

    /** The position of a service, empty if it is not among the alternatives. */
    public Optional<Integer> position(Service service) {
        var place = ranking.catalog().place(service.id());
        for (int position = 0; place.isPresent() && position < places.length; position++)
            if (places[position] == place.get()) return Optional.of(position);
        return Optional.empty();
    }

    /** The competition rank among the alternatives of the service at a position: 1 + the number of better ones. */
    public int rank(int position) {
        int first = position;
        while (first > 0 && points(first - 1) == points(position)) first--;
        return 1 + first;
    }

    /** Whether another alternative has the same index as the one at a position. */
    public boolean tied(int position) {
        return position > 0 && points(position - 1) == points(position)
            || position + 1 < places.length && points(position + 1) == points(position);
    }

    /** Whether other alternatives are the same services of the same catalog, in any order. */
    public boolean sameServices(Alternatives other) {
        if (ranking.catalog() != other.ranking.catalog() || size() != other.size()) return false;
        return Arrays.equals(places, other.places) || Arrays.equals(sorted(), other.sorted());
    }

    /** Σ weight × stated level of the service at a position. */
    int points(int position) {
        return ranking.points(places[position]);
    }

    /** The stated level of the service at a position on the characteristic at a place, 0 to 5. */
    int level(int position, int characteristic) {
        return ranking.levels().level(characteristic, places[position]);
    }

    private int[] sorted() {
        var sorted = places.clone();
        Arrays.sort(sorted);
        return sorted;
    }
}
