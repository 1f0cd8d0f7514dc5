package serverlesslabel.state;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import serverlesslabel.domain.Catalog;
import serverlesslabel.domain.Level;
import serverlesslabel.domain.Service;
import serverlesslabel.domain.ServiceId;
import serverlesslabel.ranking.Alternatives;
import serverlesslabel.ranking.LevelTable;
import serverlesslabel.ranking.Places;
import serverlesslabel.ranking.Ranking;
import serverlesslabel.state.Sorting.Key;

/**
 * Sorts the services of a catalog for the table. Every sort key is a small whole number, so a stable counting sort by
 * each key, last key first (LSD radix sort), is linear in the number of services. Numbers that do not depend on the
 * weights are computed once per catalog.
 */
final class TableSorter {

    private final LevelTable levels;
    private final int[] providers;
    private final int[] categories;
    private final int[] letters;

    private TableSorter(LevelTable levels, int[] providers, int[] categories, int[] letters) {
        this.levels = levels;
        this.providers = providers;
        this.categories = categories;
        this.letters = letters;
    }

    /** The sorter of a catalog. {@code reference} ranks it by the reference weights, which give the label classes. */
    static TableSorter of(LevelTable levels, Ranking reference) {
        var catalog = levels.catalog();
        return new TableSorter(levels, alphabetical(catalog, service -> service.provider().name()),
            alphabetical(catalog, service -> service.category().name()),
            catalog.services().stream().mapToInt(service -> reference.classOf(service).place()).toArray());
    }

    // The position of each service's word among all distinct words in alphabetical order.
    private static int[] alphabetical(Catalog catalog, Function<Service, String> word) {
        var words = catalog.services().stream().map(word).distinct()
            .sorted(String.CASE_INSENSITIVE_ORDER.thenComparing(Comparator.naturalOrder())).toList();
        var places = new HashMap<String, Integer>();
        for (int i = 0; i < words.size(); i++) places.put(words.get(i), i);
        return catalog.services().stream().mapToInt(service -> places.get(word.apply(service))).toArray();
    }

    /** The services shown, by their place in the catalog, sorted; rows with equal keys stay by rank. */
    Places ordered(Sorting sorting, Alternatives shown, List<ServiceId> pinned) {
        var order = shown.places();
        for (int i = sorting.keys().size() - 1; i >= 0; i--) {
            var key = sorting.keys().get(i);
            // The rows start out by rank.
            if (i == sorting.keys().size() - 1 && isRank(key) && !key.reversed()) continue;
            order = countedIntoPlace(order, numbers(key, shown.ranking(), pinned));
        }
        return order;
    }

    private static boolean isRank(Key key) {
        return switch (key.column().kind()) {
            case RANK, OVERALL, INDEX -> true;
            default -> false;
        };
    }

    private Numbers numbers(Key key, Ranking ranking, List<ServiceId> pinned) {
        int size = ranking.size();
        var natural = switch (key.column().kind()) {
            case RANK, OVERALL, INDEX -> numbers(ranking::rankOf, size, size);
            // The catalog is in the order of names.
            case SERVICE -> numbers(service -> service, size, size);
            case PROVIDER -> new Numbers(providers, size, false);
            case CATEGORY -> new Numbers(categories, size, false);
            case LABEL -> new Numbers(letters, levels.catalog().rubric().classes().size(), false);
            case DOCUMENTED -> documented(ranking);
            case LOSS -> losses(ranking);
            case LEVEL -> level(key.column().characteristic());
            case PIN -> pinnedFirst(pinned);
            case LEVELS -> new Numbers(new int[size], 0, false);
        };
        return key.reversed() ? new Numbers(natural.of, natural.most, true) : natural;
    }

    private static Numbers numbers(IntUnaryOperator of, int size, int most) {
        var numbers = new int[size];
        for (int service = 0; service < size; service++) numbers[service] = of.applyAsInt(service);
        return new Numbers(numbers, most, false);
    }

    private Numbers documented(Ranking ranking) {
        var points = levels.documentedPoints(ranking.weights());
        int most = Level.TOP * ranking.weights().sum();
        return numbers(service -> most - points[service], points.length, most);
    }

    // The service that loses most on one characteristic comes first.
    private Numbers losses(Ranking ranking) {
        var weights = ranking.weights().effective().points();
        int most = Level.TOP * weights.stream().mapToInt(Integer::intValue).max().orElse(0);
        int size = levels.catalog().services().size();
        return numbers(service -> most - IntStream.range(0, weights.size())
            .map(place -> weights.get(place) * (Level.TOP - levels.level(place, service))).max().orElse(0), size, most);
    }

    // A characteristic the rubric lacks leaves all services equal.
    private Numbers level(String id) {
        int size = levels.catalog().services().size();
        return levels.catalog().rubric().characteristic(id)
            .map(known -> numbers(service -> Level.TOP - levels.level(known.place(), service), size, Level.TOP))
            .orElse(new Numbers(new int[size], 0, false));
    }

    private Numbers pinnedFirst(List<ServiceId> pinned) {
        var numbers = new int[levels.catalog().services().size()];
        Arrays.fill(numbers, 1);
        pinned.stream().flatMap(id -> levels.catalog().place(id).stream()).forEach(place -> numbers[place] = 0);
        return new Numbers(numbers, 1, false);
    }

    /**
     * The sort key of each service by its place in the catalog, from 0 to {@code most}.
     *
     * @param reversed whether the highest comes first
     */
    private record Numbers(int[] of, int most, boolean reversed) {}

    private static Places countedIntoPlace(Places order, Numbers numbers) {
        var of = numbers.of;
        var counts = new int[numbers.most + 1];
        for (int row = 0; row < order.size(); row++) counts[of[order.at(row)]]++;
        var next = new int[numbers.most + 1];
        int before = 0;
        for (int i = 0; i <= numbers.most; i++) {
            int number = numbers.reversed ? numbers.most - i : i;
            next[number] = before;
            before += counts[number];
        }
        var counted = new int[order.size()];
        for (int row = 0; row < order.size(); row++) {
            int service = order.at(row);
            counted[next[of[service]]++] = service;
        }
        return Places.of(counted);
    }
}
