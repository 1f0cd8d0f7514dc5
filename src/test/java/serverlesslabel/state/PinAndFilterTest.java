package serverlesslabel.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import serverlesslabel.SmallCatalog;
import serverlesslabel.domain.Catalog;
import serverlesslabel.domain.Characteristic;
import serverlesslabel.domain.Level;
import serverlesslabel.domain.Service;
import serverlesslabel.domain.ServiceId;
import serverlesslabel.ranking.Comparison;

/** Searching, filtering and pinning, and what they leave alone. */
class PinAndFilterTest {

    private static final Catalog CATALOG = SmallCatalog.ENGLISH;
    private static final Characteristic FIRST = CATALOG.rubric().characteristics().get(0);
    private static final Characteristic SECOND = CATALOG.rubric().characteristics().get(1);

    private final Store store = new Store(CATALOG, Exploration.of(CATALOG.rubric().reference()));

    @Test
    void searchLooksForEveryWordAnywhere() {
        store.apply(new Change.Search("aws LAMBDA demand"));
        assertThat(titles()).containsExactly("AWS Lambda, on-demand");
    }

    @Test
    void filtersChangeNoRank() {
        var before = store.board().get().ranking();
        store.apply(new Change.ShowCategories(Set.of("compute")));
        store.apply(new Change.ShowProviders(Set.of("AWS")));
        assertThat(store.board().get().ranking()).isSameAs(before);
        assertThat(titles()).hasSize(3);
    }

    @Test
    void theTableCanBeInTheOrderOfNames() {
        store.apply(new Change.SortBy(Sorting.by(TableColumnId.of(TableColumnId.Kind.SERVICE)).reversed()));
        assertThat(titles()).isEqualTo(reversed(CATALOG.services().stream().map(Service::title).toList()));
    }

    @Test
    void aSeventhPinIsNotTaken() {
        CATALOG.services().forEach(service -> store.apply(new Change.Pin(service.id())));
        assertThat(store.board().get().exploration().pinned()).hasSize(6);
    }

    @Test
    void theComparisonBeginsWithTheSelectedService() {
        var third = CATALOG.services().get(2);
        store.apply(new Change.Pin(CATALOG.services().get(0).id()));
        store.apply(new Change.Pin(third.id()));
        store.apply(new Change.Select(third.id()));
        assertThat(store.board().get().comparison().placements()).extracting(placement -> placement.service().title())
            .containsExactly(third.title(), CATALOG.services().get(0).title());
    }

    @Test
    void sixPinsAreComparedWhateverIsSelected() {
        CATALOG.services().forEach(service -> store.apply(new Change.Pin(service.id())));
        var pinned = store.board().get().exploration().pinned();
        var other = CATALOG.services().get(8).id();
        store.apply(new Change.Select(other));
        assertThat(ids(store.board().get().comparison())).isEqualTo(pinned);
        assertThat(ids(store.board().get().together())).hasSize(7).startsWith(other).containsAll(pinned);
        store.apply(new Change.Select(pinned.get(3)));
        assertThat(ids(store.board().get().comparison())).startsWith(pinned.get(3))
            .containsExactlyInAnyOrderElementsOf(pinned);
    }

    private static List<ServiceId> ids(Comparison comparison) {
        return comparison.placements().stream().map(placement -> placement.service().id()).toList();
    }

    @Test
    void pinsAreTakenAsFarAsThereIsRoom() {
        var ids = CATALOG.services().stream().limit(8).map(Service::id).toList();
        store.apply(new Change.Pin(ids.get(7)));
        store.apply(new Change.PinAll(List.of(ids.get(7), ids.get(0), ids.get(7))));
        assertThat(store.board().get().exploration().pinned()).doesNotHaveDuplicates();
        store.apply(new Change.PinAll(ids));
        assertThat(store.board().get().exploration().pinned()).containsExactly(ids.get(7), ids.get(0), ids.get(1),
            ids.get(2), ids.get(3), ids.get(4));
        store.apply(new Change.Unpin(ids.get(0)));
        assertThat(store.board().get().exploration().pinned()).doesNotContain(ids.get(0)).hasSize(5);
    }

    @Test
    void showingAllEndsSearchAndFilters() {
        store.apply(new Change.Search("lambda"));
        store.apply(new Change.ShowCategories(Set.of("compute")));
        store.apply(new Change.ShowProviders(Set.of("AWS")));
        store.apply(new Change.SetFloor(FIRST, new Level(4)));
        store.apply(new Change.ShowAll());
        assertThat(store.board().get().exploration()).isEqualTo(Exploration.of(CATALOG.rubric().reference()));
    }

    private List<String> titles() {
        var rows = store.board().get().rows();
        return IntStream.range(0, rows.size()).mapToObj(row -> CATALOG.services()
            .get(rows.service(row)).title()).toList();
    }

    private static List<String> reversed(List<String> list) {
        var reversed = new ArrayList<>(list);
        Collections.reverse(reversed);
        return reversed;
    }
}
