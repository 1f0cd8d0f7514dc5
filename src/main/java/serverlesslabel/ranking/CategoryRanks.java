package serverlesslabel.ranking;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import serverlesslabel.domain.Category;
import serverlesslabel.domain.Service;

/**
 * The ranks of services among those of their own category. Nobody chooses between a queue and a data warehouse: across
 * categories an order says how serverless services are, within one it says which to take.
 */
public final class CategoryRanks {

    private final Ranking ranking;
    private final Map<Category, Alternatives> byCategory;

    private CategoryRanks(Ranking ranking, Map<Category, Alternatives> byCategory) {
        this.ranking = ranking;
        this.byCategory = byCategory;
    }

    /** The ranks within each category; takes time linear in the number of services. */
    public static CategoryRanks of(Ranking ranking) {
        var places = new HashMap<Category, int[]>();
        var counts = new HashMap<Category, Integer>();
        for (int position = 0; position < ranking.size(); position++) {
            int place = ranking.placeAt(position);
            var category = ranking.catalog().services().get(place).category();
            int count = counts.merge(category, 1, Integer::sum);
            var list = places.computeIfAbsent(category, any -> new int[1]);
            if (count > list.length) places.put(category, list = Arrays.copyOf(list, 2 * list.length));
            list[count - 1] = place;
        }
        var byCategory = new HashMap<Category, Alternatives>();
        places.forEach((category, list) -> byCategory.put(category,
            Alternatives.of(ranking, Places.of(Arrays.copyOf(list, counts.getOrDefault(category, 0))))));
        return new CategoryRanks(ranking, byCategory);
    }

    /**
     * The rank of a service in its category.
     *
     * @param rank   the competition rank, 1 first
     * @param tied   whether another service of the category has the same index
     * @param size   the number of services in the category
     * @param leader the service with rank 1, in a tie the first by name
     */
    public record Standing(int rank, boolean tied, int size, Service leader) {}

    /**
     * The rank of one service in its category, without those of the others; linear in the number of services, and quick
     * enough for each tick of a slider.
     */
    public static Standing of(Ranking ranking, Service service) {
        int points = ranking.points(ranking.catalog().place(service.id()).orElseThrow());
        int better = 0;
        int equal = 0;
        int size = 0;
        var leader = service;
        for (int position = 0; position < ranking.size(); position++) {
            int place = ranking.placeAt(position);
            var other = ranking.catalog().services().get(place);
            if (!other.category().equals(service.category())) continue;
            if (size++ == 0) leader = other;
            if (ranking.points(place) > points) better++;
            else if (ranking.points(place) == points) equal++;
        }
        return new Standing(better + 1, equal > 1, size, leader);
    }

    /**
     * The rank of a service in its category.
     *
     * @throws java.util.NoSuchElementException if it is not of the catalog
     */
    public Standing of(Service service) {
        var among = among(service.category());
        int position = among.position(service).orElseThrow();
        return new Standing(among.rank(position), among.tied(position), among.size(), among.service(0));
    }

    /**
     * The services that some services are best ranked among: those of their category, or all where they are of several
     * categories or the only one.
     */
    public Alternatives amongThoseOf(List<Service> services) {
        var categories = services.stream().map(Service::category).distinct().toList();
        var among = categories.size() == 1 ? among(categories.get(0)) : Alternatives.all(ranking);
        return among.size() > 1 ? among : Alternatives.all(ranking);
    }

    /** The services of a category, best first; none if the catalog has none. */
    public Alternatives among(Category category) {
        return byCategory.getOrDefault(category, Alternatives.of(ranking, Places.of(new int[0])));
    }
}
