package serverlesslabel.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import serverlesslabel.state.Panes;
import serverlesslabel.state.Panes.Pane;

class PaneSizesTest {

    private static final double MIDDLE = 470;

    @Property
    void theMiddleKeepsItsRoomWheneverAPaneCouldGiveWay(@ForAll @DoubleRange(min = 700, max = 4000) double width,
            @ForAll @DoubleRange(min = 1, max = 5000) double left,
            @ForAll @DoubleRange(min = 1, max = 5000) double right) {
        var sizes = PaneSizes.of(width, new Panes(Map.of(Pane.WEIGHTS, left, Pane.DETAIL, right), Set.of()), true);
        assertThat(width - sizes.left() - sizes.right()).isGreaterThanOrEqualTo(MIDDLE - 1);
    }

    @Property
    void aPaneThatIsSeenIsNeverTooNarrowToRead(@ForAll @DoubleRange(min = 700, max = 4000) double width,
            @ForAll @DoubleRange(min = 1, max = 5000) double left,
            @ForAll @DoubleRange(min = 1, max = 5000) double right) {
        var sizes = PaneSizes.of(width, new Panes(Map.of(Pane.WEIGHTS, left, Pane.DETAIL, right), Set.of()), true);
        assertThat(sizes.left()).isGreaterThanOrEqualTo(220);
        assertThat(sizes.right() == 0 || sizes.right() >= 279).isTrue();
    }

    @Test
    void theSmallestWindowShowsBothPanes() {
        var sizes = PaneSizes.of(1024, Panes.FIRST, true);
        assertThat(sizes).isEqualTo(new PaneSizes(250, 304));
    }

    @Test
    void aFoldedPaneTakesNoRoom() {
        assertThat(PaneSizes.of(1440, Panes.FIRST.toggled(Pane.WEIGHTS), true).left()).isZero();
        assertThat(PaneSizes.of(1440, Panes.FIRST.toggled(Pane.DETAIL), true).right()).isZero();
    }

    @Test
    void whereThereIsNoRoomForBothTheOneOnTheRightFoldsByItself() {
        assertThat(PaneSizes.of(960, Panes.FIRST, true)).isEqualTo(new PaneSizes(250, 0));
        assertThat(PaneSizes.of(960, Panes.FIRST.toggled(Pane.WEIGHTS), true).right()).isEqualTo(304);
    }
}
