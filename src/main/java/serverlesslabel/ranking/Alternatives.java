package serverlesslabel.ranking;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.IntPredicate;
import serverlesslabel.domain.Rubric;
import serverlesslabel.domain.Service;
import serverlesslabel.domain.Weights;

/**
 * The services a question about firmness is asked of, best first: those that are shown. Leaving one out changes no
 * index of another; it only takes part no longer.
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

    /** The services of a ranking whose place in the catalog passes. */
    public static Alternatives of(Ranking ranking, IntPredicate shown) {
        var places = new int[ranking.size()];
        int count = 0;
        for (int position = 0; position < places.length; position++) {
            int place = ranking.serviceAt(position);
            if (shown.test(place)) places[count++] = place;
        }
        return new Alternatives(ranking, Arrays.copyOf(places, count));
    }

    /** The same services under other weights. */
    public Alternatives under(Weights weights) {
        var here = new boolean[ranking.size()];
        for (int place : places) here[place] = true;
        return of(Ranking.of(ranking.levels(), weights), place -> here[place]);
    }

    /** The ranking they stand in. */
    public Ranking ranking() {
        return ranking;
    }

    /** The weights that give their order. */
    public Weights weights() {
        return ranking.weights();
    }

    /** The yardstick they are rated by. */
    public Rubric rubric() {
        return ranking.catalog().rubric();
    }

    /** How many there are. */
    public int size() {
        return places.length;
    }

    /** The place in the catalog of the service at a position, 0 first. */
    public int place(int position) {
        return places[position];
    }

    /** The service at a position, 0 first. */
    public Service service(int position) {
        return ranking.catalog().services().get(places[position]);
    }

    /** The service that is shown first; inside a tie the first by name. */
    public Optional<Service> leader() {
        return places.length == 0 ? Optional.empty() : Optional.of(service(0));
    }

    /** Where a service stands, 0 first; empty where it is not among them. */
    public Optional<Integer> position(Service service) {
        var place = ranking.catalog().place(service.id());
        for (int position = 0; place.isPresent() && position < places.length; position++)
            if (places[position] == place.get()) return Optional.of(position);
        return Optional.empty();
    }

    /** The rank among these of the service at a position: 1 + how many of them are better. */
    public int rank(int position) {
        int first = position;
        while (first > 0 && points(first - 1) == points(position)) first--;
        return 1 + first;
    }

    /** Whether another of these has the same index as the service at a position. */
    public boolean tied(int position) {
        return position > 0 && points(position - 1) == points(position)
            || position + 1 < places.length && points(position + 1) == points(position);
    }

    /** Whether these are the services another asks about, in whatever order. */
    public boolean sameServices(Alternatives other) {
        if (ranking.catalog() != other.ranking.catalog() || size() != other.size()) return false;
        return Arrays.equals(places, other.places) || Arrays.equals(sorted(), other.sorted());
    }

    /** Σ weight × level of the service at a position. */
    int points(int position) {
        return ranking.points(places[position]);
    }

    /** The level of the service at a position on the characteristic at a place. */
    int level(int position, int characteristic) {
        return ranking.levels().level(characteristic, places[position]);
    }

    private int[] sorted() {
        var sorted = places.clone();
        Arrays.sort(sorted);
        return sorted;
    }
}
