package serverlesslabel.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import serverlesslabel.RobotTest;
import serverlesslabel.TwelveServices;
import serverlesslabel.text.Language;

/** Weights from an order of the characteristics, in the guide in place of the weights. */
@RobotTest
class GuideTest {

    private ExplorerRobot explorer;
    private WeightsRobot weights;

    @BeforeEach
    void open() throws TimeoutException {
        explorer = ExplorerRobot.open(1280, 800);
        weights = explorer.weights();
        explorer.press(KeyCode.SHORTCUT, KeyCode.G);
    }

    @AfterEach
    void close() {
        explorer.close();
    }

    /** In both languages and at every size, with all its words or with those that find room. */
    @ParameterizedTest
    @CsvSource({"ENGLISH, 1024, 700", "GERMAN, 1024, 700", "GERMAN, 1440, 900"})
    void everythingFits(Language language, double width, double height) throws TimeoutException {
        explorer.close();
        explorer = ExplorerRobot.open(TwelveServices.ALONE, language, width, height);
        explorer.press(KeyCode.SHORTCUT, KeyCode.G);
        for (int scale : List.of(80, 100, 150, 200)) {
            explorer.scale(scale);
            assertThat(explorer.panes().misfits()).as("%d %%", scale).isEmpty();
            assertThat(explorer.weights().guided()).isTrue();
        }
    }

    @Test
    void theOrderGivesTheWeights() {
        weights.dragPriority("elastic", "no-infrastructure");
        explorer.click("guide-apply");
        // The guide began with the heaviest characteristic on top; it has changed places with the second.
        assertThat(weights.importance("elastic")).isEqualTo("22");
        assertThat(weights.importance("no-infrastructure")).isEqualTo("34");
    }

    @Test
    void theListFollowsTheHand() {
        assertThat(weights.dragPriority("available", "elastic")).as("other orders of the table while it is dragged")
            .isNotEmpty();
        assertThat(weights.priorities()).startsWith("available 34", "elastic 22");
    }

    @Test
    void theBarIsInTheOrderMade() {
        weights.dragPriority("pay-for-value", "elastic");
        assertThat(weights.guideShares()).startsWith("Pay for value 34");
    }

    @Test
    void theKeysMoveToo() {
        explorer.focus("priority-elastic");
        explorer.press(KeyCode.ALT, KeyCode.DOWN);
        explorer.click("guide-flat");
        explorer.click("guide-apply");
        assertThat(weights.importance("no-infrastructure")).isEqualTo("22");
    }

    @Test
    void spaceLiftsARowAndArrowsCarryIt() {
        explorer.focus("priority-elastic");
        explorer.press(KeyCode.SPACE);
        explorer.press(KeyCode.END);
        explorer.press(KeyCode.UP);
        explorer.press(KeyCode.SPACE);
        explorer.press(KeyCode.UP);
        assertThat(weights.priorities()).element(6).isEqualTo("elastic 3");
        assertThat(weights.focused()).isEqualTo("priority-secure");
    }

    @Test
    void escapePutsACarriedRowBackAndThenLeaves() {
        var began = weights.priorities();
        explorer.focus("priority-elastic");
        explorer.press(KeyCode.SPACE);
        explorer.press(KeyCode.END);
        explorer.press(KeyCode.ESCAPE);
        assertThat(weights.priorities()).isEqualTo(began);
        explorer.press(KeyCode.ESCAPE);
        assertThat(weights.guided()).isFalse();
    }

    @Test
    void theButtonsOfARowMoveItAndEndAtTheEnds() {
        weights.pointAtPriority("no-infrastructure");
        explorer.click("guide-up-no-infrastructure");
        assertThat(weights.priorities()).startsWith("no-infrastructure 34", "elastic 22");
        assertThat(weights.offers("guide-up-no-infrastructure")).isFalse();
        assertThat(weights.offers("guide-down-no-infrastructure")).isTrue();
    }

    @Test
    void aRowSaysWhereItIsAndHowToMoveIt() {
        assertThat(weights.saysPriority("elastic")).startsWith("1 of 8: Elastic and scalable, 34").contains("Alt");
        explorer.focus("priority-elastic");
        explorer.press(KeyCode.ALT, KeyCode.DOWN);
        assertThat(weights.saysPriority("elastic")).startsWith("2 of 8: Elastic and scalable, 22");
    }

    @Test
    void oneUndoTakesItBack() {
        weights.dragPriority("available", "elastic");
        weights.dragPriority("secure", "elastic");
        explorer.click("guide-apply");
        assertThat(weights.importance("elastic")).isNotEqualTo("16");
        explorer.press(KeyCode.SHORTCUT, KeyCode.Z);
        assertThat(weights.importance("elastic")).isEqualTo("16");
    }

    @Test
    void cancellingLeavesNoTrace() {
        explorer.press(KeyCode.ESCAPE);
        weights.type("secure", "40");
        var order = explorer.table().order();
        var ranks = order.stream().map(explorer.table()::rank).toList();
        explorer.press(KeyCode.SHORTCUT, KeyCode.G);
        weights.dragPriority("available", "elastic");
        assertThat(explorer.table().order()).isNotEqualTo(order);
        explorer.click("guide-cancel");
        assertThat(explorer.table().order()).isEqualTo(order);
        assertThat(order.stream().map(explorer.table()::rank)).as("with how far each moved").isEqualTo(ranks);
        assertThat(weights.importance("secure")).isEqualTo("40");
        explorer.press(KeyCode.SHORTCUT, KeyCode.Z);
        assertThat(weights.importance("secure")).isEqualTo("8");
    }

    @Test
    void whatIsOnDiskStaysUntilItIsApplied() {
        weights.dragPriority("available", "elastic");
        explorer.awaitSettings();
        assertThat(explorer.settings().exploration()).isEmpty();
        explorer.click("guide-apply");
        assertThat(explorer.settings().exploration()).isPresent();
    }

    @Test
    void otherWeightsEndTheGuide() {
        explorer.press(KeyCode.SHORTCUT, KeyCode.R);
        assertThat(weights.guided()).isFalse();
        assertThat(weights.importance("elastic")).isEqualTo("16");
    }

    @Test
    void aPinIsKeptWhenTheGuideIsCancelled() {
        var first = explorer.table().order().get(0);
        explorer.table().pin(first);
        assertThat(weights.guided()).isTrue();
        explorer.click("guide-cancel");
        assertThat(explorer.table().docked()).isEmpty();
        assertThat(explorer.settings().exploration().orElseThrow().pinned()).hasSize(1);
    }

    @Test
    void aFoldedPaneOpensForTheGuideAndFoldsAgain() {
        explorer.press(KeyCode.ESCAPE);
        explorer.press(KeyCode.SHORTCUT, KeyCode.B);
        explorer.press(KeyCode.SHORTCUT, KeyCode.G);
        assertThat(weights.guided()).isTrue();
        explorer.press(KeyCode.ESCAPE);
        assertThat(explorer.panes().shows("weights")).isFalse();
    }

    @Test
    void theFocusGoesToTheFirstRowAndBack() {
        assertThat(weights.focused()).isEqualTo("priority-elastic");
        explorer.press(KeyCode.ESCAPE);
        assertThat(weights.focused()).isEqualTo("ranking");
    }
}
