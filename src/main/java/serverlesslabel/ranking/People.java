package serverlesslabel.ranking;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import serverlesslabel.domain.Service;
import serverlesslabel.domain.Weights;

/**
 * Several people who rank the same services by their own weights: what they agree on, and where they part.
 *
 * @param people at least one
 * @param orders the services in the order of each person, in the order of the people
 */
public record People(List<Person> people, List<Alternatives> orders) {

    /** @throws IllegalArgumentException if there is nobody, or not one order for each person */
    public People {
        people = List.copyOf(people);
        orders = List.copyOf(orders);
        if (people.isEmpty() || people.size() != orders.size())
            throw new IllegalArgumentException("people are at least one, and an order for each");
    }

    /** The people and their orders of some services. */
    public static People of(Alternatives shown, List<Person> people) {
        return new People(people, people.stream().map(person -> shown.withWeights(person.weights())).toList());
    }

    /**
     * A service whose ranks are apart.
     *
     * @param best  its best rank
     * @param worst its worst rank
     */
    public record Spread(Service service, int best, Person bestFor, int worst, Person worstFor) {

        private int width() {
            return worst - best;
        }
    }

    /**
     * The weights in the middle: of each weight the median; of an even number of people the mean of the two in the
     * middle, rounded half up. Unlike a mean, nobody can pull it further by naming an extreme.
     */
    public Weights middle() {
        return middle(people);
    }

    /** The weights in the middle of people, at least one, whatever their orders. */
    public static Weights middle(List<Person> people) {
        int count = people.get(0).weights().points().size();
        return new Weights(IntStream.range(0, count).mapToObj(place -> middle(people, place)).toList());
    }

    private static int middle(List<Person> people, int place) {
        var sorted = people.stream().map(person -> person.weights().points().get(place)).sorted().toList();
        int half = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(half) : (sorted.get(half - 1) + sorted.get(half) + 1) / 2;
    }

    /** The services among the first five of everybody, in the order of the first person. */
    public List<Service> common() {
        return RankAgreement.inEveryTop(orders);
    }

    /**
     * The services whose ranks are furthest apart, those with the largest distance first, of equal ones those ranked
     * better by somebody; none that everybody ranks alike.
     *
     * @param most the most services returned
     */
    public List<Spread> apart(int most) {
        var first = orders.get(0);
        return IntStream.range(0, first.size()).map(first::place).sorted().mapToObj(this::spread)
            .filter(spread -> spread.width() > 0)
            .sorted(Comparator.comparing((Spread spread) -> -spread.width()).thenComparing(Spread::best))
            .limit(most).toList();
    }

    // At a place in the catalog.
    private Spread spread(int place) {
        int best = 0;
        int worst = 0;
        var ranks = new int[orders.size()];
        for (int i = 0; i < ranks.length; i++) {
            ranks[i] = orders.get(i).rankOf(place);
            if (ranks[i] < ranks[best]) best = i;
            if (ranks[i] > ranks[worst]) worst = i;
        }
        return new Spread(orders.get(0).ranking().catalog().services().get(place), ranks[best], people.get(best),
            ranks[worst], people.get(worst));
    }
}
