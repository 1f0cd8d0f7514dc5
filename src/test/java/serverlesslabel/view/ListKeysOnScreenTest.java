package serverlesslabel.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import serverlesslabel.RobotTest;
import serverlesslabel.state.CatalogSelection;
import serverlesslabel.text.Language;

/** Keys in the list: steps from row to row, and finding one by typing its name. */
@RobotTest
class ListKeysOnScreenTest {

    private static final String DYNAMO = "Amazon DynamoDB, on-demand";
    private static final String LAMBDA = "AWS Lambda, on-demand";
    private static final String S3 = "Amazon S3, Standard";
    private static final String EC2 = "Amazon EC2, one on-demand instance";

    private static final List<KeyCode> STEPS = List.of(KeyCode.DOWN, KeyCode.DOWN, KeyCode.UP, KeyCode.HOME,
        KeyCode.END, KeyCode.PAGE_UP, KeyCode.PAGE_DOWN, KeyCode.A);

    private ExplorerRobot explorer;

    @BeforeEach
    void open() throws TimeoutException {
        explorer = ExplorerRobot.open(1280, 560);
    }

    @Test
    void lettersFindAService() {
        explorer.write("lam");
        assertThat(explorer.detail().detailName()).isEqualTo("AWS Lambda");
        assertThat(explorer.table().typed()).isEqualTo("Find: lam");
    }

    @Test
    void afterAPauseANewWordBegins() {
        explorer.write("lam");
        explorer.table().pause();
        assertThat(explorer.table().typed()).isEmpty();
        explorer.write("s3");
        assertThat(explorer.table().typed()).isEqualTo("Find: s3");
        assertThat(explorer.detail().detailName()).isEqualTo("Amazon S3");
    }

    @Test
    void whatFitsNothingIsSaidAndChangesNothing() {
        explorer.table().select(S3);
        explorer.write("xyz");
        assertThat(explorer.table().typed()).isEqualTo("No service for: xyz");
        assertThat(explorer.detail().detailName()).isEqualTo("Amazon S3");
    }

    @Test
    void backspaceTakesALetterAndEscapeAll() {
        explorer.write("lamx");
        explorer.press(KeyCode.BACK_SPACE);
        assertThat(explorer.table().typed()).isEqualTo("Find: lam");
        explorer.press(KeyCode.ESCAPE);
        assertThat(explorer.table().typed()).isEmpty();
    }

    @Test
    void spacePinsUnlessAWordIsBeingTyped() {
        explorer.write("aws l");
        assertThat(explorer.detail().detailName()).isEqualTo("AWS Lambda");
        assertThat(explorer.toolbar().canUndo()).isFalse();
        explorer.table().pause();
        explorer.press(KeyCode.SPACE);
        assertThat(explorer.toolbar().canUndo()).isTrue();
    }

    // Keys, letters and the wheel, in any order: the list and its foot have each service once.
    @ParameterizedTest
    @ValueSource(longs = {2, 3})
    void aPinnedOrSelectedServiceIsInSightOrInTheFoot(long seed) {
        var pinned = explorer.table().order().subList(0, (int) seed - 1);
        pinned.forEach(explorer.table()::pin);
        explorer.table().select(LAMBDA);
        var random = new Random(seed);
        for (int step = 0; step < 20; step++) {
            int way = random.nextInt(STEPS.size() + 2);
            if (way < STEPS.size()) explorer.press(STEPS.get(way));
            else if (way == STEPS.size()) explorer.table().scroll(random.nextInt(-300, 300));
            else explorer.table().pause();
            var foot = explorer.table().docked();
            var sight = explorer.table().inSight();
            assertThat(foot).as("at step %d", step).doesNotContainAnyElementsOf(sight);
            assertThat(Stream.concat(foot.stream(), sight.stream())).as("at step %d", step).containsAll(pinned)
                .anyMatch(title -> title.startsWith(explorer.detail().detailName() + ", "));
        }
    }

    @Test
    void theRowThatIsFoundOrSteppedToStaysInTheList() {
        explorer.table().pin(DYNAMO);
        explorer.table().select(LAMBDA);
        explorer.press(KeyCode.END);
        assertThat(explorer.table().docked()).containsExactly(DYNAMO);
        assertThat(explorer.table().inSight()).endsWith(EC2);
        explorer.press(KeyCode.HOME);
        assertThat(explorer.table().docked()).isEmpty();
        for (int row = 1; row < 12; row++) explorer.press(KeyCode.DOWN);
        assertThat(explorer.table().docked()).containsExactly(DYNAMO);
        assertThat(explorer.table().inSight()).endsWith(EC2);
    }

    // Rows that change places with others far away: JavaFX's own list forgot to lay them out.
    @Test
    void everyRowIsLaidOutAfterALongStep() throws TimeoutException {
        explorer.close();
        explorer = ExplorerRobot.open(CatalogSelection.SHIPPED, Language.ENGLISH, 1440, 900);
        explorer.table().select(explorer.table().order().get(7));
        for (var step : List.of(KeyCode.P, KeyCode.END, KeyCode.HOME)) {
            explorer.press(step);
            assertThat(explorer.table().waiting()).as("after %s", step).isEmpty();
        }
    }

    // A list with room for another column: its rows kept what they had asked for in that layout and never got it.
    @Test
    void everyRowFollowsADragInAWindowThatWasWidened() throws TimeoutException {
        explorer.close();
        explorer = ExplorerRobot.open(CatalogSelection.SHIPPED, Language.ENGLISH, 1440, 900);
        explorer.table().widen(2560);
        assertThat(explorer.table().waiting()).isEmpty();
    }
}
