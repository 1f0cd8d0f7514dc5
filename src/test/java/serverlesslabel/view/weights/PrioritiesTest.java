package serverlesslabel.view.weights;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import serverlesslabel.SmallCatalog;
import serverlesslabel.domain.Characteristic;
import serverlesslabel.domain.RankOrderWeights;

class PrioritiesTest {

    private static final List<Characteristic> ALL = SmallCatalog.ENGLISH.rubric().characteristics();
    private static final int LAST = 7;
    private static final Priorities REFERENCE = Priorities.of(ALL, SmallCatalog.ENGLISH.rubric().reference());

    private static Stream<Arguments> moves() {
        return IntStream.rangeClosed(0, LAST).boxed()
            .flatMap(from -> IntStream.rangeClosed(0, LAST).mapToObj(to -> Arguments.of(from, to)));
    }

    @Test
    void theHeaviestIsOnTopAndEqualOnesStayInTheOrderOfTheRubric() {
        var reference = SmallCatalog.ENGLISH.rubric().reference();
        assertThat(REFERENCE.order()).isSortedAccordingTo(Comparator.comparing((Characteristic each) ->
            -reference.of(each)).thenComparing(Characteristic::place)).containsExactlyInAnyOrderElementsOf(ALL);
    }

    @ParameterizedTest
    @MethodSource("moves")
    void movingThereAndBackChangesNothing(int from, int to) {
        assertThat(REFERENCE.moved(from, to).moved(to, from)).isEqualTo(REFERENCE);
    }

    @ParameterizedTest
    @MethodSource("moves")
    void onlyTheMovedOneChangesItsPlaceAmongTheOthers(int from, int to) {
        var moved = REFERENCE.order().get(from);
        var next = REFERENCE.moved(from, to).order();
        assertThat(next.get(to)).isEqualTo(moved);
        assertThat(next.stream().filter(each -> !each.equals(moved)))
            .containsExactlyElementsOf(REFERENCE.order().stream().filter(each -> !each.equals(moved)).toList());
    }

    @ParameterizedTest
    @MethodSource("moves")
    void whatStandsHigherNeverCountsLess(int from, int to) {
        for (var formula : RankOrderWeights.values()) {
            var next = REFERENCE.moved(from, to).with(formula);
            assertThat(next.order()).isSortedAccordingTo(Comparator.comparing(each -> -next.weights().of(each)));
            assertThat(next.weights().sum()).isEqualTo(100);
        }
    }

    @Test
    void beyondAnEndIsAtThatEnd() {
        assertThat(REFERENCE.moved(3, -2)).isEqualTo(REFERENCE.moved(3, 0));
        assertThat(REFERENCE.moved(3, LAST + 2)).isEqualTo(REFERENCE.moved(3, LAST));
    }

    @Test
    void theGuideBeginsSteep() {
        assertThat(REFERENCE.formula()).isEqualTo(RankOrderWeights.CENTROID);
    }
}
