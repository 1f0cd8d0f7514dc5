package serverlesslabel.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import serverlesslabel.Samples;
import serverlesslabel.SmallCatalog;
import serverlesslabel.domain.Catalog;
import serverlesslabel.domain.Provider;
import serverlesslabel.domain.Service;
import serverlesslabel.ranking.Index;
import serverlesslabel.ranking.Places;
import serverlesslabel.ranking.Ranking;
import serverlesslabel.state.Sorting.Key;
import serverlesslabel.state.TableColumnId.Kind;

/** What the order of the table is by each of its columns, and by several. */
class TableSorterTest {

    private static final Catalog SMALL = SmallCatalog.ENGLISH;
    private static final Catalog RANDOM = Samples.random(300, 7);

    static Stream<TableColumnId> sortable() {
        return TableColumnId.all(RANDOM.rubric()).stream().filter(TableColumnId::sortable);
    }

    @ParameterizedTest
    @MethodSource("sortable")
    void everyOrderHasEveryServiceOnce(TableColumnId column) {
        assertThat(places(RANDOM, Sorting.by(column))).containsExactlyInAnyOrderElementsOf(
            IntStream.range(0, RANDOM.services().size()).boxed().toList());
    }

    @ParameterizedTest
    @MethodSource("sortable")
    void whatAKeyLeavesLevelStaysInTheOrderOfRanks(TableColumnId column) {
        for (var key : List.of(new Key(column, false), new Key(column, true))) {
            var sorted = places(RANDOM, new Sorting(List.of(key)));
            var ranked = places(RANDOM, new Sorting(List.of(key, new Key(TableColumnId.of(Kind.RANK), false))));
            assertThat(sorted).isEqualTo(ranked);
        }
    }

    @Test
    void aLevelPutsTheBestFirst() {
        var durable = RANDOM.rubric().characteristic("durable").orElseThrow();
        assertThat(services(RANDOM, Sorting.by(TableColumnId.level(durable)))).isSortedAccordingTo(
            Comparator.comparing((Service service) -> -service.levels().of(durable)));
    }

    @Test
    void whoLosesMostOnOneCharacteristicComesFirst() {
        var weights = RANDOM.rubric().reference();
        assertThat(services(RANDOM, Sorting.by(TableColumnId.of(Kind.LOSS)))).isSortedAccordingTo(
            Comparator.comparing((Service service) -> -Index.losses(service.levels(), RANDOM.rubric().characteristics(),
                weights).stream().findFirst().map(Index.Loss::tenths).orElse(0)));
    }

    @Test
    void severalKeysAreAskedInTheirOrder() {
        var rubric = RANDOM.rubric();
        var durable = rubric.characteristic("durable").orElseThrow();
        var elastic = rubric.characteristic("elastic").orElseThrow();
        var sorting = new Sorting(List.of(new Key(TableColumnId.level(durable), true),
            new Key(TableColumnId.level(elastic), false)));
        var ranking = Ranking.of(RANDOM, rubric.reference());
        assertThat(services(RANDOM, sorting))
            .isEqualTo(ranking.placements().stream().map(placement -> placement.service())
            .sorted(Comparator.comparing((Service service) -> service.levels().of(durable))
                .thenComparing(service -> -service.levels().of(elastic))).toList());
    }

    @Test
    void providersAreInTheOrderOfTheAlphabet() {
        assertThat(services(SMALL, Sorting.by(TableColumnId.of(Kind.PROVIDER)))).isSortedAccordingTo(
            Comparator.comparing((Service service) -> service.provider().name(), String.CASE_INSENSITIVE_ORDER));
    }

    @Test
    void categoriesAreInTheOrderOfTheAlphabet() {
        assertThat(services(SMALL, Sorting.by(TableColumnId.of(Kind.CATEGORY)))).isSortedAccordingTo(
            Comparator.comparing((Service service) -> service.category().name(), String.CASE_INSENSITIVE_ORDER));
    }

    @Test
    void ofTwoProvidersThatDifferInCaseOnlyTheCapitalComesFirst() {
        var catalog = Samples.catalog(of("acme", "One"), of("Acme", "Two"), of("acme", "Three"));
        assertThat(services(catalog, Sorting.by(TableColumnId.of(Kind.PROVIDER))))
            .extracting(service -> service.provider().name()).containsExactly("Acme", "acme", "acme");
    }

