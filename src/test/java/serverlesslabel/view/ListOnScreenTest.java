package serverlesslabel.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.TableRow;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import serverlesslabel.RobotTest;
import serverlesslabel.state.Appearance.Theme;
import serverlesslabel.state.CatalogSelection;
import serverlesslabel.text.Language;

/** The page of the list: its headline, its filters and its foot. */
@RobotTest
class ListOnScreenTest {

    private static final String DYNAMO = "Amazon DynamoDB, on-demand";
    private static final String LAMBDA = "AWS Lambda, on-demand";
    private static final String S3 = "Amazon S3, Standard";
    private static final String EC2 = "Amazon EC2, one on-demand instance";

    private ExplorerRobot explorer;

    @BeforeEach
    void open() throws TimeoutException {
        explorer = ExplorerRobot.open(1280, 560);
    }

    @AfterEach
    void close() {
        explorer.close();
    }

    @Test
    void theHeadlineSaysWhoLeadsAndWhatWouldChangeThat() {
        assertThat(explorer.pages().words("headline-subject")).startsWith("12 services, rated ");
        assertThat(explorer.pages().words("headline")).contains("DynamoDB").contains(" leads");
        assertThat(explorer.pages().words("headline-turn")).contains(" counts ");
        explorer.weights().type("durable", "100");
        assertThat(explorer.pages().words("headline")).contains("Amazon S3 leads");
    }

    @Test
    void theHeadlineLeadsToTheStability() {
        explorer.click("how-stable");
        assertThat(explorer.pages().onScreen("Which service comes first, under which weights?")).isTrue();
    }

    @Test
    void providersAreFoundAndTickedByKeysAlone() {
        explorer.toolbar().openProviders();
        int all = explorer.toolbar().providers().size();
        assertThat(all).isPositive();
        explorer.toolbar().write("amAz");
        assertThat(explorer.toolbar().providers()).isEmpty();
        explorer.toolbar().press(KeyCode.SHORTCUT, KeyCode.A);
        explorer.toolbar().write("aW");
        assertThat(explorer.toolbar().providers()).singleElement().asString().startsWith("AWS ").endsWith("not ticked");
        explorer.toolbar().press(KeyCode.ENTER);
        assertThat(explorer.toolbar().providers()).singleElement().asString().endsWith(", ticked");
        // All twelve are of this provider: nothing is hidden, and the filter is on all the same.
        assertThat(explorer.toolbar().filters()).containsExactly("AWS");
        assertThat(explorer.table().order()).contains(LAMBDA);
        explorer.toolbar().press(KeyCode.DOWN);
        explorer.toolbar().press(KeyCode.SPACE);
        assertThat(explorer.toolbar().providers()).singleElement().asString().endsWith("not ticked");
        assertThat(explorer.toolbar().filters()).isEmpty();
        explorer.toolbar().press(KeyCode.UP);
        explorer.toolbar().press(KeyCode.BACK_SPACE);
        explorer.toolbar().press(KeyCode.BACK_SPACE);
        assertThat(explorer.toolbar().providers()).hasSize(all);
        explorer.toolbar().press(KeyCode.ESCAPE);
        assertThat(explorer.toolbar().choosesProviders()).isFalse();
    }

    @Test
    void aTableOfLevelsAloneClaimsNothingOfFacts(@TempDir Path folder) throws IOException, TimeoutException {
        var table = Files.writeString(folder.resolve("own.csv"), "name,provider,category,documentation,elastic,"
            + "available,durable,secure,no-infrastructure,billed-per-task,scales-to-zero,pay-for-value,reason\n"
            + "One,Acme,Compute,https://acme.example/,5,4,3,2,1,0,5,4,tried\n");
        explorer.close();
        explorer = ExplorerRobot.open(CatalogSelection.of(List.of(table)), Language.ENGLISH, 1280, 800);
        assertThat(explorer.detail().detailName()).isEqualTo("One");
        assertThat(explorer.pages().onScreen("By whose definition")).isFalse();
        assertThat(explorer.pages().words("extent")).matches("Services: 1 · rubric [0-9.]+");
        explorer.pages().show(Page.TIME);
        assertThat(explorer.pages().onScreen("No change of a fact is dated.")).isTrue();
        assertThat(NodeRobot.onScreen(explorer.pages().find("#timeline"))).isFalse();
    }

    @Test
    void aFilterIsAChipThatTakesItAway() {
        assertThat(explorer.toolbar().filters()).isEmpty();
        explorer.toolbar().floor("Durable", 5);
        assertThat(explorer.toolbar().filters()).containsExactly("Durable: at least 5");
        assertThat(explorer.pages().words("headline-subject")).matches("[0-9]+ of 12 services, .*");
        assertThat(explorer.pages().words("shown")).matches("[0-9]+ of 12 shown");
        explorer.toolbar().removeFilter("Durable: at least 5");
        assertThat(explorer.toolbar().filters()).isEmpty();
        assertThat(explorer.table().order()).contains(LAMBDA);
    }

