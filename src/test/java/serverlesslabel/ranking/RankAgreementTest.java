package serverlesslabel.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import serverlesslabel.Generator;
import serverlesslabel.Law;
import serverlesslabel.Samples;

class RankAgreementTest {

    @Law
    void pairsAreThoseOfAPlainCount(Generator any) {
        var catalog = any.catalog(2);
        var one = any.weights();
        var other = any.weights();
        var first = Alternatives.all(Ranking.of(catalog, one));
        long kept = 0;
        for (var a : catalog.services())
            for (var b : catalog.services())
                if (a.id().compareTo(b.id()) < 0 && Index.of(a.levels(), one).compareTo(Index.of(b.levels(), one))
                    == Index.of(a.levels(), other).compareTo(Index.of(b.levels(), other))) kept++;
        long size = catalog.services().size();
        var agreement = RankAgreement.between(first, first.withWeights(other));
        assertThat(agreement.kept()).isEqualTo(kept);
        assertThat(agreement.pairs()).isEqualTo(size * (size - 1) / 2);
    }

    @Law(seeds = 100)
    void anOrderAgreesWithItself(Generator any) {
        var catalog = any.catalog(2);
        var weights = any.weights();
        var alternatives = Alternatives.all(Ranking.of(catalog, weights));
        var agreement = RankAgreement.between(alternatives, alternatives);
        assertThat(agreement.share()).isEqualTo(1);
        assertThat(agreement.topKept()).isEqualTo(agreement.top());
    }

    @Test
    void theTopFiveAreThoseOfAtMostTheFifthRank() {
        var catalog = Samples.catalog(Samples.service("A", 5, 0, 0, 0, 0, 0, 0, 0),
            Samples.service("B", 4, 1, 0, 0, 0, 0, 0, 0), Samples.service("C", 3, 2, 0, 0, 0, 0, 0, 0),
            Samples.service("D", 2, 3, 0, 0, 0, 0, 0, 0), Samples.service("E", 1, 4, 0, 0, 0, 0, 0, 0),
            Samples.service("F", 0, 5, 0, 0, 0, 0, 0, 0));
        var byFirst = Alternatives.all(Ranking.of(catalog, Samples.weights(1, 0, 0, 0, 0, 0, 0, 0)));
        var bySecond = byFirst.withWeights(Samples.weights(0, 1, 0, 0, 0, 0, 0, 0));
        var agreement = RankAgreement.between(byFirst, bySecond);
        assertThat(agreement.kept()).isZero();
        assertThat(agreement.top()).isEqualTo(5);
        assertThat(agreement.topKept()).isEqualTo(4);
        assertThat(RankAgreement.inEveryTop(List.of(byFirst, bySecond))).extracting(service -> service.name())
            .containsExactly("B", "C", "D", "E");
    }

    /** By the first characteristic all three are tied, by the second the outer two. */
    @Test
    void aPairThatIsTiedInBothOrdersIsKeptThoughAnotherStandsBetween() {
        var catalog = Samples.catalog(Samples.service("A", 3, 1, 0, 0, 0, 0, 0, 0),
            Samples.service("B", 3, 2, 0, 0, 0, 0, 0, 0), Samples.service("C", 3, 1, 0, 0, 0, 0, 0, 0));
        var byFirst = Alternatives.all(Ranking.of(catalog, Samples.weights(1, 0, 0, 0, 0, 0, 0, 0)));
        var bySecond = byFirst.withWeights(Samples.weights(0, 1, 0, 0, 0, 0, 0, 0));
        assertThat(RankAgreement.between(byFirst, bySecond).kept()).isEqualTo(1);
    }

    @Test
    void oneServiceAloneKeepsItsOrder() {
        var catalog = Samples.catalog(Samples.service("A", 5, 0, 0, 0, 0, 0, 0, 0));
        var alone = Alternatives.all(Ranking.of(catalog, Samples.weights(1, 0, 0, 0, 0, 0, 0, 0)));
        assertThat(RankAgreement.between(alone, alone).share()).isEqualTo(1);
    }
}
