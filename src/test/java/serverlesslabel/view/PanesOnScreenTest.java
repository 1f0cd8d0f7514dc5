package serverlesslabel.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeoutException;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import serverlesslabel.RobotTest;
import serverlesslabel.state.CatalogSelection;
import serverlesslabel.state.Panes.Pane;
import serverlesslabel.text.Language;

@RobotTest
class PanesOnScreenTest {

    private ExplorerRobot explorer;

    @BeforeEach
    void open() throws TimeoutException {
        explorer = ExplorerRobot.open(1280, 800);
    }

    @Test
    void aDividerIsDraggedAndRemembered() {
        explorer.panes().dragDivider("weights", 60, 0);
        assertThat(explorer.panes().paneWidth("weights")).isEqualTo(340);
        assertThat(explorer.settings().layout().panes().size(Pane.WEIGHTS)).contains(340.0);
    }

    @Test
    void aDividerFollowsTheArrowKeys() {
        double before = explorer.panes().paneWidth("detail");
        explorer.focus("divider-detail");
        explorer.press(KeyCode.LEFT);
        assertThat(explorer.panes().paneWidth("detail")).isEqualTo(before + 16);
    }

    @Test
    void enterGivesAPaneTheSizeThatSuits() {
        double before = explorer.panes().paneWidth("weights");
        explorer.focus("divider-weights");
        explorer.press(KeyCode.RIGHT);
        explorer.press(KeyCode.ENTER);
        assertThat(explorer.panes().paneWidth("weights")).isEqualTo(before);
    }

    @Test
    void howFirmTheOrderIsGrowsUpwards() {
        double before = explorer.panes().height("firmness");
        explorer.panes().dragDivider("firmness", 0, -40);
        assertThat(explorer.panes().height("firmness")).isEqualTo(before + 40);
    }

    @Test
    void keysFoldThePanesAndBringThemBack() {
        explorer.press(KeyCode.CONTROL, KeyCode.B);
        explorer.press(KeyCode.CONTROL, KeyCode.D);
        assertThat(explorer.panes().shows("weights") || explorer.panes().shows("detail")).isFalse();
        explorer.press(KeyCode.CONTROL, KeyCode.B);
        explorer.press(KeyCode.CONTROL, KeyCode.D);
        assertThat(explorer.panes().shows("weights") && explorer.panes().shows("detail")).isTrue();
    }

    @Test
    void whoAsksForAReasonSeesItWhereThePaneWasFolded() {
        explorer.press(KeyCode.CONTROL, KeyCode.D);
        explorer.focus("ranking");
        explorer.press(KeyCode.DIGIT2);
        assertThat(explorer.panes().shows("detail")).isTrue();
    }

    @Test
    void firmnessFoldsToItsHeading() {
        explorer.click("fold-firmness");
        assertThat(explorer.settings().layout().panes().folded()).containsExactly(Pane.FIRMNESS);
        assertThat(explorer.panes().height("firmness")).isLessThan(60);
        explorer.click("fold-firmness");
        assertThat(explorer.panes().height("firmness")).isGreaterThan(130);
    }

    @Test
    void whereOnlyOneFitsTheOtherGoes() {
        explorer.scale(150);
        assertThat(explorer.panes().shows("detail")).isFalse();
        explorer.press(KeyCode.CONTROL, KeyCode.D);
        assertThat(explorer.panes().shows("detail")).isTrue();
        assertThat(explorer.panes().shows("weights")).isFalse();
    }

    @Test
    void everythingIsLargerAndStillInTheWindow() {
        double before = explorer.panes().heightOnScreen("search");
        explorer.press(KeyCode.CONTROL, KeyCode.EQUALS);
        assertThat(explorer.settings().appearance().scale()).isEqualTo(110);
        assertThat(explorer.panes().heightOnScreen("search") / before).isBetween(1.09, 1.11);
        assertThat(explorer.panes().misfits()).isEmpty();
        explorer.press(KeyCode.CONTROL, KeyCode.DIGIT0);
        assertThat(explorer.panes().heightOnScreen("search")).isEqualTo(before);
    }

    @Test
    void theWorkGoesOnInEverySize() {
        explorer.scale(200);
        explorer.press(KeyCode.CONTROL, KeyCode.B);
        explorer.weights().type("elastic", "77");
        assertThat(explorer.weights().importance("elastic")).isEqualTo("77");
    }

