package serverlesslabel.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeoutException;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import serverlesslabel.RobotTest;
import serverlesslabel.Samples;
import serverlesslabel.domain.Catalog;
import serverlesslabel.domain.Service;

/** The main task, weighing and ranking services, on the real window. */
@RobotTest
class ExplorerViewTest {

    private static final Catalog TWELVE = Samples.twelve();
    private static final String DYNAMO = "Amazon DynamoDB, on-demand";
    private static final String LAMBDA = "AWS Lambda, on-demand";
    private static final String S3 = "Amazon S3, Standard";

    private ExplorerRobot explorer;

    @BeforeEach
    void open() throws TimeoutException {
        explorer = ExplorerRobot.open(1280, 800);
    }

    @Test
    void opensOnTheReferenceOrder() {
        assertThat(explorer.table().order()).startsWith(DYNAMO, S3);
    }

    @Test
    void draggingAWeightReordersOnTheWay() {
        explorer.weights().type("available", "8");
        assertThat(explorer.weights().drag("durable", 24)).anyMatch(order -> order.get(0).equals(S3));
        assertThat(explorer.table().order()).startsWith(S3);
    }

    @Test
    void aMovedServiceSaysHowFar() {
        explorer.weights().type("available", "8");
        explorer.weights().drag("durable", 24);
        assertThat(explorer.table().rank(S3)).isEqualTo("1▲1");
    }

    @Test
    void theDetailSaysWhereTheSelectedServiceWent() {
        explorer.table().select(S3);
        explorer.weights().type("available", "8");
        assertThat(explorer.detail().standing()).startsWith("Rank 2 of 12");
        explorer.weights().drag("durable", 24);
        assertThat(explorer.detail().standing()).startsWith("Rank 1 of 12");
    }

    @Test
    void oneUndoTakesBackAWholeDrag() {
        var before = explorer.table().order();
        explorer.weights().drag("durable", 24);
        explorer.press(KeyCode.SHORTCUT, KeyCode.Z);
        assertThat(explorer.table().order()).isEqualTo(before);
        assertThat(explorer.weights().importance("durable")).isEqualTo("6");
        assertThat(explorer.toolbar().canUndo()).isFalse();
    }

    @Test
    void aPressBesideTheThumbBelongsToItsDrag() {
        explorer.weights().dragFrom("durable", 12, 23);
        assertThat(Integer.parseInt(explorer.weights().importance("durable"))).isGreaterThan(20);
        explorer.press(KeyCode.SHORTCUT, KeyCode.Z);
        assertThat(explorer.weights().importance("durable")).isEqualTo("6");
    }

