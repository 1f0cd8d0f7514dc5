package serverlesslabel.state;

import java.util.Locale;
import serverlesslabel.domain.Catalog;
import serverlesslabel.domain.Service;

/** Which services of a catalog an exploration lets through. */
final class Filter {

    private final Exploration exploration;
    private final boolean[] shown;
    private final int count;

    private Filter(Exploration exploration, boolean[] shown) {
        this.exploration = exploration;
        this.shown = shown;
        int count = 0;
        for (boolean each : shown) if (each) count++;
        this.count = count;
    }

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

    /** This filter again, unless another exploration asks for another. */
    Filter next(Catalog catalog, Exploration another) {
        boolean same = exploration.search().equals(another.search())
            && exploration.categories().equals(another.categories())
            && exploration.providers().equals(another.providers())
            && exploration.floors().equals(another.floors());
        return same ? this : of(catalog, another);
    }

    boolean shows(int service) {
        return shown[service];
    }

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