    @Test
    void whoMeetsADefinitionCanBeShownAlone() {
        int all = explorer.table().order().size();
        explorer.toolbar().definition("Paul Johnston (2018)");
        assertThat(explorer.toolbar().filters()).containsExactly("meets Paul Johnston");
        assertThat(explorer.table().order()).isNotEmpty().hasSizeLessThan(all);
        explorer.toolbar().removeFilter("meets Paul Johnston");
        assertThat(explorer.table().order()).hasSize(all);
    }

    @Test
    void thePaneSaysByWhoseDefinition() {
        explorer.table().select(LAMBDA);
        assertThat(explorer.detail().definitions()).containsExactly("CNCF Serverless Working Group (2018-02): met",
            "Paul Johnston (2018): met");
        explorer.toolbar().search("ec2 one");
        explorer.table().select(EC2);
        assertThat(explorer.detail().definitions()).contains("Paul Johnston (2018): not met");
    }

    @Test
    void allFiltersCanBeTakenAwayAtOnce() {
        explorer.toolbar().floor("Durable", 5);
        explorer.toolbar().search("amazon");
        assertThat(explorer.toolbar().filters()).hasSize(2);
        explorer.click("show-all");
        assertThat(explorer.toolbar().filters()).isEmpty();
        assertThat(explorer.pages().words("headline-subject")).startsWith("12 services");
    }

    @Test
    void aPinnedRowOutOfSightStandsAtTheFoot() {
        assertThat(explorer.table().docked()).isEmpty();
        explorer.table().pin(DYNAMO);
        assertThat(explorer.table().docked()).isEmpty();
        explorer.table().scroll(240);
        assertThat(explorer.table().docked()).containsExactly(DYNAMO);
        assertThat(explorer.table().find("#dock").lookupAll(".table-row-cell").stream()
            .filter(row -> ((TableRow<?>) row).isSelected())).hasSize(1);
        assertThat(explorer.table().dockCaption()).isEqualTo("Pinned or selected, further along the list");
        explorer.table().clickDocked(DYNAMO);
        assertThat(explorer.table().docked()).isEmpty();
        assertThat(explorer.detail().detailName()).isEqualTo("Amazon DynamoDB");
    }

    @Test
    void aPinnedServiceOutsideTheFilterIsSaidToBeThere() {
        explorer.table().pin(DYNAMO);
        explorer.table().select(S3);
        explorer.toolbar().search("s3");
        assertThat(explorer.table().docked()).containsExactly(DYNAMO);
        assertThat(explorer.table().dockCaption()).isEqualTo("Pinned or selected, outside this filter");
    }

    @Test
    void theSelectedServiceOutsideTheFilterIsNotSaidToBeInTheList() {
        explorer.table().select(S3);
        explorer.toolbar().search("lambda");
        assertThat(explorer.table().docked()).containsExactly(S3);
        assertThat(explorer.detail().standing()).startsWith("Not in this list, index ");
    }

    @Test
    void theFootNeverComesAndGoesByItself() {
        explorer.table().pin(DYNAMO);
        for (int step = 0; step < 12; step++) {
            explorer.table().scroll(40);
            var once = explorer.table().docked();
            assertThat(explorer.table().docked()).isEqualTo(once);
        }
    }

    @Test
    void theLettersOnClassColoursAreBlackInTheDarkToo() {
        explorer.remember(settings -> settings.withAppearance(settings.appearance().withTheme(Theme.DARK)));
        assertThat(explorer.table().letterInk(DYNAMO)).isEqualTo("#000000");
    }

    @Test
    void theWholeWindowCanBeAsOfAnotherDay() {
        explorer.press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.D);
        explorer.pages().chooseDay("2026-11-23");
        explorer.pages().page("order");
        assertThat(explorer.toolbar().filters()).containsExactly("As of 2026-11-23");
        assertThat(explorer.pages().words("headline-subject")).startsWith("As of 2026-11-23: ");
        explorer.toolbar().removeFilter("As of 2026-11-23");
        assertThat(explorer.toolbar().filters()).isEmpty();
        assertThat(explorer.pages().words("headline-subject")).doesNotContain("As of");
    }

    @Test
    void aDayOfWhichNothingIsKnownIsNotTaken() {
        explorer.press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.D);
        explorer.pages().chooseDay("1999-12-31");
        explorer.pages().chooseDay("yesterday");
        explorer.pages().page("order");
        assertThat(explorer.toolbar().filters()).isEmpty();
    }

    @Test
    void thePageThroughTimeTellsEveryChange() {
        explorer.table().select(S3);
        explorer.press(KeyCode.SHORTCUT, KeyCode.DIGIT5);
        assertThat(explorer.pages().says("timeline")).isNotEmpty();
        assertThat(explorer.pages().onScreen("The selected and the pinned services through time")).isTrue();
    }
}
