package serverlesslabel.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeoutException;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import serverlesslabel.RobotTest;

/** Stability of the ranking, on the real window. */
@RobotTest
class StabilityOnScreenTest {

    private static final String LAMBDA = "AWS Lambda, on-demand";
    private static final String DYNAMO = "Amazon DynamoDB, on-demand";
    private static final String S3 = "Amazon S3, Standard";
    private static final String EC2 = "Amazon EC2, one on-demand instance";

    private ExplorerRobot explorer;

    @BeforeEach
    void open() throws TimeoutException {
        explorer = ExplorerRobot.open(1280, 800);
    }

    @Test
    void theClosestEndAndTheWarningsStandOnThePageOfTheStability() {
        explorer.pages().page("shares");
        assertThat(explorer.pages().sentences("nearest")).singleElement().asString()
            .startsWith("Amazon DynamoDB, on-demand stays first until “").contains(" leads.");
        explorer.toolbar().floor("Secure", 5);
        assertThat(explorer.pages().sentences("warnings")).anyMatch(warning ->
            warning.contains("“Secure” decide nothing"));
        explorer.toolbar().floor("Secure", 0);
        explorer.weights().type("durable", "100");
        assertThat(explorer.pages().sentences("nearest")).singleElement().asString().startsWith("Amazon S3");
    }

    @Test
    void pointingAtAWeightTellsItsBracket() {
        assertThat(explorer.pages().sentences("firmness")).isEmpty();
        explorer.weights().pointAt("durable");
        assertThat(explorer.pages().sentences("firmness")).singleElement().asString().contains("“Durable”");
    }

    @Test
    void pointingAtAWeightMovesNothing() {
        double before = explorer.panes().height("firmness");
        explorer.weights().pointAt("durable");
        assertThat(explorer.panes().height("firmness")).isEqualTo(before);
        explorer.weights().pointAt("elastic");
        assertThat(explorer.panes().height("firmness")).isEqualTo(before);
    }

    @Test
    void aClickOnAShareTakesItsSlider() {
        assertThat(explorer.weights().clickShares(31)).isEqualTo("weight-durable");
        assertThat(explorer.weights().clickShares(99)).isEqualTo("weight-pay-for-value");
        assertThat(explorer.weights().clickShares(1)).isEqualTo("weight-elastic");
    }

    @Test
    void theFocusTellsItToo() {
        explorer.weights().clickSlider("durable");
        explorer.weights().pointAt("elastic");
        explorer.press(KeyCode.RIGHT);
        assertThat(explorer.pages().sentences("firmness")).last().asString().contains("“Elastic”");
    }

    @Test
    void theBracketMovesWithEveryTick() {
        var before = explorer.pages().says("track-available");
        explorer.weights().drag("durable", 30);
        assertThat(explorer.pages().says("track-available")).isNotEqualTo(before);
    }

    @Test
    void theBracketOfTheWholeOrderIsThereOnDemand() {
        assertThat(explorer.pages().says("track-durable")).doesNotContain("whole order");
        explorer.pages().tick("order-brackets");
        assertThat(explorer.pages().says("track-durable")).contains("The whole order holds");
    }

    @Test
    void beyondTheEndOfABracketTheNamedServiceLeads() {
        assertThat(explorer.pages().says("track-durable")).contains("Then Amazon S3 leads.");
        explorer.weights().type("durable", "100");
        assertThat(explorer.table().order()).startsWith(S3);
    }

    @Test
    void sharesAreCountedInTheBackgroundAndDimmedUntilThen() {
        assertThat(explorer.pages().words("counted")).isEqualTo("Counting in how many sets of weights it comes first…");
        explorer.count();
        assertThat(explorer.pages().words("counted")).isEqualTo("Who is first, in 10,000 sets of weights near yours.");
        assertThat(explorer.pages().says("shares")).startsWith("Amazon DynamoDB, on-demand comes first in ");
        assertThat(explorer.pages().dimmed("near-shares")).isFalse();
        explorer.weights().type("durable", "7");
        assertThat(explorer.pages().dimmed("near-shares")).isTrue();
        assertThat(explorer.pages().says("shares")).startsWith("Amazon DynamoDB, on-demand comes first in ");
        explorer.count();
        assertThat(explorer.pages().dimmed("near-shares")).isFalse();
    }

    @Test
    void theChartOfSharesTellsRanksAndShares() {
        explorer.pages().page("shares");
        explorer.count();
        assertThat(explorer.pages().says("shares-chart")).startsWith("Amazon DynamoDB, on-demand: rank 1")
            .contains("Of all sets of weights it comes first in ");
    }

