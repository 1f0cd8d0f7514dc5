package serverlesslabel.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import serverlesslabel.RobotTest;
import serverlesslabel.Samples;
import serverlesslabel.domain.Catalog;
import serverlesslabel.domain.Service;
import serverlesslabel.state.CatalogSelection;
import serverlesslabel.text.Language;

/** Ranking table on the real window: sorting, marking, menus, and finding a row by typing. */
@RobotTest
class RankingTableTest {

    private static final Catalog TWELVE = Samples.twelve();
    private static final String DYNAMO = "Amazon DynamoDB, on-demand";
    private static final String LAMBDA = "AWS Lambda, on-demand";
    private static final String S3 = "Amazon S3, Standard";
    private static final String EC2 = "Amazon EC2, one on-demand instance";

    private ExplorerRobot explorer;

    @BeforeEach
    void open() throws TimeoutException {
        explorer = ExplorerRobot.open(1280, 800);
    }

    @Test
    void theHeadShowsTheOrder() {
        assertThat(explorer.table().sortedBy()).containsExactly("Rank");
        explorer.table().sortBy("Service");
        assertThat(explorer.table().sortedBy()).containsExactly("Service");
    }

    @Test
    void aHeadIsTurnedRoundByAnotherClick() {
        explorer.table().sortBy("Service");
        explorer.table().sortBy("Service");
        assertThat(explorer.table().sortedBy()).containsExactly("Service reversed");
        assertThat(explorer.table().order()).startsWith("AWS Step Functions, Standard");
    }

    @Test
    void shiftAddsToTheOrder() {
        explorer.table().sortBy("Label");
        explorer.table().alsoSortBy("Service");
        assertThat(explorer.table().sortedBy()).containsExactly("Label", "Service");
    }

    @Test
    void theOrderCanBeChosenInTheMenus() {
        explorer.menus().menu("View", "Sort by", "Durable");
        explorer.menus().menu("View", "Sort by", "Then by", "Service");
        explorer.menus().menu("View", "Sort by", "Reverse the order");
        var durable = TWELVE.rubric().characteristic("durable").orElseThrow();
        var first = TWELVE.services().stream()
            .filter(service -> service.title().equals(explorer.table().order().get(0)))
            .findFirst().orElseThrow();
        assertThat(TWELVE.services()).allSatisfy(service ->
            assertThat(service.levels().of(durable)).isGreaterThanOrEqualTo(first.levels().of(durable)));
        explorer.menus().menu("View", "Sort by", "Sort by rank");
        assertThat(explorer.table().sortedBy()).containsExactly("Rank");
    }

    @Test
    void theMenuOfAHeadSortsToo() {
        explorer.table().headMenu("Service", "Sort in reverse");
        assertThat(explorer.table().sortedBy()).containsExactly("Service reversed");
        explorer.table().headMenu("Label", "Add to the sort order, or remove from it");
        assertThat(explorer.table().sortedBy()).containsExactly("Service reversed", "Label");
    }

    /** The selected service is filtered away, and the first row is half out of sight. */
    @ParameterizedTest
    @EnumSource(names = {"UP", "DOWN", "PAGE_UP", "PAGE_DOWN"})
    void keysBeginAtTheTopWhereNoRowIsMarked(KeyCode key) throws TimeoutException {
        explorer = ExplorerRobot.open(CatalogSelection.SHIPPED, Language.ENGLISH, 1280, 700);
        explorer.focus("ranking");
        explorer.press(KeyCode.END);
        explorer.toolbar().floor("Scales to zero", 3);
        assertThat(explorer.table().marked()).isEmpty();
        explorer.table().scroll(20);
        explorer.press(key);
        assertThat(explorer.table().marked()).containsExactly(explorer.table().order().get(0));
    }

    @Test
    void theRightButtonOnAHeadSortsNothing() {
        explorer.table().headMenu("Service", "Move this column right");
        assertThat(explorer.table().sortedBy()).containsExactly("Rank");
    }

    @Test
    void shiftAndArrowsMarkSeveral() {
        explorer.table().select(DYNAMO);
        explorer.press(KeyCode.SHIFT, KeyCode.DOWN);
        assertThat(explorer.table().marked()).containsExactly(DYNAMO, S3);
        assertThat(explorer.detail().detailName()).isEqualTo("Amazon S3");
    }

    @Test
    void markedServicesStayMarkedWhileRowsMove() {
        explorer.table().select(LAMBDA);
        explorer.table().mark(EC2);
        explorer.table().mark(S3);
        explorer.weights().drag("durable", 100);
        assertThat(explorer.table().marked()).containsExactlyInAnyOrder(LAMBDA, EC2, S3);
        assertThat(explorer.detail().detailName()).isEqualTo("Amazon S3");
    }

    @Test
    void markedServicesStayMarkedInAnotherOrder() {
        explorer.table().select(LAMBDA);
        explorer.table().mark(S3);
        explorer.table().sortBy("Service");
        assertThat(explorer.table().marked()).containsExactlyInAnyOrder(LAMBDA, S3);
    }

