package serverlesslabel.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import serverlesslabel.Generator;
import serverlesslabel.Law;
import serverlesslabel.Samples;
import serverlesslabel.SmallCatalog;
import serverlesslabel.domain.Catalog;
import serverlesslabel.domain.Category;
import serverlesslabel.domain.Level;
import serverlesslabel.domain.Provider;
import serverlesslabel.domain.Service;
import serverlesslabel.ranking.Neighbours.Neighbour;

/** Laws of nearness: a distance is one, and nobody nearer is left out. */
class NeighboursLawsTest {

    private static final double TINY = 1e-9;

    @Law
    void theDistanceIsOne(Generator any) {
        var weights = any.weights();
        var one = any.service("One", Level.TOP);
        var other = any.service("Other", Level.TOP);
        var between = any.service("Between", Level.TOP);
        var apart = Neighbours.distance(one, other, weights);
        assertThat(apart).isEqualTo(Neighbours.distance(other, one, weights));
        assertThat(Neighbours.distance(one, one, weights).part()).isZero();
        assertThat(apart.part()).isLessThanOrEqualTo(Neighbours.distance(one, between, weights).part()
            + Neighbours.distance(between, other, weights).part());
    }

    @Law
    void itIsNeverLessThanTheDifferenceOfTheIndexes(Generator any) {
        var weights = any.weights();
        var one = any.service("One", Level.TOP);
        var other = any.service("Other", Level.TOP);
        assertThat(Neighbours.distance(one, other, weights).percent() + TINY).isGreaterThanOrEqualTo(
            Math.abs(Index.of(one.levels(), weights).value() - Index.of(other.levels(), weights).value()));
    }

    @Law
    void nobodyNearerIsLeftOut(Generator any) {
        var catalog = mixed(any);
        for (var service : catalog.services()) {
            var neighbours = Neighbours.of(service, catalog);
            var named = neighbours.similar().stream().map(Neighbour::service).toList();
            assertThat(named).doesNotContain(service).doesNotHaveDuplicates()
                .allSatisfy(other -> assertThat(other.category()).isEqualTo(service.category()));
            assertThat(neighbours.similar()).extracting(Neighbour::distance).isSorted();
            var others = among(catalog, other -> other.category().equals(service.category())
                && !other.equals(service) && !named.contains(other));
            if (!others.isEmpty()) assertThat(named).hasSize(Neighbours.SIMILAR);
            for (var other : others) assertThat(distance(service, other))
                .isGreaterThanOrEqualTo(neighbours.similar().get(named.size() - 1).distance());
        }
    }

    @Law
    void anEquivalentIsTheNearestOfItsProvider(Generator any) {
        var catalog = mixed(any);
        for (var service : catalog.services()) {
            var equivalents = Neighbours.of(service, catalog).equivalents();
            var providers = equivalents.stream().map(each -> each.service().provider()).toList();
            assertThat(providers).doesNotContain(service.provider()).doesNotHaveDuplicates();
            assertThat(equivalents).extracting(Neighbour::distance).isSorted();
            var elsewhere = among(catalog, other -> other.category().equals(service.category())
                && !other.provider().equals(service.provider()));
            assertThat(providers).hasSize((int) Math.min(Neighbours.EQUIVALENTS,
                elsewhere.stream().map(Service::provider).distinct().count()));
            for (var each : equivalents) for (var other : elsewhere)
                if (other.provider().equals(each.service().provider()))
                    assertThat(distance(service, other)).isGreaterThanOrEqualTo(each.distance());
        }
    }

    @Test
    void atTheReferenceWeightsItCanBeCountedByHand() {
        // 16 × 2 and 6 × 5 of 500 points.
        assertThat(distance(Samples.service("One", 5, 0, 0, 0, 0, 0, 0, 0),
            Samples.service("Other", 3, 0, 5, 0, 0, 0, 0, 0)).percent()).isEqualTo(12.4);
    }

    @Test
    void whatHasEndedIsNoNeighbour() {
        var here = Samples.service("Here", 5, 5, 5, 5, 5, 5, 5, 5);
        var asked = Samples.service("Asked", 1, 1, 1, 1, 1, 1, 1, 1);
        assertThat(names(Samples.catalog(until(2099), here, asked), asked)).hasSize(2).contains("Here");
        assertThat(names(Samples.catalog(until(2020), here, asked), asked)).containsExactly("Here");
    }

    // Its facts were looked up in 2026.
    private static Service until(int year) {
        var known = SmallCatalog.service("amazon-ec2");
        return in(known, new Category("compute", "Compute"), known.provider()).withLife(new Service.Life(
            Optional.empty(), Optional.empty(), Optional.of(LocalDate.of(year, 1, 1)), Optional.empty(), ""));
    }

    private static List<String> names(Catalog catalog, Service service) {
        return Neighbours.of(service, catalog).similar().stream().map(each -> each.service().name()).toList();
    }

    private static Share distance(Service one, Service other) {
        return Neighbours.distance(one, other, Samples.RUBRIC.reference());
    }

    private static List<Service> among(Catalog catalog, Predicate<Service> accepted) {
        return catalog.services().stream().filter(accepted).toList();
    }

    private static Catalog mixed(Generator any) {
        return Samples.catalog(IntStream.range(0, any.between(1, 25)).mapToObj(i -> in(any.service("S" + i, Level.TOP),
            new Category("c" + any.between(0, 1), "C"), new Provider("P" + any.between(0, 5)))).toList());
    }

    private static Service in(Service service, Category category, Provider provider) {
        return new Service(service.id(), service.name(), service.mode(), provider, category,
            service.documentation(), service.facts(), service.levels());
    }
}
