package serverlesslabel.state;

import java.util.BitSet;
import java.util.Locale;
import serverlesslabel.ranking.LevelTable;

/**
 * The filter of an exploration: which services of a catalog pass its search, categories, providers, floors
 * and definitions.
 */
final class Filter {

    private final FilterIndex index;
    private final Criteria criteria;
    private final BitSet shown;
    private final int count;

    private Filter(FilterIndex index, Criteria criteria, BitSet shown) {
        this.index = index;
        this.criteria = criteria;
        this.shown = shown;
        this.count = shown.cardinality();
    }

    /** The filter of an exploration over a catalog; ids and names the catalog lacks match no service. */
    static Filter of(LevelTable levels, Exploration exploration) {
        return of(FilterIndex.of(levels), exploration.criteria());
    }

    private static Filter of(FilterIndex index, Criteria criteria) {
        var shown = index.allPlaces();
        if (!criteria.categories().isEmpty()) index.keepCategories(shown, criteria.categories()::contains);
        if (!criteria.providers().isEmpty()) index.keepProviders(shown, criteria.providers()::contains);
        criteria.floors().forEach((characteristic, level) -> index.keepFloor(shown, characteristic, level));
        criteria.definitions().forEach(definition -> index.keepDefinition(shown, definition));
        for (var word : criteria.search().strip().toLowerCase(Locale.ROOT).split("\\s+"))
            if (!word.isEmpty()) index.keepWord(shown, word);
        return new Filter(index, criteria, shown);
    }

    /** The filter of another exploration over the same catalog; this one where all its criteria are the same. */
    Filter next(Exploration another) {
        return criteria.equals(another.criteria()) ? this : of(index, another.criteria());
    }

    /** Whether the service at a place in the catalog passes. */
    boolean shows(int service) {
        return shown.get(service);
    }

    /** Whether all services pass. */
    boolean showsAll() {
        return count == index.services();
    }

    /** The number of services that pass. */
    int count() {
        return count;
    }
}