    @Test
    void theSelectedServiceIsOnTheChartWhateverItsShares() {
        explorer.pages().page("shares");
        explorer.count();
        assertThat(explorer.pages().says("shares-chart")).doesNotContain("Amazon EC2");
        explorer.press(KeyCode.SHORTCUT, KeyCode.DIGIT1);
        explorer.table().select(EC2);
        explorer.pages().page("shares");
        assertThat(explorer.pages().says("shares-chart")).contains("Amazon EC2");
    }

    @Test
    void theDetailSaysWhatWouldChangeItsPlace() {
        explorer.table().select(LAMBDA);
        assertThat(explorer.detail().standing()).startsWith("Rank ");
        assertThat(explorer.pages().sentences("place")).anyMatch(text -> text.contains(" would take it past "));
        explorer.count();
        assertThat(explorer.pages().sentences("place-shares")).singleElement().asString()
            .matches("(First in|Second or third in|It is not among the first three).*");
    }

    @Test
    void aClickOnWhatIsToBeCheckedOpensItsReason() {
        explorer.table().select(LAMBDA);
        assertThat(explorer.detail().asked()).isEmpty();
        explorer.detail().clickFirstCheck();
        assertThat(explorer.detail().asked()).hasSize(1);
    }

    @Test
    void aFloorHidesServicesAndWhatIsLeftIsRanked() {
        explorer.toolbar().floor("Durable", 5);
        assertThat(explorer.table().order()).contains(S3).doesNotContain(LAMBDA);
        assertThat(explorer.table().rank(explorer.table().order().get(0))).startsWith("1");
        assertThat(explorer.table().headings()).contains("Of all");
    }

    @Test
    void theOrdersOfAllProfilesStandSideBySide() {
        explorer.pages().page("profiles");
        assertThat(explorer.pages().says("bump-chart")).contains("Amazon DynamoDB, on-demand: Yours: Reference rank 1");
        assertThat(explorer.pages().sentences("agreements")).hasSize(5)
            .allMatch(text -> text.matches(".*: [0-9]+\u00a0% of pairs keep their order; [0-5] of the top [0-9]+ .*"));
    }

    @Test
    void ownWeightsAreAColumnOfTheirOwn() {
        explorer.weights().type("durable", "33");
        explorer.pages().page("profiles");
        assertThat(explorer.pages().says("bump-chart")).contains("Your weights rank 1", "Reference rank");
    }

    @Test
    void comparingNeedsTwo() {
        explorer.press(KeyCode.SHORTCUT, KeyCode.DIGIT2);
        assertThat(explorer.pages().onScreen("Nothing to compare yet")).isTrue();
        explorer.click("pin-two");
        assertThat(explorer.pages().onScreen("Nothing to compare yet")).isFalse();
        assertThat(explorer.pages().says("comparison-table")).contains("Amazon DynamoDB", "Amazon S3");
    }

    @Test
    void theComparisonSaysWhyOneIsAbove() {
        explorer.table().select(DYNAMO);
        explorer.table().pin(LAMBDA);
        explorer.pages().page("compare");
        assertThat(explorer.pages().sentences("pair")).first().asString()
            .matches("Amazon DynamoDB, on-demand is [0-9.]+ points of index above AWS Lambda, on-demand\\.");
        assertThat(explorer.pages().says("gap")).startsWith("No infrastructure: +3.2");
        assertThat(explorer.pages().words("finding")).contains("DynamoDB");
        assertThat(explorer.pages().says("comparison-table")).contains("Amazon DynamoDB", "AWS Lambda");
    }

    @Test
    void factsThatDifferAreShownAndTheOthersOnDemand() {
        explorer.table().select(DYNAMO);
        explorer.table().pin(LAMBDA);
        explorer.pages().page("compare");
        var differing = explorer.pages().comparedFacts();
        explorer.pages().tick("all-facts");
        assertThat(explorer.pages().comparedFacts()).containsAll(differing).hasSizeGreaterThan(differing.size());
    }

    @Test
    void aRowOfTheComparisonIsOpenedByKeysAndSaysWhy() {
        explorer.table().select(DYNAMO);
        explorer.table().pin(LAMBDA);
        explorer.pages().page("compare");
        explorer.focus("comparison-table");
        explorer.press(KeyCode.DOWN);
        assertThat(explorer.pages().says("comparison-table"))
            .startsWith("Elastic and scalable: Amazon DynamoDB, on-demand, level 4 of 5: Follows each request");
        explorer.press(KeyCode.ESCAPE);
        assertThat(explorer.pages().says("comparison-table")).doesNotContain("Follows each request");
    }
}