    /** Under weights by which the table is not in the order of the letters already. */
    @Test
    void lettersGoFromAToGWhateverTheWeights() {
        var reference = Ranking.of(SMALL, SMALL.rubric().reference());
        var byLetter = Comparator.comparing((Service service) -> reference.classOf(service).letter());
        var board = Board.of(SMALL, Exploration.of(Samples.weights(0, 0, 0, 0, 0, 0, 0, 100))
            .withSorting(Sorting.by(TableColumnId.of(Kind.LABEL))));
        var ranked = board.ranking().placements().stream().map(placement -> placement.service()).toList();
        assertThat(ranked).isNotEqualTo(ranked.stream().sorted(byLetter).toList());
        assertThat(board.placements()).extracting(placement -> placement.service())
            .isEqualTo(ranked.stream().sorted(byLetter).toList());
    }

    @Test
    void theDocumentedIndexPutsTheBestFirst() {
        var ranking = Ranking.of(SMALL, SMALL.rubric().reference());
        assertThat(places(SMALL, Sorting.by(TableColumnId.of(Kind.DOCUMENTED)))).isSortedAccordingTo(
            Comparator.comparing((Integer place) -> -ranking.placementOf(place).documented().tenths()));
    }

    @Test
    void pinnedServicesComeFirst() {
        var last = RANDOM.services().get(RANDOM.services().size() - 1);
        var exploration = exploration(RANDOM, Sorting.by(TableColumnId.of(Kind.PIN))).withPinned(List.of(last.id()));
        assertThat(Board.of(RANDOM, exploration).rows().service(0)).isEqualTo(RANDOM.services().size() - 1);
    }

    @Test
    void aCharacteristicOfAnotherRubricChangesNothing() {
        assertThat(places(RANDOM, Sorting.by(new TableColumnId(Kind.LEVEL, "of-another"))))
            .isEqualTo(places(RANDOM, Sorting.BY_RANK));
    }

    @Test
    void rowsAreEqualIfTheyShowTheSameServicesInTheSameOrder() {
        var rows = new Rows(Places.of(2, 0));
        assertThat(rows).isEqualTo(new Rows(Places.of(2, 0))).hasSameHashCodeAs(new Rows(Places.of(2, 0)));
        assertThat(rows).isNotEqualTo(new Rows(Places.of(0, 2))).isNotEqualTo("rows");
        assertThat(rows.hashCode()).isNotEqualTo(new Rows(Places.of(0, 2)).hashCode());
    }

    @Test
    void noOrderChangesARank() {
        var board = Board.of(RANDOM, exploration(RANDOM, Sorting.by(TableColumnId.of(Kind.SERVICE)).reversed()));
        var plain = Board.of(RANDOM, exploration(RANDOM, Sorting.BY_RANK));
        assertThat(IntStream.range(0, 300).map(board.ranking()::rankOf).boxed().toList())
            .isEqualTo(IntStream.range(0, 300).map(plain.ranking()::rankOf).boxed().toList());
    }

    @Test
    void anOrderByNothingIsByRank() {
        assertThat(new Sorting(List.of())).isEqualTo(Sorting.BY_RANK);
        assertThat(Sorting.BY_RANK.toggled(TableColumnId.of(Kind.RANK))).isEqualTo(Sorting.BY_RANK);
    }

    @Test
    void turningTwiceComesBack() {
        var provider = TableColumnId.of(Kind.PROVIDER);
        var once = Sorting.BY_RANK.sortedOrReversedBy(provider);
        assertThat(once).isEqualTo(Sorting.by(provider));
        assertThat(once.sortedOrReversedBy(provider)).isEqualTo(once.reversed());
        assertThat(once.sortedOrReversedBy(provider).sortedOrReversedBy(provider)).isEqualTo(once);
    }

    @Test
    void anAspectCountsOnce() {
        var key = new Key(TableColumnId.of(Kind.PROVIDER), true);
        assertThat(new Sorting(List.of(key, new Key(TableColumnId.of(Kind.PROVIDER), false))).keys())
            .containsExactly(key);
    }

    private static Service of(String provider, String name) {
        var plain = Samples.service(name, 3, 3, 3, 3, 3, 3, 3, 3);
        return new Service(plain.id(), plain.name(), plain.mode(), new Provider(provider), plain.category(),
            plain.documentation(), plain.facts(), plain.levels());
    }

    private static Exploration exploration(Catalog catalog, Sorting sorting) {
        return Exploration.of(catalog.rubric().reference()).withSorting(sorting);
    }

    private static List<Integer> places(Catalog catalog, Sorting sorting) {
        var rows = Board.of(catalog, exploration(catalog, sorting)).rows();
        return IntStream.range(0, rows.size()).map(rows::service).boxed().toList();
    }

    private static List<Service> services(Catalog catalog, Sorting sorting) {
        return places(catalog, sorting).stream().map(catalog.services()::get).toList();
    }
}
