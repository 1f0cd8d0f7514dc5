package serverlesslabel.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import serverlesslabel.Generator;
import serverlesslabel.Law;
import serverlesslabel.Samples;
import serverlesslabel.domain.Service;
import serverlesslabel.domain.Weights;

class SideBySideTest {

    private static final Service FAST = Samples.service("Fast", 5, 0, 0, 0, 0, 0, 0, 0);
    private static final Service SAFE = Samples.service("Safe", 0, 0, 0, 5, 0, 0, 0, 0);
    private static final Service EVEN = Samples.service("Even", 2, 2, 2, 2, 2, 2, 2, 2);
    private static final Weights SPEED = Samples.weights(90, 0, 0, 10, 0, 0, 0, 0);
    private static final Person TORTOISE = new Person("Tortoise", Samples.weights(10, 0, 0, 85, 0, 0, 0, 0));
    private static final Person JUDGE = new Person("Judge", Samples.weights(0, 0, 0, 0, 0, 0, 0, 9));

    private static Alternatives order(Weights weights, Service... services) {
        return Alternatives.all(Ranking.of(Samples.catalog(services), weights));
    }

    @Test
    void theReaderComesFirstAndIsNamedWhereOrdersPart() {
        var orders = SideBySide.of(order(SPEED, FAST, SAFE, EVEN), "you", List.of(TORTOISE), List.of());
        assertThat(orders.columns()).extracting(Person::name).containsExactly("you", "Tortoise");
        assertThat(orders.apart().get(0)).isEqualTo(new People.Spread(FAST, 1, new Person("you", SPEED), 3, TORTOISE));
        assertThat(orders.rank(1, FAST)).isEqualTo(3);
    }

    /** What lies in the middle, or a profile beside the people, is nobody's opinion. */
    @Test
    void whoIsOnlyBesideHasAColumnAndNoSay() {
        var own = order(SPEED, FAST, SAFE, EVEN);
        var alone = SideBySide.of(own, "you", List.of(), List.of(TORTOISE));
        assertThat(alone.columns()).hasSize(2);
        assertThat(alone.apart()).isEmpty();
        assertThat(alone.agreements().get(1)).isEqualTo(RankAgreement.between(own, own.withWeights(TORTOISE
            .weights())));
    }

    @Test
    void theFifthIsAmongTheBestAndTheSixthIsNot() {
        var six = IntStream.range(0, 6).mapToObj(i -> Samples.service("S" + i, 5 - i, 0, 0, 0, 0, 0, 0, 0))
            .toArray(Service[]::new);
        assertThat(SideBySide.of(order(SPEED, six), "you", List.of(), List.of()).best()).extracting(Service::name)
            .containsExactly("S0", "S1", "S2", "S3", "S4");
    }

    @Test
    void whatAllHaveInCommonIsNotAskedOfThoseBeside() {
        var own = Alternatives.all(Ranking.of(Samples.random(30, 4), SPEED));
        assertThat(SideBySide.of(own, "you", List.of(TORTOISE), List.of()).common()).hasSizeLessThan(5);
        assertThat(SideBySide.of(own, "you", List.of(), List.of(TORTOISE)).common())
            .containsExactlyElementsOf(RankAgreement.top(own));
    }

    @Test
    void thoseThatAgreeMostComeFirst() {
        var orders = SideBySide.of(order(SPEED, FAST, EVEN, SAFE), "you", List.of(TORTOISE, JUDGE), List.of());
        assertThat(orders.agreements().get(2).share()).isGreaterThan(orders.agreements().get(1).share());
        assertThat(orders.byAgreement()).containsExactly(2, 1);
    }

    @Test
    void whatIsAskedForIsShownHoweverFarDownAndOnce() {
        var own = Alternatives.all(Ranking.of(Samples.random(60, 3), SPEED));
        var last = own.service(59);
        var orders = SideBySide.of(own, "you", List.of(TORTOISE), List.of());
        assertThat(orders.best()).doesNotContain(last);
        assertThat(orders.shown(List.of(last, own.service(0)))).startsWith(last, own.service(0))
            .containsAll(orders.best()).doesNotHaveDuplicates();
        assertThat(orders.shown(List.of(FAST))).as("not among the alternatives").isEqualTo(orders.best());
    }

    @Test
    void whereAllTieNoColumnTakesTheRoomOfTheOthers() {
        var same = IntStream.range(0, 50).mapToObj(i -> Samples.service("S" + i, 3, 3, 3, 3, 3, 3, 3,
            3)).toArray(Service[]::new);
        var orders = SideBySide.of(order(SPEED, same), "you", List.of(TORTOISE), List.of());
        assertThat(orders.best()).hasSize(SideBySide.MOST);
    }

    @Law(seeds = 40)
    void theFirstFiveOfEveryColumnAreShownAsFarAsThereIsRoom(Generator generator) {
        var own = Alternatives.all(Ranking.of(Samples.random(30, generator.between(0, 1_000_000)), SPEED));
        var orders = SideBySide.of(own, "you", List.of(TORTOISE, JUDGE), List.of());
        for (var order : orders.orders()) assertThat(orders.best()).contains(order.service(0));
        assertThat(orders.best()).allMatch(service -> orders.orders().stream().anyMatch(order ->
            order.rank(order.position(service).orElseThrow()) <= RankAgreement.TOP));
        assertThat(orders.best()).containsAll(orders.common());
    }
}