    @Test
    void whatAFilterHidesIsNoLongerMarked() {
        explorer.table().select(LAMBDA);
        explorer.table().mark(S3);
        explorer.toolbar().search("S3");
        assertThat(explorer.table().marked()).containsExactly(S3);
    }

    @Test
    void severalArePinnedAtOnceAndInOneStep() {
        explorer.table().select(LAMBDA);
        explorer.table().mark(S3);
        explorer.table().rowMenu(S3, "Pin all 2");
        assertThat(explorer.detail().chartSays()).contains(S3).contains(LAMBDA);
        explorer.press(KeyCode.SHORTCUT, KeyCode.Z);
        assertThat(explorer.toolbar().canUndo()).isFalse();
    }

    @Test
    void whatThereIsNoRoomForIsSaid() {
        explorer.press(KeyCode.HOME);
        for (int i = 0; i < 7; i++) explorer.press(KeyCode.SHIFT, KeyCode.DOWN);
        assertThat(explorer.table().marked()).hasSize(8);
        explorer.press(KeyCode.SPACE);
        assertThat(explorer.notices().notice()).isEqualTo("2 of 8 services were left out: 6 can be pinned.");
    }

    @Test
    void theMenuOfARowOpensByKeys() {
        explorer.table().select(S3);
        explorer.press(KeyCode.SHIFT, KeyCode.F10);
        assertThat(explorer.menus().offers()).contains("Pin Amazon S3", "Compare", "Open the documentation", "Sort by",
            "Columns");
        explorer.menus().chooseHere("Open the documentation");
        assertThat(explorer.desktop().visited()).hasSize(1);
    }

    @Test
    void comparingPinsAndOpensThePage() {
        explorer.table().select(S3);
        explorer.table().mark(LAMBDA);
        explorer.table().rowMenu(LAMBDA, "Compare");
        assertThat(explorer.pages().onScreen("Facts")).isTrue();
        explorer.pages().page("order");
        assertThat(explorer.detail().chartSays()).contains(S3).contains(LAMBDA);
    }

    @Test
    void aServiceIsComparedWithTheOneAbove() {
        explorer.table().rowMenu(S3, "Compare with the one above: " + call(DYNAMO));
        assertThat(explorer.pages().onScreen("Facts")).isTrue();
        explorer.pages().page("order");
        assertThat(explorer.detail().chartSays()).contains(S3).contains(DYNAMO);
    }

    @Test
    void theMenuOfARowFilters() {
        explorer.table().rowMenu(S3, "Only Object storage");
        assertThat(explorer.table().order()).containsExactly(S3);
    }

    @Test
    void rowsAreCopiedAsTheTableIsExported() {
        explorer.table().select(S3);
        explorer.table().mark(DYNAMO);
        explorer.table().rowMenu(DYNAMO, "Copy the rows as CSV");
        assertThat(explorer.dialogs().clipboardText().lines().skip(1)).hasSize(2).first().asString()
            .contains("DynamoDB");
        explorer.table().rowMenu(DYNAMO, "Copy the names");
        assertThat(explorer.dialogs().clipboardText()).isEqualTo(DYNAMO + "\n" + S3);
    }

    @Test
    void aDigitShowsTheReasonsForALevel() {
        explorer.table().select(S3);
        explorer.write("7");
        assertThat(explorer.detail().asked()).singleElement().asString().startsWith("Scales to zero");
    }

    @Test
    void aSegmentOfTheIndexShowsItsReasons() {
        explorer.table().clickBar(S3, 0.02);
        assertThat(explorer.detail().detailName()).isEqualTo("Amazon S3");
        assertThat(explorer.detail().asked()).singleElement().asString().startsWith("Elastic");
    }

    @Test
    void aSegmentThatIsPointedAtSaysWhatItIs() {
        assertThat(explorer.table().barTip(S3, 0.02)).startsWith("Elastic and scalable: ")
            .contains("points of index, level");
        assertThat(explorer.table().barTip(S3, 0.999)).startsWith("Index ");
    }

    @Test
    void whatWasAskedOfAServiceIsNotAskedOfTheNext() {
        explorer.table().select(S3);
        explorer.write("7");
        explorer.table().select(LAMBDA);
        assertThat(explorer.detail().asked()).isEmpty();
    }

    @Test
    void everyColumnHasARoomOfItsOwn() {
        assertThat(explorer.panes().misfits()).isEqualTo(List.of());
    }

    private static String call(String title) {
        return TWELVE.services().stream().filter(service -> service.title().equals(title)).map((Service service) ->
            TWELVE.displayName(service)).findFirst().orElseThrow();
    }

    @Test
    void aTickSetsNothingToWhatItIs() {
        var levels = explorer.table().fills("LevelsCell");
        var bars = explorer.table().fills("IndexBarCell");
        explorer.weights().type("elastic", "60");
        levels.keySet().retainAll(explorer.table().fills("LevelsCell").keySet());
        assertThat(levels).hasSizeGreaterThan(2);
        assertThat(explorer.table().fills("LevelsCell")).containsAllEntriesOf(levels);
        // Bars end on whole pixels, so one may stay as it was.
        assertThat(explorer.table().fills("IndexBarCell").values()).anyMatch(fill -> !bars.containsValue(fill));
    }
}
