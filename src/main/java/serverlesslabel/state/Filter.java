package serverlesslabel.state;

import java.util.BitSet;
import java.util.Locale;
import serverlesslabel.ranking.LevelTable;

/** The filter of an exploration: which services of a catalog pass its search, categories, providers and floors. */
final class Filter {

    private final FilterIndex index;
    private final Exploration exploration;
    private final BitSet shown;
    private final int count;

    private Filter(FilterIndex index, Exploration exploration, BitSet shown) {
        this.index = index;
        this.exploration = exploration;
        this.shown = shown;
        this.count = shown.cardinality();
    }

    /** The filter of an exploration over a catalog; ids and names the catalog lacks match no service. */
    static Filter of(LevelTable levels, Exploration exploration) {
        return of(FilterIndex.of(levels), exploration);
    }

    private static Filter of(FilterIndex index, Exploration exploration) {
        var shown = index.allPlaces();
        if (!exploration.categories().isEmpty()) index.keepCategories(shown, exploration.categories()::contains);
        if (!exploration.providers().isEmpty()) index.keepProviders(shown, exploration.providers()::contains);
        exploration.floors().forEach((characteristic, level) -> index.keepFloor(shown, characteristic, level));
        for (var word : exploration.search().strip().toLowerCase(Locale.ROOT).split("\\s+"))
            if (!word.isEmpty()) index.keepWord(shown, word);
        return new Filter(index, exploration, shown);
    }

    /** The filter of another exploration over the same catalog; this one where all its criteria are the same. */
    Filter next(Exploration another) {
        boolean same = exploration.search().equals(another.search())
            && exploration.categories().equals(another.categories())
            && exploration.providers().equals(another.providers())
            && exploration.floors().equals(another.floors());
        return same ? this : of(index, another);
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
