package serverlesslabel.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import serverlesslabel.Generator;
import serverlesslabel.Law;
import serverlesslabel.state.Panes;
import serverlesslabel.state.Panes.Pane;

class PaneSizesTest {

    private static final double MIDDLE = 448;

    @Law(seeds = 1000)
    void theMiddleKeepsItsRoomWheneverAPaneCouldGiveWay(Generator any) {
        double width = any.decimal(700, 4000);
        double left = any.decimal(1, 5000);
        double right = any.decimal(1, 5000);
        var sizes = PaneSizes.of(width, new Panes(Map.of(Pane.WEIGHTS, left, Pane.DETAIL, right), Set.of()), true);
        assertThat(width - sizes.left() - sizes.right()).isGreaterThanOrEqualTo(MIDDLE - 1);
    }

    @Law(seeds = 1000)
    void aPaneThatIsSeenIsNeverTooNarrowToRead(Generator any) {
        double width = any.decimal(700, 4000);
        double left = any.decimal(1, 5000);
        double right = any.decimal(1, 5000);
        var sizes = PaneSizes.of(width, new Panes(Map.of(Pane.WEIGHTS, left, Pane.DETAIL, right), Set.of()), true);
        assertThat(sizes.left()).isGreaterThanOrEqualTo(232);
        assertThat(sizes.right() == 0 || sizes.right() >= 343).isTrue();
    }

    @Test
    void theSmallestWindowShowsBothPanes() {
        var sizes = PaneSizes.of(1024, Panes.FIRST, true);
        assertThat(sizes).isEqualTo(new PaneSizes(232, 344));
    }

    @Test
    void aNarrowWindowHasOnePartAtATime() {
        var weights = Panes.FIRST.toggled(Pane.DETAIL);
        assertThat(PaneSizes.of(640, weights, true)).isEqualTo(new PaneSizes(640, 0));
        assertThat(PaneSizes.of(640, Panes.FIRST.toggled(Pane.WEIGHTS), true)).isEqualTo(new PaneSizes(0, 640));
        assertThat(PaneSizes.of(640, weights.toggled(Pane.WEIGHTS), true)).isEqualTo(new PaneSizes(0, 0));
    }

    @Test
    void theWidestWindowGivesWhatTheListNeedsNotToTheService() {
        assertThat(PaneSizes.of(3840, Panes.FIRST, true)).isEqualTo(new PaneSizes(320, 3840 - 320 - 1200));
        assertThat(PaneSizes.of(1920, Panes.FIRST, true)).isEqualTo(new PaneSizes(312, 632));
    }

    @Test
    void aFoldedPaneTakesNoRoom() {
        assertThat(PaneSizes.of(1440, Panes.FIRST.toggled(Pane.WEIGHTS), true).left()).isZero();
        assertThat(PaneSizes.of(1440, Panes.FIRST.toggled(Pane.DETAIL), true).right()).isZero();
    }

    @Test
    void whereThereIsNoRoomForBothTheOneOnTheRightFoldsByItself() {
        assertThat(PaneSizes.of(960, Panes.FIRST, true)).isEqualTo(new PaneSizes(232, 0));
        assertThat(PaneSizes.of(960, Panes.FIRST.toggled(Pane.WEIGHTS), true).right()).isEqualTo(344);
    }
}
