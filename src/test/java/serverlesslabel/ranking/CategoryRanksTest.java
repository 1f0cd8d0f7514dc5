package serverlesslabel.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import serverlesslabel.Samples;
import serverlesslabel.domain.Catalog;
import serverlesslabel.domain.Category;
import serverlesslabel.domain.Service;

class CategoryRanksTest {

    private static final List<Category> CATEGORIES = List.of(new Category("cache", "Cache"),
        new Category("queue", "Queue"), new Category("table", "Table"));

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void theRankCountsTheBetterOnesOfTheCategory(long seed) {
        var catalog = categorised(60, seed);
        var ranking = Ranking.of(catalog, Samples.RUBRIC.reference());
        var ranks = CategoryRanks.of(ranking);
        for (var service : catalog.services()) {
            var own = catalog.services().stream().filter(other -> other.category().equals(service.category())).toList();
            var points = points(service, ranking);
            var standing = ranks.of(service);
            assertThat(standing.rank()).isEqualTo(1 + own.stream().filter(other -> points(other, ranking) > points)
                .count());
            assertThat(standing.tied()).isEqualTo(own.stream().filter(other -> points(other, ranking) == points)
                .count() > 1);
            assertThat(standing.size()).isEqualTo(own.size());
            assertThat(ranks.of(standing.leader()).rank()).isEqualTo(1);
            assertThat(CategoryRanks.of(ranking, service)).isEqualTo(standing);
        }
    }

    @Test
    void servicesAreRankedAmongTheirCategoryUnlessThatSaysNothing() {
        var catalog = categorised(60, 7);
        var ranking = Ranking.of(catalog, Samples.RUBRIC.reference());
        var ranks = CategoryRanks.of(ranking);
        var one = catalog.services().get(0);
        var other = catalog.services().stream().filter(service -> !service.category().equals(one.category()))
            .findFirst().orElseThrow();
        assertThat(ranks.amongThoseOf(List.of(one)).size()).isEqualTo(ranks.of(one).size()).isLessThan(60);
        assertThat(ranks.amongThoseOf(List.of(one, other)).size()).isEqualTo(60);
        var alone = Samples.catalog(in(new Category("only", "Only"), Samples.service("Alone", 1, 2, 3, 4, 5, 4, 3, 2)),
            Samples.service("Elsewhere", 1, 1, 1, 1, 1, 1, 1, 1));
        assertThat(CategoryRanks.of(Ranking.of(alone, Samples.RUBRIC.reference()))
            .amongThoseOf(alone.services().stream().filter(service -> service.name().equals("Alone")).toList()).size())
            .isEqualTo(2);
    }

    @Test
    void aCategoryWithoutServicesIsEmpty() {
        var ranking = Ranking.of(categorised(5, 1), Samples.RUBRIC.reference());
        assertThat(CategoryRanks.of(ranking).among(new Category("none", "None")).size()).isZero();
    }

    private static int points(Service service, Ranking ranking) {
        return ranking.points(ranking.catalog().place(service.id()).orElseThrow());
    }

    private static Catalog categorised(int count, long seed) {
        var random = new Random(seed);
        var plain = Samples.random(count, seed).services();
        return Samples.catalog(IntStream.range(0, count)
            .mapToObj(i -> in(CATEGORIES.get(random.nextInt(CATEGORIES.size())), plain.get(i))).toList());
    }

    private static Service in(Category category, Service service) {
        return new Service(service.id(), service.name(), service.mode(), service.provider(), category,
            service.documentation(), service.facts(), service.levels());
    }
}
