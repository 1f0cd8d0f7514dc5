package serverlesslabel.state;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;
import serverlesslabel.domain.Catalog;
import serverlesslabel.domain.Level;
import serverlesslabel.domain.Service;
import serverlesslabel.domain.ServiceId;
import serverlesslabel.ranking.LevelTable;
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
        var classes = catalog.rubric().classes();
        return new TableSorter(levels, alphabetical(catalog, service -> service.provider().name()),
            alphabetical(catalog, service -> service.category().name()),
            catalog.services().stream().mapToInt(service -> classes.indexOf(reference.classOf(service))).toArray());
    }

    // The position of each service's word among all distinct words in alphabetical order.
    private static int[] alphabetical(Catalog catalog, Function<Service, String> word) {
        var words = catalog.services().stream().map(word).distinct()
            .sorted(String.CASE_INSENSITIVE_ORDER.thenComparing(Comparator.naturalOrder())).toList();
        var places = new HashMap<String, Integer>();
        for (int i = 0; i < words.size(); i++) places.put(words.get(i), i);
        return catalog.services().stream().mapToInt(service -> places.get(word.apply(service))).toArray();
    }

    /** The services that pass a filter, by their place in the catalog, sorted; rows with equal keys stay by rank. */
    int[] ordered(Sorting sorting, Ranking ranking, List<ServiceId> pinned, Filter filter) {
        var order = shown(ranking, filter);
        for (int i = sorting.keys().size() - 1; i >= 0; i--) {
            var key = sorting.keys().get(i);
            // The rows start out by rank.
            if (i == sorting.keys().size() - 1 && isRank(key) && !key.reversed()) continue;
            order = countedIntoPlace(order, numbers(key, ranking, pinned));
        }
        return order;
    }

    private static int[] shown(Ranking ranking, Filter filter) {
        var shown = new int[filter.count()];
        int row = 0;
        for (int position = 0; position < ranking.size(); position++) {
            int service = ranking.placeAt(position);
            if (filter.shows(service)) shown[row++] = service;
        }
        return shown;
    }

    private static boolean isRank(Key key) {
        return key.column().kind() == TableColumnId.Kind.RANK || key.column().kind() == TableColumnId.Kind.INDEX;
    }

    private Numbers numbers(Key key, Ranking ranking, List<ServiceId> pinned) {
        int size = ranking.size();
        var natural = switch (key.column().kind()) {
            case RANK, INDEX -> new Numbers(ranking::rankOf, size);
            // The catalog is in the order of names.
            case SERVICE -> new Numbers(service -> service, size);
            case PROVIDER -> new Numbers(service -> providers[service], size);
            case CATEGORY -> new Numbers(service -> categories[service], size);
            case LABEL -> new Numbers(service -> letters[service], levels.catalog().rubric().classes().size());
            case DOCUMENTED -> documented(ranking);
            case LEVEL -> level(key.column().characteristic());
            case PIN -> pinnedFirst(pinned);
            case LEVELS -> new Numbers(service -> 0, 0);
        };
        return key.reversed() ? natural.reversed() : natural;
    }

    private Numbers documented(Ranking ranking) {
        var points = levels.documentedPoints(ranking.weights());
        int most = Level.TOP * ranking.weights().sum();
        return new Numbers(service -> most - points[service], most);
    }

    // A characteristic the rubric lacks leaves all services equal.
    private Numbers level(String id) {
        return levels.catalog().rubric().characteristic(id)
            .map(known -> new Numbers(service -> Level.TOP - levels.level(known.place(), service), Level.TOP))
            .orElse(new Numbers(service -> 0, 0));
    }

    private Numbers pinnedFirst(List<ServiceId> pinned) {
        Set<Integer> places = pinned.stream().flatMap(id -> levels.catalog().place(id).stream())
            .collect(Collectors.toSet());
        return new Numbers(service -> places.contains(service) ? 0 : 1, 1);
    }

    private static int[] countedIntoPlace(int[] order, Numbers numbers) {
        var next = new int[numbers.most() + 2];
        for (int service : order) next[numbers.of().applyAsInt(service) + 1]++;
        for (int i = 1; i < next.length; i++) next[i] += next[i - 1];
        var counted = new int[order.length];
        for (int service : order) counted[next[numbers.of().applyAsInt(service)]++] = service;
        return counted;
    }

    /** The sort key of each service by its place in the catalog, from 0, which comes first, to {@code most}. */
    private record Numbers(IntUnaryOperator of, int most) {
        Numbers reversed() {
            return new Numbers(service -> most - of.applyAsInt(service), most);
        }
    }
}
