package serverlesslabel.state;

import java.util.Locale;
import serverlesslabel.domain.Catalog;
import serverlesslabel.domain.Service;

/** The filter of an exploration: which services of a catalog pass its search, categories, providers and floors. */
final class Filter {

    private final Exploration exploration;
    private final boolean[] shown;
    private final int count;

    private Filter(Exploration exploration, boolean[] shown) {
        this.exploration = exploration;
        this.shown = shown;
        int count = 0;
        for (boolean passes : shown) if (passes) count++;
        this.count = count;
    }

    /** The filter of an exploration over a catalog; ids and names the catalog lacks match no service. */
    static Filter of(Catalog catalog, Exploration exploration) {
        var words = exploration.search().strip().toLowerCase(Locale.ROOT).split("\\s+");
        var shown = new boolean[catalog.services().size()];
        var floors = catalog.rubric().characteristics().stream()
            .filter(characteristic -> exploration.floors().containsKey(characteristic.id())).toList();
        for (int i = 0; i < shown.length; i++) {
            var levels = catalog.services().get(i).levels();
            shown[i] = passes(catalog.services().get(i), exploration, words)
                && floors.stream().allMatch(characteristic -> levels.of(characteristic) >= exploration.floors()
                .getOrDefault(characteristic.id(), 0));
        }
        return new Filter(exploration, shown);
    }

    /** The filter of another exploration over the same catalog; this one where all its criteria are the same. */
    Filter next(Catalog catalog, Exploration another) {
        boolean same = exploration.search().equals(another.search())
            && exploration.categories().equals(another.categories())
            && exploration.providers().equals(another.providers())
            && exploration.floors().equals(another.floors());
        return same ? this : of(catalog, another);
    }

    /** Whether the service at a place in the catalog passes. */
    boolean shows(int service) {
        return shown[service];
    }

    /** The number of services that pass. */
    int count() {
        return count;
    }

    private static boolean passes(Service service, Exploration exploration, String[] words) {
        if (!exploration.categories().isEmpty() && !exploration.categories().contains(service.category().id()))
            return false;
        if (!exploration.providers().isEmpty() && !exploration.providers().contains(service.provider().name()))
            return false;
        var text = (service.name() + " " + service.mode() + " " + service.provider().name() + " "
            + service.category().name()).toLowerCase(Locale.ROOT);
        for (var word : words) if (!text.contains(word)) return false;
        return true;
    }
}
