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
import serverlesslabel.domain.Catalog;
import serverlesslabel.domain.Service;
import serverlesslabel.files.CatalogReader;
import serverlesslabel.ranking.Ranking;
import serverlesslabel.state.Aspect.Kind;
import serverlesslabel.state.Sorting.Key;

/** What the order of the table is by each of its columns, and by several. */
class OrderingTest {

    private static final Catalog SHIPPED = CatalogReader.shipped();
    private static final Catalog RANDOM = Samples.random(300, 7);

    static Stream<Aspect> sortable() {
        return Aspect.all(RANDOM.rubric()).stream().filter(Aspect::sortable);
    }

    @ParameterizedTest
    @MethodSource("sortable")
    void everyOrderHasEveryServiceOnce(Aspect aspect) {
        assertThat(places(RANDOM, Sorting.by(aspect))).containsExactlyInAnyOrderElementsOf(
            IntStream.range(0, RANDOM.services().size()).boxed().toList());
    }

    @ParameterizedTest
    @MethodSource("sortable")
    void whatAKeyLeavesLevelStaysInTheOrderOfRanks(Aspect aspect) {
        for (var key : List.of(new Key(aspect, false), new Key(aspect, true))) {
            var sorted = places(RANDOM, new Sorting(List.of(key)));
            var ranked = places(RANDOM, new Sorting(List.of(key, new Key(Aspect.of(Kind.RANK), false))));
            assertThat(sorted).isEqualTo(ranked);
        }
    }

    @Test
    void aLevelPutsTheBestFirst() {
        var durable = RANDOM.rubric().characteristic("durable").orElseThrow();
        assertThat(services(RANDOM, Sorting.by(Aspect.level(durable)))).isSortedAccordingTo(
            Comparator.comparing((Service each) -> -each.levels().of(durable)));
    }

    @Test
    void severalKeysAreAskedInTheirOrder() {
        var rubric = RANDOM.rubric();
        var durable = rubric.characteristic("durable").orElseThrow();
        var elastic = rubric.characteristic("elastic").orElseThrow();
        var sorting = new Sorting(List.of(new Key(Aspect.level(durable), true), new Key(Aspect.level(elastic), false)));
        var ranking = Ranking.of(RANDOM, rubric.reference());
        assertThat(services(RANDOM, sorting)).isEqualTo(ranking.placements().stream().map(each -> each.service())
            .sorted(Comparator.comparing((Service each) -> each.levels().of(durable))
                .thenComparing(each -> -each.levels().of(elastic))).toList());
    }

    @Test
    void providersAreInTheOrderOfTheAlphabet() {
        assertThat(services(SHIPPED, Sorting.by(Aspect.of(Kind.PROVIDER)))).isSortedAccordingTo(
            Comparator.comparing((Service each) -> each.provider().name(), String.CASE_INSENSITIVE_ORDER));
    }

    @Test
    void lettersGoFromAToG() {
        var reference = Ranking.of(SHIPPED, SHIPPED.rubric().reference());
        assertThat(services(SHIPPED, Sorting.by(Aspect.of(Kind.LABEL)))).isSortedAccordingTo(
            Comparator.comparing((Service each) -> reference.classOf(each).letter()));
    }

    @Test
    void theDocumentedIndexPutsTheBestFirst() {
        var ranking = Ranking.of(SHIPPED, SHIPPED.rubric().reference());
        assertThat(places(SHIPPED, Sorting.by(Aspect.of(Kind.DOCUMENTED)))).isSortedAccordingTo(
            Comparator.comparing((Integer place) -> -ranking.placementOf(place).documented().tenths()));
    }

    @Test
    void pinnedServicesComeFirst() {
        var last = RANDOM.services().get(RANDOM.services().size() - 1);
        var exploration = exploration(RANDOM, Sorting.by(Aspect.of(Kind.PIN))).pinning(List.of(last.id()));
        assertThat(Board.of(RANDOM, exploration).rows().service(0)).isEqualTo(RANDOM.services().size() - 1);
    }

    @Test
    void aCharacteristicOfAnotherRubricChangesNothing() {
        assertThat(places(RANDOM, Sorting.by(new Aspect(Kind.LEVEL, "of-another"))))
            .isEqualTo(places(RANDOM, Sorting.BY_RANK));
    }

    @Test
    void noOrderChangesARank() {
        var board = Board.of(RANDOM, exploration(RANDOM, Sorting.by(Aspect.of(Kind.SERVICE)).reversed()));
        var plain = Board.of(RANDOM, exploration(RANDOM, Sorting.BY_RANK));
        assertThat(IntStream.range(0, 300).map(board.ranking()::rankOf).boxed().toList())
            .isEqualTo(IntStream.range(0, 300).map(plain.ranking()::rankOf).boxed().toList());
    }

    @Test
    void anOrderByNothingIsByRank() {
        assertThat(new Sorting(List.of())).isEqualTo(Sorting.BY_RANK);
        assertThat(Sorting.BY_RANK.toggled(Aspect.of(Kind.RANK))).isEqualTo(Sorting.BY_RANK);
    }

    @Test
    void turningTwiceComesBack() {
        var provider = Aspect.of(Kind.PROVIDER);
        var once = Sorting.BY_RANK.turnedTo(provider);
        assertThat(once).isEqualTo(Sorting.by(provider));
        assertThat(once.turnedTo(provider)).isEqualTo(once.reversed());
        assertThat(once.turnedTo(provider).turnedTo(provider)).isEqualTo(once);
    }

    @Test
    void anAspectCountsOnce() {
        var key = new Key(Aspect.of(Kind.PROVIDER), true);
        assertThat(new Sorting(List.of(key, new Key(Aspect.of(Kind.PROVIDER), false))).keys()).containsExactly(key);
    }

    private static Exploration exploration(Catalog catalog, Sorting sorting) {
        return Exploration.of(catalog.rubric().reference()).sorted(sorting);
    }

    private static List<Integer> places(Catalog catalog, Sorting sorting) {
        var rows = Board.of(catalog, exploration(catalog, sorting)).rows();
        return IntStream.range(0, rows.size()).map(rows::service).boxed().toList();
    }

    private static List<Service> services(Catalog catalog, Sorting sorting) {
        return places(catalog, sorting).stream().map(catalog.services()::get).toList();
    }
}
