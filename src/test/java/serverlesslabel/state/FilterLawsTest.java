package serverlesslabel.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import serverlesslabel.Generator;
import serverlesslabel.Law;
import serverlesslabel.Samples;
import serverlesslabel.domain.Catalog;
import serverlesslabel.domain.Category;
import serverlesslabel.domain.Facts;
import serverlesslabel.domain.Provider;
import serverlesslabel.domain.Service;
import serverlesslabel.domain.ServiceId;
import serverlesslabel.ranking.LevelTable;
import serverlesslabel.ranking.Places;

/** Searches in one text of all services, against searches in each of them by their definition. */
class FilterLawsTest {

    private static final List<String> PARTS = List.of("a", "b", "A", " ", "ä", "Σ", "ß", "ab", "b a", "-", "1", "\n");

    @Law(seeds = 600)
    void aServicePassesWhereItMeetsEveryCriterion(Generator any) {
        var catalog = catalog(any);
        var exploration = Exploration.of(catalog.rubric().reference()).withSearch(text(any))
            .withCategories(any.oneIn(3) ? Set.of("c1", "c2") : Set.of())
            .withProviders(any.oneIn(3) ? Set.of("Acme", "none") : Set.of())
            .withFloors(any.oneIn(3) ? Map.of(catalog.rubric().characteristics().get(0).id(), 2, "none", 5) : Map.of());
        var filter = Filter.of(LevelTable.of(catalog), exploration);
        for (int place = 0; place < catalog.services().size(); place++)
            assertThat(filter.shows(place)).isEqualTo(passes(catalog.services().get(place), exploration, catalog));
        assertThat(filter.count()).isEqualTo((int) IntStream.range(0, catalog.services().size()).filter(filter::shows)
            .count());
        assertThat(filter.showsAll()).isEqualTo(filter.count() == catalog.services().size());
    }

    private static boolean passes(Service service, Exploration exploration, Catalog catalog) {
        var text = (service.name() + " " + service.mode() + " " + service.provider().name() + " "
            + service.category().name()).toLowerCase(Locale.ROOT);
        return (exploration.categories().isEmpty() || exploration.categories().contains(service.category().id()))
            && (exploration.providers().isEmpty() || exploration.providers().contains(service.provider().name()))
            && catalog.rubric().characteristics().stream().allMatch(characteristic ->
                service.levels().of(characteristic) >= exploration.floors().getOrDefault(characteristic.id(), 0))
            && List.of(exploration.search().strip().toLowerCase(Locale.ROOT).split("\\s+")).stream()
                .allMatch(text::contains);
    }

    @Law(seeds = 600)
    void whatIsTypedFindsTheRowItWouldByTheNames(Generator any) {
        var catalog = catalog(any);
        var rows = new Rows(Places.of(IntStream.range(0, catalog.services().size())
            .filter(place -> place % 3 != 0).toArray()));
        var typed = text(any);
        int from = any.between(0, 20);
        assertThat(TypeAheadIndex.of(catalog).find(typed, rows, from)).isEqualTo(find(catalog, typed, rows, from));
    }

    private static OptionalInt find(Catalog catalog, String typed, Rows rows, int from) {
        var text = TypeAheadIndex.folded(typed);
        if (text.isBlank() || rows.size() == 0) return OptionalInt.empty();
        boolean again = text.length() > 1 && text.chars().allMatch(letter -> letter == text.charAt(0));
        var looked = again ? text.substring(0, 1) : text;
        return List.<Predicate<String>>of(name -> name.startsWith(looked), name -> name.contains(" " + looked),
                name -> name.contains(looked)).stream()
            .flatMapToInt(fits -> IntStream.range(0, rows.size())
                .map(i -> (from + i + (again ? 1 : 0)) % rows.size())
                .filter(row -> fits.test(TypeAheadIndex.folded(catalog.services().get(rows.service(row)).title()))))
            .findFirst();
    }

    @Law
    void plainNamesAreFoldedAsAllAre(Generator any) {
        var plain = any.text(12);
        assertThat(TypeAheadIndex.folded(plain)).isEqualTo(TypeAheadIndex.foldedAny(plain));
    }

    private static Catalog catalog(Generator any) {
        return Samples.catalog(IntStream.range(0, any.between(0, 12)).mapToObj(i -> new Service(
            new ServiceId("s-" + i), text(any), any.oneIn(2) ? "" : text(any),
            new Provider(any.oneOf(List.of("Acme", "Zenith Ä"))),
            any.oneOf(List.of(new Category("c1", "Compute"), new Category("c2", "Data ab"), new Category("c3", "Ba"))),
            URI.create("https://acme.example/docs"), Facts.NONE, any.service("x", 5).levels())).toList());
    }

    private static String text(Generator any) {
        return String.join("", IntStream.range(0, any.between(0, 4)).mapToObj(i -> any.oneOf(PARTS)).toList());
    }
}
