package serverlesslabel.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import serverlesslabel.Samples;
import serverlesslabel.SmallCatalog;
import serverlesslabel.domain.Catalog;
import serverlesslabel.domain.Category;
import serverlesslabel.domain.Facts;
import serverlesslabel.domain.Provider;
import serverlesslabel.domain.Service;
import serverlesslabel.domain.ServiceId;
import serverlesslabel.ranking.LevelTable;

/** Which services a search and filters let through. */
class FilterTest {

    private static final Catalog FEW = Samples.catalog(
        service("queue", "Queue", "standard", "Acme", "messaging", "Message queues", 3),
        service("store", "Object store", "cold", "Acme", "storage", "Storage of objects", 2),
        service("table", "Table", "on-demand", "Zenith", "database", "Databases", 5));
    private static final Exploration ALL = Exploration.of(FEW.rubric().reference());

    private static Service service(String id, String name, String mode, String provider, String category,
                                   String categoryName, int elastic) {
        return new Service(new ServiceId(id), name, mode, new Provider(provider), new Category(category, categoryName),
            URI.create("https://acme.example/docs"), Facts.NONE,
            Samples.service(name, elastic, 4, 4, 4, 4, 4, 4, 4).levels());
    }

    private static List<String> shown(Exploration exploration) {
        var filter = Filter.of(LevelTable.of(FEW), exploration);
        var shown = IntStream.range(0, 3).filter(filter::shows).mapToObj(i -> FEW.services().get(i).id().text())
            .sorted().toList();
        assertThat(filter.count()).isEqualTo(shown.size());
        return shown;
    }

    @ParameterizedTest
    @CsvSource({"queue,queue", "COLD,store", "on-demand,table", "zenith,table", "databases,table", "of objects,store",
        "acme messages,''", "acme  message,queue", "' store ',store"})
    void aSearchLooksIntoNameModeProviderAndCategory(String search, String found) {
        assertThat(String.join(",", shown(ALL.withSearch(search)))).isEqualTo(found);
    }

    @Test
    void whoMeetsAllDefinitionsIsShown() {
        var catalog = SmallCatalog.ENGLISH;
        var all = Exploration.of(catalog.rubric().reference());
        var cncf = catalog.rubric().definition("cncf").orElseThrow();
        var johnston = catalog.rubric().definition("johnston").orElseThrow();
        var one = Filter.of(LevelTable.of(catalog), all.withDefinitions(Set.of("cncf")));
        var both = one.next(all.withDefinitions(Set.of("cncf", "johnston")));
        for (int place = 0; place < catalog.services().size(); place++) {
            var facts = catalog.services().get(place).facts();
            assertThat(one.shows(place)).isEqualTo(cncf.holds(facts));
            assertThat(both.shows(place)).isEqualTo(cncf.holds(facts) && johnston.holds(facts));
        }
        assertThat(both.count()).isBetween(1, one.count());
        assertThat(one.count()).isLessThan(catalog.services().size());
        assertThat(one.next(all.withDefinitions(Set.of("nobody"))).showsAll()).isTrue();
    }

    @Test
    void everyWordMustBeThere() {
        assertThat(shown(ALL.withSearch("acme"))).containsExactly("queue", "store");
        assertThat(shown(ALL.withSearch("acme zenith"))).isEmpty();
        assertThat(shown(ALL.withSearch("zenith acme"))).isEmpty();
    }

    @Test
    void aBlankSearchLetsAllThrough() {
        assertThat(shown(ALL.withSearch("  "))).hasSize(3);
    }

    @Test
    void categoriesGoByTheirIdAndProvidersByTheirName() {
        assertThat(shown(ALL.withCategories(Set.of("storage", "database")))).containsExactly("store", "table");
        assertThat(shown(ALL.withProviders(Set.of("Acme")))).containsExactly("queue", "store");
        assertThat(shown(ALL.withCategories(Set.of("storage", "database")).withProviders(Set.of("Acme"))))
            .containsExactly("store");
    }

    @Test
    void aFloorLetsItsOwnLevelThrough() {
        var elastic = FEW.rubric().characteristics().get(0).id();
        assertThat(shown(ALL.withFloors(Map.of(elastic, 3)))).containsExactly("queue", "table");
        assertThat(shown(ALL.withFloors(Map.of(elastic, 4)))).containsExactly("table");
    }

    @Test
    void everyFloorMustBeReached() {
        var ids = FEW.rubric().characteristics().stream().map(characteristic -> characteristic.id()).toList();
        assertThat(shown(ALL.withFloors(Map.of(ids.get(0), 3, ids.get(1), 4)))).hasSize(2);
        assertThat(shown(ALL.withFloors(Map.of(ids.get(0), 3, ids.get(1), 5)))).isEmpty();
    }

    @Test
    void aFloorOnACharacteristicOfAnotherRubricHidesNothing() {
        assertThat(shown(ALL.withFloors(Map.of("of-another", 5)))).hasSize(3);
    }

    @Test
    void itIsTheSameUntilSomethingIsAskedOtherwise() {
        var filter = Filter.of(LevelTable.of(FEW), ALL);
        assertThat(filter.next(ALL.withSelected(Optional.of(FEW.services().get(0).id())))).isSameAs(filter);
        assertThat(filter.next(ALL.withSearch("zenith")).count()).isEqualTo(1);
        assertThat(filter.next(ALL.withCategories(Set.of("storage"))).count()).isEqualTo(1);
        assertThat(filter.next(ALL.withProviders(Set.of("Zenith"))).count()).isEqualTo(1);
        assertThat(filter.next(ALL.withFloors(Map.of(FEW.rubric().characteristics().get(0).id(), 5))).count())
            .isEqualTo(1);
    }
}
