package serverlesslabel.ranking;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import serverlesslabel.domain.Service;

/**
 * Orders of the same services by several sets of weights, side by side: what is worth showing of them. It takes longer
 * the more services there are; what is drawn of it does not.
 *
 * @param columns    whose weights they are, the reader first
 * @param orders     the services in the order of each column
 * @param agreements how far each order agrees with the first, which agrees with itself
 * @param best       the services among the first five of a column, at most {@link #MOST}
 * @param common     the services among the first five of everybody asked, in the order of the first
 * @param apart      the services on which those asked are furthest apart
 */
public record SideBySide(List<Person> columns, List<Alternatives> orders, List<RankAgreement> agreements,
                         List<Service> best, Set<Service> common, List<People.Spread> apart) {

    /** The most services shown for being among the best: where many tie, more than five are. */
    public static final int MOST = 20;
    /** The most services named whose ranks are apart. */
    private static final int APART = 5;

    public SideBySide {
        columns = List.copyOf(columns);
        orders = List.copyOf(orders);
        agreements = List.copyOf(agreements);
        best = List.copyOf(best);
        apart = List.copyOf(apart);
    }

    /**
     * Lays orders side by side.
     *
     * @param own    the services in the reader's order
     * @param reader what the reader is called where somebody is named
     * @param asked  whose first five and distances count, besides the reader's
     * @param beside whose orders are shown with them and are nobody's opinion
     */
    public static SideBySide of(Alternatives own, String reader, List<Person> asked, List<Person> beside) {
        var everybody = Stream.concat(Stream.of(new Person(reader, own.weights())), asked.stream()).toList();
        var opinions = Stream.concat(Stream.of(own), asked.stream().map(person -> own.withWeights(person.weights())))
            .toList();
        var people = new People(everybody, opinions);
        var columns = Stream.concat(everybody.stream(), beside.stream()).toList();
        var orders = Stream.concat(opinions.stream(), beside.stream().map(person -> own.withWeights(person.weights())))
            .toList();
        return new SideBySide(columns, orders, orders.stream().map(order -> RankAgreement.between(own, order)).toList(),
            best(orders), new LinkedHashSet<>(people.common()), people.apart(APART));
    }

    // The first of every column, then the second of every column, and so on: no column takes the room of another.
    private static List<Service> best(List<Alternatives> orders) {
        var best = new LinkedHashSet<Service>();
        int size = orders.get(0).size();
        for (int position = 0; position < size && best.size() < MOST; position++) {
            int at = position;
            var there = orders.stream().filter(order -> order.rank(at) <= RankAgreement.TOP)
                .map(order -> order.service(at)).toList();
            if (there.isEmpty()) break;
            best.addAll(there);
        }
        return best.stream().limit(MOST).toList();
    }

    /** The services to draw: those asked for that are among the alternatives, then the best. */
    public List<Service> shown(List<Service> always) {
        return Stream.concat(always.stream().filter(service -> orders.get(0).position(service).isPresent()),
            best.stream()).distinct().toList();
    }

    /** The numbers of the columns but the first, those that agree with it most first. */
    public List<Integer> byAgreement() {
        var numbers = new ArrayList<>(IntStream.range(1, columns.size()).boxed().toList());
        numbers.sort((one, other) -> Double.compare(agreements.get(other).share(), agreements.get(one).share()));
        return numbers;
    }

    /** The rank of a service in a column, 1 first; it must be among the alternatives. */
    public int rank(int column, Service service) {
        return orders.get(column).rank(position(column, service));
    }

    /** The position of a service in the order of a column, 0 first; it must be among the alternatives. */
    public int position(int column, Service service) {
        return orders.get(column).position(service).orElseThrow();
    }
}
