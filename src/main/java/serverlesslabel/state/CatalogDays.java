package serverlesslabel.state;

import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import serverlesslabel.domain.Catalog;

/**
 * The days that a catalog can be shown as of.
 *
 * @param first the first day on which a service is known
 * @param last  the last day on which a fact was looked up
 */
public record CatalogDays(LocalDate first, LocalDate last) {

    /** The days of a catalog, by its latest facts; empty where none is dated. */
    public static Optional<CatalogDays> of(Catalog catalog) {
        var first = catalog.latest().services().stream().flatMap(service -> service.firstKnown().stream())
            .min(LocalDate::compareTo);
        return first.flatMap(day -> catalog.latest().asOf().filter(last -> !last.isBefore(day))
            .map(last -> new CatalogDays(day, last)));
    }

    /** Whether something is known of a day. */
    public boolean contain(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    /** The days on which a fact of a catalog changed or a service came, closed or ended, of those that it knows. */
    public SortedSet<LocalDate> changes(Catalog catalog) {
        var days = new TreeSet<LocalDate>();
        for (var service : catalog.latest().services()) {
            for (var fact : service.facts().byQuestion().values())
                if (!fact.past().isEmpty()) days.addAll(fact.changes());
            Stream.of(service.life().since(), service.life().closed(), service.life().until())
                .flatMap(Optional::stream).forEach(days::add);
        }
        days.removeIf(day -> !contain(day));
        return days;
    }
}