    @Test
    void theFocusGoesRoundThePanes() {
        explorer.press(KeyCode.F6);
        assertThat(explorer.panes().focusedPane()).isEqualTo("detail-view");
        explorer.press(KeyCode.F6);
        explorer.press(KeyCode.F6);
        assertThat(explorer.panes().focusedPane()).isEqualTo("weights-view");
        explorer.press(KeyCode.SHIFT, KeyCode.F6);
        assertThat(explorer.panes().focusedPane()).isEqualTo("toolbar");
    }

    @Test
    void theFocusPassesByFoldedPanes() {
        explorer.press(KeyCode.CONTROL, KeyCode.D);
        explorer.press(KeyCode.F6);
        assertThat(explorer.panes().focusedPane()).isEqualTo("toolbar");
    }

    @Test
    void thePageIsRemembered() {
        explorer.pages().page("shares");
        assertThat(explorer.settings().layout().page()).contains("shares");
    }

    @Test
    void theFirstStepsLeadThroughTheWindowAndAreGoneForGood() {
        explorer.greet();
        assertThat(explorer.panes().hint()).isEqualTo("Say what matters to you");
        explorer.press(KeyCode.ENTER);
        assertThat(explorer.panes().hint()).isEqualTo("Read the list and its reasons");
        explorer.press(KeyCode.ENTER);
        assertThat(explorer.panes().hint()).isEqualTo("Export a picture");
        explorer.press(KeyCode.ENTER);
        assertThat(explorer.panes().shows("hints")).isFalse();
        assertThat(explorer.settings().greeted()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"1024, 700", "1440, 900"})
    void theFirstStepsAreOffWhatTheyExplain(double width, double height) throws TimeoutException {
        try (var small = ExplorerRobot.open(width, height)) {
            small.greet();
            assertThat(small.panes().overlap(".hint-card", ".weights-view")).isFalse();
            small.press(KeyCode.ENTER);
            assertThat(small.panes().overlap(".hint-card", "#ranking")).isFalse();
            assertThat(small.panes().overlap(".hint-card", ".detail-view")).isFalse();
        }
    }

    @Test
    void allWeightsAreInSightInTheSmallestWindow() throws TimeoutException {
        try (var small = ExplorerRobot.open(CatalogSelection.SHIPPED, Language.ENGLISH, 1024, 700)) {
            assertThat(small.panes().scrolls("weights")).isFalse();
        }
    }

    @Test
    void inTheWidestWindowTheReasonsStandBesideTheLabel() throws TimeoutException {
        assertThat(explorer.panes().top(".reasons")).isGreaterThan(explorer.panes().top(".portrait"));
        try (var wide = ExplorerRobot.open(2560, 1440)) {
            assertThat(wide.panes().top(".reasons")).isLessThan(wide.panes().top(".portrait"));
        }
    }

    @Test
    void escapePutsTheFirstStepsAway() {
        explorer.greet();
        explorer.press(KeyCode.ESCAPE);
        assertThat(explorer.settings().greeted()).isTrue();
    }

    @Test
    void belowTheFirstStepsEverythingStaysInUse() {
        explorer.greet();
        explorer.weights().type("durable", "77");
        assertThat(explorer.weights().importance("durable")).isEqualTo("77");
    }

    @ParameterizedTest
    @CsvSource({"ENGLISH, 1280, 800, 175", "GERMAN, 1280, 800, 150", "GERMAN, 1024, 700, 110",
        "ENGLISH, 1024, 700, 125", "ENGLISH, 1024, 700, 200", "GERMAN, 1280, 800, 200"})
    void nothingIsLostWhereThereIsLittleRoom(Language language, double width, double height, int scale)
        throws TimeoutException {
        try (var small = ExplorerRobot.open(CatalogSelection.SHIPPED, language, width, height)) {
            small.scale(scale);
            assertThat(small.panes().misfits()).isEmpty();
            assertThat(small.toolbar().hasCategoryMenu()).isTrue();
        }
    }

    @Test
    void theMenuTicksThePageThatIsShown() {
        assertThat(explorer.menus().groups("View").get(0))
            .containsExactly("List", "Compare", "Stability", "Profiles", "Through time");
        assertThat(explorer.menus().ticked("View")).containsExactly("List");
        explorer.menus().menu("View", "Stability");
        assertThat(explorer.menus().ticked("View")).containsExactly("Stability");
        explorer.menus().menu("View", "Stability");
        assertThat(explorer.menus().ticked("View")).containsExactly("Stability");
        assertThat(explorer.menus().groups("Edit")).hasSize(4).allSatisfy(group -> assertThat(group).isNotEmpty());
    }
}
