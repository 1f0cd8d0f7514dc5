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
    private final Places places;

    private Alternatives(Ranking ranking, Places places) {
        this.ranking = ranking;
        this.places = places;
    }

    /** All services of a ranking; shares its order. */
    public static Alternatives all(Ranking ranking) {
        return new Alternatives(ranking, ranking.order());
    }

    /** The services of a ranking that a filter accepts by their place in the catalog. */
    public static Alternatives of(Ranking ranking, IntPredicate shown) {
        var places = new int[ranking.size()];
        int count = 0;
        for (int position = 0; position < places.length; position++) {
            int place = ranking.placeAt(position);
            if (shown.test(place)) places[count++] = place;
        }
        return count == places.length ? all(ranking) : new Alternatives(ranking, Places.of(Arrays.copyOf(places,
            count)));
    }

    /** The services at some places in the catalog, best first. */
    static Alternatives of(Ranking ranking, Places places) {
        return places.size() == ranking.size() ? all(ranking) : new Alternatives(ranking, places);
    }

    /** The same services ranked by other weights. */
    public Alternatives withWeights(Weights weights) {
        var others = Ranking.of(ranking.levels(), weights);
        if (size() == ranking.size()) return all(others);
        var here = new boolean[ranking.size()];
        for (int position = 0; position < size(); position++) here[place(position)] = true;
        return of(others, place -> here[place]);
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

    /** The places in the catalog of all alternatives, best first. */
    public Places places() {
        return places;
    }

    /** The number of alternatives. */
    public int size() {
        return places.size();
    }

    /** The place in the catalog of the service at a position. */
    public int place(int position) {
        return places.at(position);
    }

    /** The service at a position. */
    public Service service(int position) {
        return ranking.catalog().services().get(place(position));
    }

    /** The service at position 0, in a tie the first by name; empty if there are no alternatives. */
    public Optional<Service> leader() {
        return size() == 0 ? Optional.empty() : Optional.of(service(0));
    }

    /**
     * The service with the highest index by its documented levels, in a tie the one that comes first here; empty if
     * there are no alternatives. Takes time linear in their number.
     */
    public Optional<Service> documentedLeader() {
        int best = -1;
        int most = -1;
        for (int position = 0; position < size(); position++) {
            int points = Index.documentedOf(service(position).levels(), weights()).points();
            if (points > most) {
                most = points;
                best = position;
            }
        }
        return best < 0 ? Optional.empty() : Optional.of(service(best));
    }

    /** The position of a service, empty if it is not among the alternatives. */
    public Optional<Integer> position(Service service) {
        return ranking.catalog().place(service.id()).map(this::positionOf).filter(position -> position >= 0);
    }

    /** The competition rank among the alternatives of the service at a position: 1 + the number of better ones. */
    public int rank(int position) {
        return 1 + ahead(points(position));
    }

    /** Whether another alternative has the same index as the one at a position. */
    public boolean tied(int position) {
        return position > 0 && points(position - 1) == points(position)
            || position + 1 < size() && points(position + 1) == points(position);
    }

    /** The number of alternatives with rank 1; 0 if there are no alternatives. */
    public int tiedForFirst() {
        return size() == 0 ? 0 : ahead(points(0) - 1);
    }

    /** Whether other alternatives are the same services of the same catalog, in any order. */
    public boolean sameServices(Alternatives other) {
        return ranking.catalog() == other.ranking.catalog() && size() == other.size()
            && (size() == ranking.size() || places.sameSet(other.places));
    }

    /** The position of the service at a place in the catalog, -1 if it is not among the alternatives. */
    int positionOf(int place) {
        int position = ahead(ranking.points(place), place);
        return position < size() && place(position) == place ? position : -1;
    }

    /** The rank among the alternatives of the service at a place in the catalog. */
    int rankOf(int place) {
        return 1 + ahead(ranking.points(place));
    }

    /** Σ weight × stated level of the service at a position. */
    int points(int position) {
        return ranking.points(place(position));
    }

    /** The stated level of the service at a position on the characteristic at a place, 0 to 5. */
    int level(int position, int characteristic) {
        return ranking.levels().level(characteristic, place(position));
    }

    /** Whether all alternatives have the same stated level on the characteristic at a place. */
    boolean sameLevel(int characteristic) {
        for (int position = 1; position < size(); position++)
            if (level(position, characteristic) != level(0, characteristic)) return false;
        return true;
    }

    /** The number of alternatives with more points than these. */
    int ahead(int points) {
        return ahead(points, 0);
    }

    // The number of alternatives ahead of a service with these points at a place in the catalog, by bisection.
    private int ahead(int points, int place) {
        int from = 0;
        int to = size();
        while (from < to) {
            int middle = (from + to) >>> 1;
            int there = points(middle);
            if (there > points || there == points && place(middle) < place) from = middle + 1;
            else to = middle;
        }
        return from;
    }
}