    @Test
    void redoBringsItBack() {
        explorer.weights().type("durable", "77");
        explorer.press(KeyCode.SHORTCUT, KeyCode.Z);
        explorer.press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.Z);
        assertThat(explorer.weights().importance("durable")).isEqualTo("77");
    }

    @Test
    void aTypedWeightThatIsNoneIsToldAndComesBackWithEscape() {
        explorer.weights().type("durable", "101");
        assertThat(explorer.weights().entryHelp("durable"))
            .isEqualTo("“101” is not an importance. Enter a whole number from 0 to 100.");
        assertThat(explorer.toolbar().canUndo()).isFalse();
        explorer.press(KeyCode.ESCAPE);
        assertThat(explorer.weights().importance("durable")).isEqualTo("6");
    }

    @Test
    void deleteTakesAWeightBackToTheReference() {
        explorer.weights().type("durable", "77");
        explorer.focus("weight-durable");
        explorer.press(KeyCode.DELETE);
        assertThat(explorer.weights().importance("durable")).isEqualTo("6");
    }

    @Test
    void linkedWeightsGiveWay() {
        explorer.press(KeyCode.SHORTCUT, KeyCode.L);
        explorer.weights().type("durable", "100");
        assertThat(explorer.weights().importance("durable")).isEqualTo("100");
        assertThat(explorer.weights().importance("elastic")).isEqualTo("0");
        explorer.press(KeyCode.SHORTCUT, KeyCode.Z);
        assertThat(explorer.weights().importance("elastic")).isEqualTo("16");
    }

    @Test
    void linkedWeightsGoNoFurtherThanLockedOnesLeaveThem() {
        explorer.press(KeyCode.SHORTCUT, KeyCode.L);
        explorer.weights().lock("elastic");
        explorer.weights().type("durable", "100");
        assertThat(explorer.weights().importance("durable")).isEqualTo("84");
        assertThat(explorer.weights().sliderAt("durable")).isEqualTo(84);
    }

    @Test
    void aLockedWeightOutlivesAProfile() {
        explorer.weights().lock("durable");
        explorer.weights().chooseProfile("Hobby project");
        assertThat(explorer.weights().importance("durable")).isEqualTo("6");
        assertThat(explorer.weights().importance("scales-to-zero")).isEqualTo("30");
    }

    @Test
    void aProfileIsMarkedWhileItsWeightsHold() {
        explorer.weights().chooseProfile("Hobby project");
        assertThat(explorer.weights().profile()).isEqualTo("Hobby project");
        explorer.weights().type("durable", "50");
        assertThat(explorer.weights().profile()).isEqualTo("Yours");
    }

    @Test
    void weightsCanBeKeptUnderAName() {
        explorer.weights().type("durable", "50");
        explorer.weights().saveProfile("Our_own");
        assertThat(explorer.settings().profiles()).singleElement().satisfies(profile -> {
            assertThat(profile.name()).isEqualTo("Our_own");
            assertThat(profile.points()).containsEntry("durable", 50);
        });
    }

    @Test
    void allWeightsZeroStillShowsAnOrder() {
        TWELVE.rubric().characteristics().forEach(characteristic -> explorer.weights().type(characteristic.id(), "0"));
        assertThat(explorer.table().order()).hasSize(TWELVE.services().size());
    }

    @Test
    void aDragLeavesTheLabelAndTheRadarAsTheyArePainted() {
        explorer.table().select(LAMBDA);
        assertThat(explorer.detail().repaintedBy(() -> explorer.weights().drag("elastic", 0), "label", "chart",
            "share-bar")).containsExactly("share-bar");
    }

    @Test
    void selectingAServiceShowsItsLabelAndItsRadar() {
        explorer.table().select(LAMBDA);
        assertThat(explorer.detail().detailName()).isEqualTo("AWS Lambda");
        assertThat(explorer.detail().labelSays()).contains("AWS Lambda, on-demand", "Class B");
        assertThat(explorer.detail().chartSays()).contains("AWS Lambda, on-demand: Elastic 4");
    }

    @Test
    void theLetterOnTheLabelStaysWhateverTheWeights() {
        explorer.table().select(LAMBDA);
        explorer.weights().drag("pay-for-value", 40);
        assertThat(explorer.detail().labelSays()).contains("Class B");
    }

    @Test
    void aPinnedServiceJoinsTheChart() {
        explorer.table().select(LAMBDA);
        explorer.table().pin(S3);
        assertThat(explorer.detail().chartSays()).startsWith("AWS Lambda, on-demand").contains("Amazon S3, Standard: ");
    }

    @Test
    void typingFiltersTheTable() {
        explorer.toolbar().search("aurora");
        assertThat(explorer.table().order()).hasSize(2).allMatch(title -> title.contains("Aurora"));
    }

    @Test
    void aCategoryShowsOnlyItsServices() {
        var rank = explorer.table().rank(LAMBDA);
        explorer.toolbar().choose("Compute 3");
        assertThat(explorer.table().order()).hasSize(3).startsWith(LAMBDA);
        assertThat(explorer.table().rank(LAMBDA)).isEqualTo("1").isNotEqualTo(rank);
    }

    @Test
    void allIsLitOnlyWhereAllAreShownAndShowsThem() {
        assertThat(explorer.toolbar().lit()).contains("All 12");
        explorer.toolbar().search("aurora");
        assertThat(explorer.toolbar().lit()).doesNotContain("All 12");
        for (int press = 1; press <= 2; press++) {
            explorer.toolbar().choose("All 12");
            assertThat(explorer.table().order()).hasSize(12);
            assertThat(explorer.toolbar().lit()).contains("All 12");
        }
    }

    @Test
    void aClickOnAHeadingSortsAndTheRanksStay() {
        var byName = TWELVE.services().stream().map(Service::title).toList();
        explorer.table().sortBy("Service");
        assertThat(explorer.table().order()).isEqualTo(byName);
        assertThat(explorer.table().rank(DYNAMO)).isEqualTo("1");
        explorer.weights().drag("durable", 100);
        assertThat(explorer.table().order()).isEqualTo(byName);
    }

    @Test
    void theArrowKeysMoveASliderByOne() {
        explorer.weights().clickSlider("durable");
        var before = Integer.parseInt(explorer.weights().importance("durable"));
        explorer.press(KeyCode.RIGHT);
        assertThat(explorer.weights().importance("durable")).isEqualTo(Integer.toString(before + 1));
    }

    @Test
    void aSourceIsOneClickAway() {
        explorer.detail().followFirstSource();
        assertThat(explorer.desktop().visited()).hasSize(1).allMatch(page -> page.getScheme().equals("https"));
    }

    @Test
    void theLadderOfALevelIsOneClickAway() {
        assertThat(explorer.detail().openFirstLadder()).hasSize(6).first().asString()
            .startsWith("5: Follows each request, with nothing to set");
    }

    @Test
    void nothingIsCutOrSticksOut() {
        assertThat(explorer.panes().misfits()).isEmpty();
    }

    @Test
    void theWindowCanBeDark() {
        explorer.press(KeyCode.SHORTCUT, KeyCode.T);
        assertThat(explorer.panes().misfits()).isEmpty();
        assertThat(explorer.table().order()).startsWith(DYNAMO);
    }
}
