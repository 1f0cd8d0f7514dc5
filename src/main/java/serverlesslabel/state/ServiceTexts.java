package serverlesslabel.state;

import java.util.BitSet;
import java.util.function.Function;
import serverlesslabel.domain.Catalog;
import serverlesslabel.domain.Service;

/**
 * A text for each service of a catalog, all of them in one string: searched at once, that takes a few milliseconds for
 * a hundred thousand services, where a string for each takes many and three times the memory.
 */
final class ServiceTexts {

    private static final char END = '\n';

    private final String all;
    /** Where the text of each service starts, by its place in the catalog, and where the last one ends. */
    private final int[] starts;

    private ServiceTexts(String all, int[] starts) {
        this.all = all;
        this.starts = starts;
    }

    /** The texts a function gives for the services of a catalog; a line break in one becomes a space. */
    static ServiceTexts of(Catalog catalog, Function<Service, String> text) {
        var services = catalog.services();
        var all = new StringBuilder();
        var starts = new int[services.size() + 1];
        for (int place = 0; place < services.size(); place++) {
            all.append(text.apply(services.get(place)).replace(END, ' ')).append(END);
            starts[place + 1] = all.length();
        }
        return new ServiceTexts(all.toString(), starts);
    }

    /** Whether the text of the service at a place in the catalog starts with a part, which has no line break. */
    boolean startsWith(int place, String part) {
        return all.startsWith(part, starts[place]);
    }

    /** The places of the services whose text contains a part, which has no line break and is not empty. */
    BitSet containing(String part) {
        var places = new BitSet(starts.length);
        int place = 0;
        for (int at = all.indexOf(part); at >= 0; at = all.indexOf(part, starts[place])) {
            while (starts[place + 1] <= at) place++;
            places.set(place++);
        }
        return places;
    }
}
