package serverlesslabel.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import serverlesslabel.RobotTest;
import serverlesslabel.Samples;
import serverlesslabel.domain.Catalog;
import serverlesslabel.domain.Service;

/** The ranking table on the real window: its order, what is marked in it, its menus, and finding by typing. */
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
        explorer = ExplorerRobot.open(TWELVE, 1280, 800);
    }

    @Test
    void theHeadShowsTheOrder() {
        assertThat(explorer.sortedBy()).containsExactly("Rank");
        explorer.sortBy("Service");
        assertThat(explorer.sortedBy()).containsExactly("Service");
    }

    @Test
    void aHeadIsTurnedRoundByAnotherClick() {
        explorer.sortBy("Service");
        explorer.sortBy("Service");
        assertThat(explorer.sortedBy()).containsExactly("Service reversed");
        assertThat(explorer.order()).startsWith("AWS Step Functions, Standard");
    }

    @Test
    void shiftAddsToTheOrder() {
        explorer.sortBy("Label");
        explorer.alsoSortBy("Service");
        assertThat(explorer.sortedBy()).containsExactly("Label", "Service");
    }

    @Test
    void theOrderCanBeChosenInTheMenus() {
        explorer.menu("View", "Sort by", "Highly durable");
        explorer.menu("View", "Sort by", "Then by", "Service");
        explorer.menu("View", "Sort by", "Reverse the order");
        var durable = TWELVE.rubric().characteristic("durable").orElseThrow();
        var first = TWELVE.services().stream().filter(service -> service.title().equals(explorer.order().get(0)))
            .findFirst().orElseThrow();
        assertThat(TWELVE.services()).allSatisfy(service ->
            assertThat(service.levels().of(durable)).isGreaterThanOrEqualTo(first.levels().of(durable)));
        explorer.menu("View", "Sort by", "Sort by rank");
        assertThat(explorer.sortedBy()).containsExactly("Rank");
    }

    @Test
    void theMenuOfAHeadSortsToo() {
        explorer.headMenu("Service", "Sort in reverse");
        assertThat(explorer.sortedBy()).containsExactly("Service reversed");
        explorer.headMenu("Label", "Add to the sort order, or remove from it");
        assertThat(explorer.sortedBy()).containsExactly("Service reversed", "Label");
    }

    @Test
    void theRightButtonOnAHeadSortsNothing() {
        explorer.headMenu("Service", "Move this column right");
        assertThat(explorer.sortedBy()).containsExactly("Rank");
    }

    @Test
    void shiftAndArrowsMarkSeveral() {
        explorer.select(DYNAMO);
        explorer.press(KeyCode.SHIFT, KeyCode.DOWN);
        assertThat(explorer.marked()).containsExactly(DYNAMO, S3);
        assertThat(explorer.detailName()).isEqualTo("Amazon S3");
    }

    @Test
    void markedServicesStayMarkedWhileRowsMove() {
        explorer.select(LAMBDA);
        explorer.mark(EC2);
        explorer.mark(S3);
        explorer.drag("durable", 100);
        assertThat(explorer.marked()).containsExactlyInAnyOrder(LAMBDA, EC2, S3);
        assertThat(explorer.detailName()).isEqualTo("Amazon S3");
    }

    @Test
    void markedServicesStayMarkedInAnotherOrder() {
        explorer.select(LAMBDA);
        explorer.mark(S3);
        explorer.sortBy("Service");
        assertThat(explorer.marked()).containsExactlyInAnyOrder(LAMBDA, S3);
    }

    @Test
    void whatAFilterHidesIsNoLongerMarked() {
        explorer.select(LAMBDA);
        explorer.mark(S3);
        explorer.search("S3");
        assertThat(explorer.marked()).containsExactly(S3);
    }

    @Test
    void severalArePinnedAtOnceAndInOneStep() {
        explorer.select(LAMBDA);
        explorer.mark(S3);
        explorer.rowMenu(S3, "Pin all 2");
        assertThat(explorer.chartSays()).contains(S3).contains(LAMBDA);
        explorer.press(KeyCode.SHORTCUT, KeyCode.Z);
        assertThat(explorer.canUndo()).isFalse();
    }

    @Test
    void whatThereIsNoRoomForIsSaid() {
        explorer.press(KeyCode.HOME);
        for (int i = 0; i < 7; i++) explorer.press(KeyCode.SHIFT, KeyCode.DOWN);
        assertThat(explorer.marked()).hasSize(8);
        explorer.press(KeyCode.SPACE);
        assertThat(explorer.notice()).isEqualTo("2 of 8 services were left out: 6 can be pinned.");
    }

    @Test
    void theMenuOfARowOpensByKeys() {
        explorer.select(S3);
        explorer.press(KeyCode.SHIFT, KeyCode.F10);
        assertThat(explorer.offers()).contains("Pin Amazon S3", "Compare", "Open the documentation", "Sort by",
            "Columns");
        explorer.chooseHere("Open the documentation");
        assertThat(explorer.visited()).hasSize(1);
    }

    @Test
    void comparingPinsAndOpensThePage() {
        explorer.select(S3);
        explorer.mark(LAMBDA);
        explorer.rowMenu(LAMBDA, "Compare");
        assertThat(explorer.onScreen("Facts")).isTrue();
        explorer.page("order");
        assertThat(explorer.chartSays()).contains(S3).contains(LAMBDA);
    }

    @Test
    void aServiceIsComparedWithTheOneAbove() {
        explorer.rowMenu(S3, "Compare with the one above: " + call(DYNAMO));
        assertThat(explorer.onScreen("Facts")).isTrue();
        explorer.page("order");
        assertThat(explorer.chartSays()).contains(S3).contains(DYNAMO);
    }

    @Test
    void theMenuOfARowFilters() {
        explorer.rowMenu(S3, "Only Object storage");
        assertThat(explorer.order()).containsExactly(S3);
    }

    @Test
    void rowsAreCopiedAsTheTableIsExported() {
        explorer.select(S3);
        explorer.mark(DYNAMO);
        explorer.rowMenu(DYNAMO, "Copy the rows as CSV");
        assertThat(explorer.clipboardText().lines().skip(1)).hasSize(2).first().asString().contains("DynamoDB");
        explorer.rowMenu(DYNAMO, "Copy the names");
        assertThat(explorer.clipboardText()).isEqualTo(DYNAMO + "\n" + S3);
    }

    @Test
    void lettersFindAService() {
        explorer.write("lam");
        assertThat(explorer.detailName()).isEqualTo("AWS Lambda");
        assertThat(explorer.typed()).isEqualTo("Find: lam");
    }

    @Test
    void afterAPauseANewWordBegins() {
        explorer.write("lam");
        explorer.pause();
        assertThat(explorer.typed()).isEmpty();
        explorer.write("s3");
        assertThat(explorer.typed()).isEqualTo("Find: s3");
        assertThat(explorer.detailName()).isEqualTo("Amazon S3");
    }

    @Test
    void whatFitsNothingIsSaidAndChangesNothing() {
        explorer.select(S3);
        explorer.write("xyz");
        assertThat(explorer.typed()).isEqualTo("No service for: xyz");
        assertThat(explorer.detailName()).isEqualTo("Amazon S3");
    }

    @Test
    void backspaceTakesALetterAndEscapeAll() {
        explorer.write("lamx");
        explorer.press(KeyCode.BACK_SPACE);
        assertThat(explorer.typed()).isEqualTo("Find: lam");
        explorer.press(KeyCode.ESCAPE);
        assertThat(explorer.typed()).isEmpty();
    }

    @Test
    void spacePinsUnlessAWordIsBeingTyped() {
        explorer.write("aws l");
        assertThat(explorer.detailName()).isEqualTo("AWS Lambda");
        assertThat(explorer.canUndo()).isFalse();
        explorer.pause();
        explorer.press(KeyCode.SPACE);
        assertThat(explorer.canUndo()).isTrue();
    }

    @Test
    void aDigitShowsTheReasonsForALevel() {
        explorer.select(S3);
        explorer.write("7");
        assertThat(explorer.asked()).singleElement().asString().startsWith("Scales to zero");
    }

    @Test
    void aSegmentOfTheIndexShowsItsReasons() {
        explorer.clickBar(S3, 0.02);
        assertThat(explorer.detailName()).isEqualTo("Amazon S3");
        assertThat(explorer.asked()).singleElement().asString().startsWith("Elastic");
    }

    @Test
    void aSegmentThatIsPointedAtSaysWhatItIs() {
        assertThat(explorer.barTip(S3, 0.02)).startsWith("Elastic and scalable: ").contains("points of index, level");
        assertThat(explorer.barTip(S3, 0.999)).startsWith("Index ");
    }

    @Test
    void whatWasAskedOfAServiceIsNotAskedOfTheNext() {
        explorer.select(S3);
        explorer.write("7");
        explorer.select(LAMBDA);
        assertThat(explorer.asked()).isEmpty();
    }

    @Test
    void everyColumnHasARoomOfItsOwn() {
        assertThat(explorer.misfits()).isEqualTo(List.of());
    }

    private static String call(String title) {
        return TWELVE.services().stream().filter(service -> service.title().equals(title)).map((Service service) ->
            TWELVE.call(service)).findFirst().orElseThrow();
    }
}
