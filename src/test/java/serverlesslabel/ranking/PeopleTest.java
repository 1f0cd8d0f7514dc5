package serverlesslabel.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import serverlesslabel.Generator;
import serverlesslabel.Law;
import serverlesslabel.Samples;
import serverlesslabel.domain.Service;
import serverlesslabel.domain.Weights;

class PeopleTest {

    private static final Service FAST = Samples.service("Fast", 5, 0, 0, 0, 0, 0, 0, 0);
    private static final Service SAFE = Samples.service("Safe", 0, 0, 0, 5, 0, 0, 0, 0);
    private static final Service EVEN = Samples.service("Even", 2, 2, 2, 2, 2, 2, 2, 2);
    private static final Alternatives ALL = Alternatives.all(Ranking.of(Samples.catalog(FAST, SAFE, EVEN),
        Samples.RUBRIC.reference()));
    private static final Person HARE = new Person("Hare", Samples.weights(90, 0, 0, 10, 0, 0, 0, 0));
    private static final Person TORTOISE = new Person("Tortoise", Samples.weights(10, 0, 0, 85, 0, 0, 0, 0));

    @Test
    void whatIsFurthestApartNamesWhoRanksItBestAndWorst() {
        assertThat(People.of(ALL, List.of(HARE, TORTOISE)).apart(5)).containsExactly(
            new People.Spread(FAST, 1, HARE, 3, TORTOISE), new People.Spread(SAFE, 1, TORTOISE, 3, HARE));
    }

    @Test
    void theMiddleOfTwoIsTheirMeanRoundedHalfUp() {
        assertThat(People.of(ALL, List.of(HARE, TORTOISE)).middle()).isEqualTo(
            Samples.weights(50, 0, 0, 48, 0, 0, 0, 0));
    }

    /** Nobody pulls the middle by naming more than the others would bear. */
    @Test
    void theMiddleOfThreeIsTheMedian() {
        var extreme = new Person("Extreme", Samples.weights(100, 100, 100, 100, 100, 100, 100, 100));
        assertThat(People.of(ALL, List.of(HARE, TORTOISE, extreme)).middle()).isEqualTo(
            Samples.weights(90, 0, 0, 85, 0, 0, 0, 0));
    }

    @Test
    void oneAloneAgreesWithHerself() {
        var alone = People.of(ALL, List.of(HARE));
        assertThat(alone.apart(5)).isEmpty();
        assertThat(alone.middle()).isEqualTo(HARE.weights());
        assertThat(alone.common()).containsExactly(FAST, EVEN, SAFE);
    }

    @Test
    void aNameThatIsTakenGetsTheFirstNumberThatIsFree() {
        assertThat(Person.freeName("Anna", Set.of("Ben"))).isEqualTo("Anna");
        assertThat(Person.freeName("Anna", Set.of("Anna"))).isEqualTo("Anna (2)");
        assertThat(Person.freeName("Anna", Set.of("Anna (2)", "Anna", "Anna (4)"))).isEqualTo("Anna (3)");
    }

    @Test
    void nobodyIsNoPanel() {
        assertThatThrownBy(() -> People.of(ALL, List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Person(" ", HARE.weights())).isInstanceOf(IllegalArgumentException.class);
    }

    @Law(seeds = 50)
    void theOrderOfThePeopleChangesNoMiddle(Generator any) {
        var people = any.list(any.between(1, 7), 0, 0).stream().map(each -> new Person("p", any.weights())).toList();
        var turned = new ArrayList<>(people);
        Collections.reverse(turned);
        assertThat(People.of(ALL, people).middle()).isEqualTo(People.of(ALL, turned).middle());
        assertThat(People.of(ALL, people).middle().points()).allMatch(points -> points >= 0 && points <= Weights.MOST);
    }
}
