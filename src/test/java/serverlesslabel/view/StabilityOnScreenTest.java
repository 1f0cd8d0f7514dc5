package serverlesslabel.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeoutException;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import serverlesslabel.RobotTest;
import serverlesslabel.Samples;

/** How firm the order is, and why, on the real window. */
@RobotTest
class StabilityOnScreenTest {

    private static final String LAMBDA = "AWS Lambda, on-demand";
    private static final String DYNAMO = "Amazon DynamoDB, on-demand";
    private static final String S3 = "Amazon S3, Standard";
    private static final String EC2 = "Amazon EC2, one on-demand instance";

    private ExplorerRobot explorer;

    @BeforeEach
    void open() throws TimeoutException {
        explorer = ExplorerRobot.open(Samples.twelve(), 1280, 800);
    }

    @Test
    void theClosestEndStandsBesideTheSliders() {
        assertThat(explorer.sentences("firmness")).singleElement().asString()
            .startsWith("Amazon DynamoDB, on-demand stays first until “").contains(" leads.");
    }

    @Test
    void pointingAtAWeightTellsItsSwingAndItsBracket() {
        explorer.pointAt("durable");
        assertThat(explorer.sentences("firmness")).satisfiesExactly(
            swing -> assertThat(swing).contains("from data that may vanish to eleven nines"),
            bracket -> assertThat(bracket).contains("“Highly durable”"));
    }

    @Test
    void pointingAtAWeightMovesNothing() {
        double before = explorer.height("firmness");
        explorer.pointAt("durable");
        assertThat(explorer.height("firmness")).isEqualTo(before);
        explorer.pointAt("elastic");
        assertThat(explorer.height("firmness")).isEqualTo(before);
    }

    @Test
    void aClickOnAShareTakesItsSlider() {
        assertThat(explorer.clickShares(31)).isEqualTo("weight-durable");
        assertThat(explorer.clickShares(99)).isEqualTo("weight-pay-for-value");
        assertThat(explorer.clickShares(1)).isEqualTo("weight-elastic");
    }

    @Test
    void theFocusTellsItToo() {
        explorer.clickSlider("durable");
        explorer.pointAt("elastic");
        explorer.press(KeyCode.RIGHT);
        assertThat(explorer.sentences("firmness")).last().asString().contains("“Elastic and scalable”");
    }

    @Test
    void theBracketMovesWithEveryTick() {
        var before = explorer.says("bracket-elastic");
        explorer.drag("durable", 30);
        assertThat(explorer.says("bracket-elastic")).isNotEqualTo(before);
    }

    @Test
    void theBracketOfTheWholeOrderIsThereOnDemand() {
        assertThat(explorer.says("bracket-durable")).doesNotContain("whole order");
        explorer.tick("order-brackets");
        assertThat(explorer.says("bracket-durable")).contains("The whole order holds");
    }

    @Test
    void beyondTheEndOfABracketTheNamedServiceLeads() {
        assertThat(explorer.says("bracket-durable")).contains("Then Amazon S3 leads.");
        explorer.type("durable", "100");
        assertThat(explorer.order()).startsWith(S3);
    }

    @Test
    void sharesAreCountedInTheBackgroundAndDimmedUntilThen() {
        assertThat(explorer.sentences("shares")).containsExactly("Counting in how many weightings it comes first…");
        explorer.count();
        assertThat(explorer.sentences("shares").get(0)).startsWith("Amazon DynamoDB, on-demand comes first in ");
        assertThat(explorer.dimmed("shares")).isFalse();
        explorer.type("durable", "7");
        assertThat(explorer.dimmed("shares")).isTrue();
        assertThat(explorer.sentences("shares").get(0)).startsWith("Amazon DynamoDB, on-demand comes first in ");
        explorer.count();
        assertThat(explorer.dimmed("shares")).isFalse();
    }

    @Test
    void theChartOfSharesTellsRanksAndShares() {
        explorer.page("shares");
        explorer.count();
        assertThat(explorer.says("shares-chart")).startsWith("Amazon DynamoDB, on-demand: rank 1")
            .contains("Of all weightings it comes first in ");
    }

    @Test
    void theDetailSaysWhatWouldChangeItsPlace() {
        explorer.select(LAMBDA);
        assertThat(explorer.sentences("place")).first().asString().startsWith("Rank ");
        assertThat(explorer.sentences("place")).anyMatch(text -> text.contains(" overtakes "));
        explorer.count();
        assertThat(explorer.sentences("place-shares")).first().asString()
            .matches("(Of all weightings|It is not among the first three).*");
    }

    @Test
    void theDetailComparesWithEveryPin() {
        explorer.select(S3);
        explorer.pin(LAMBDA);
        assertThat(explorer.sentences("place")).anyMatch(text ->
            text.startsWith("AWS Lambda, on-demand overtakes Amazon S3"));
    }

    @Test
    void aDominatedServiceIsSaidToOvertakeUnderNoWeights() {
        explorer.select(DYNAMO);
        explorer.pin(EC2);
        assertThat(explorer.sentences("place"))
            .anyMatch(text -> text.startsWith("Amazon EC2 overtakes") && text.contains("under no weights"));
    }

    @Test
    void aFloorHidesServicesAndChangesNoRank() {
        var rank = explorer.rank(S3);
        explorer.floor("Highly durable", 5);
        assertThat(explorer.order()).contains(S3).doesNotContain(LAMBDA);
        assertThat(explorer.rank(S3)).isEqualTo(rank);
    }

    @Test
    void theOrdersOfAllProfilesStandSideBySide() {
        explorer.page("profiles");
        assertThat(explorer.says("bump-chart")).contains("Amazon DynamoDB, on-demand: Yours: Reference rank 1");
        assertThat(explorer.sentences("agreements")).hasSize(5)
            .allMatch(text -> text.matches(".*: [0-9]+\u00a0% of pairs keep their order; [0-5] of the top [0-9]+ .*"));
    }

    @Test
    void ownWeightsAreAColumnOfTheirOwn() {
        explorer.type("durable", "33");
        explorer.page("profiles");
        assertThat(explorer.says("bump-chart")).contains("Your weights rank 1", "Reference rank");
    }

    @Test
    void comparingNeedsTwo() {
        explorer.press(KeyCode.SHORTCUT, KeyCode.DIGIT2);
        assertThat(explorer.onScreen("Nothing to compare yet")).isTrue();
    }

    @Test
    void theComparisonSaysWhyOneIsAbove() {
        explorer.select(DYNAMO);
        explorer.pin(LAMBDA);
        explorer.page("compare");
        assertThat(explorer.sentences("pair")).first().asString()
            .matches("Amazon DynamoDB, on-demand is [0-9.]+ points of index above AWS Lambda, on-demand\\.");
        assertThat(explorer.says("gap")).startsWith("No infrastructure to manage: +3.2");
        assertThat(explorer.says("level-grid")).startsWith("Elastic and scalable: Amazon DynamoDB, on-demand 4,");
    }

    @Test
    void factsThatDifferAreShownAndTheOthersOnDemand() {
        explorer.select(DYNAMO);
        explorer.pin(LAMBDA);
        explorer.page("compare");
        var differing = explorer.comparedFacts();
        explorer.tick("all-facts");
        assertThat(explorer.comparedFacts()).containsAll(differing).hasSizeGreaterThan(differing.size());
    }

    @Test
    void nothingIsCutOrSticksOutOnAnyPage() {
        explorer.pin(LAMBDA);
        for (var page : new String[] {"compare", "shares", "profiles"}) {
            explorer.page(page);
            assertThat(explorer.misfits()).as(page).isEmpty();
        }
    }
}
