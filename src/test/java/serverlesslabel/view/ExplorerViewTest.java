package serverlesslabel.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.scene.input.KeyCode;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import serverlesslabel.RobotTest;
import serverlesslabel.Samples;
import serverlesslabel.domain.Catalog;
import serverlesslabel.domain.Service;

/** The main job on the real window and services of the shipped catalog. */
@RobotTest
class ExplorerViewTest {

    private static final Catalog TWELVE = Samples.twelve();
    private static final String DYNAMO = "Amazon DynamoDB, on-demand";
    private static final String LAMBDA = "AWS Lambda, on-demand";
    private static final String S3 = "Amazon S3, Standard";

    private ExplorerRobot explorer;

    @BeforeEach
    void open() throws TimeoutException {
        explorer = ExplorerRobot.open(TWELVE, 1280, 800);
    }

    @Test
    void opensOnTheReferenceOrder() {
        assertThat(explorer.order()).startsWith(DYNAMO, S3);
    }

    @Test
    void draggingAWeightReordersOnTheWay() {
        explorer.type("elastic", "0");
        assertThat(explorer.drag("durable", 100)).anyMatch(order -> order.get(0).equals(S3));
        assertThat(explorer.order()).startsWith(S3);
    }

    @Test
    void aMovedServiceSaysHowFar() {
        explorer.drag("durable", 100);
        assertThat(explorer.rank(S3)).isEqualTo("1▲1");
    }

    @Test
    void theStatusSaysWhereTheSelectedServiceWent() {
        explorer.select(S3);
        explorer.drag("durable", 100);
        assertThat(explorer.standing()).startsWith("Amazon S3: rank 1 of 12, up 1; class A");
    }

    @Test
    void oneUndoTakesBackAWholeDrag() {
        var before = explorer.order();
        explorer.drag("durable", 100);
        explorer.press(KeyCode.SHORTCUT, KeyCode.Z);
        assertThat(explorer.order()).isEqualTo(before);
        assertThat(explorer.importance("durable")).isEqualTo("6");
        assertThat(explorer.canUndo()).isFalse();
    }

    @Test
    void aPressBesideTheThumbBelongsToItsDrag() {
        explorer.dragFrom("durable", 50, 90);
        assertThat(Integer.parseInt(explorer.importance("durable"))).isGreaterThan(80);
        explorer.press(KeyCode.SHORTCUT, KeyCode.Z);
        assertThat(explorer.importance("durable")).isEqualTo("6");
    }

    @Test
    void redoBringsItBack() {
        explorer.type("durable", "77");
        explorer.press(KeyCode.SHORTCUT, KeyCode.Z);
        explorer.press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.Z);
        assertThat(explorer.importance("durable")).isEqualTo("77");
    }

    @Test
    void aTypedWeightThatIsNoneIsToldAndComesBackWithEscape() {
        explorer.type("durable", "101");
        assertThat(explorer.entryHelp("durable"))
            .isEqualTo("“101” is not an importance. Enter a whole number from 0 to 100.");
        assertThat(explorer.canUndo()).isFalse();
        explorer.press(KeyCode.ESCAPE);
        assertThat(explorer.importance("durable")).isEqualTo("6");
    }

    @Test
    void deleteTakesAWeightBackToTheReference() {
        explorer.type("durable", "77");
        explorer.focus("weight-durable");
        explorer.press(KeyCode.DELETE);
        assertThat(explorer.importance("durable")).isEqualTo("6");
    }

    @Test
    void linkedWeightsGiveWay() {
        explorer.press(KeyCode.SHORTCUT, KeyCode.L);
        explorer.drag("durable", 100);
        assertThat(explorer.importance("durable")).isEqualTo("100");
        assertThat(explorer.importance("elastic")).isEqualTo("0");
        explorer.press(KeyCode.SHORTCUT, KeyCode.Z);
        assertThat(explorer.importance("elastic")).isEqualTo("16");
    }

    @Test
    void linkedWeightsGoNoFurtherThanLockedOnesLeaveThem() {
        explorer.press(KeyCode.SHORTCUT, KeyCode.L);
        explorer.lock("elastic");
        explorer.drag("durable", 100);
        assertThat(explorer.importance("durable")).isEqualTo("84");
        assertThat(explorer.sliderAt("durable")).isEqualTo(84);
    }

    @Test
    void aLockedWeightOutlivesAProfile() {
        explorer.lock("durable");
        explorer.chooseProfile("Hobby project");
        assertThat(explorer.importance("durable")).isEqualTo("6");
        assertThat(explorer.importance("scales-to-zero")).isEqualTo("30");
    }

    @Test
    void aProfileIsMarkedWhileItsWeightsHold() {
        explorer.chooseProfile("Hobby project");
        assertThat(explorer.profile()).isEqualTo("Profile: Hobby project");
        explorer.type("durable", "50");
        assertThat(explorer.profile()).isEqualTo("Your own weights");
    }

    @Test
    void weightsCanBeKeptUnderAName() {
        explorer.type("durable", "50");
        explorer.saveProfile("Our_own");
        assertThat(explorer.settings().profiles()).singleElement().satisfies(profile -> {
            assertThat(profile.name()).isEqualTo("Our_own");
            assertThat(profile.points()).containsEntry("durable", 50);
        });
    }

    @Test
    void allWeightsZeroStillShowsAnOrder() {
        TWELVE.rubric().characteristics().forEach(characteristic -> explorer.type(characteristic.id(), "0"));
        assertThat(explorer.order()).hasSize(TWELVE.services().size());
    }

    @Test
    void selectingAServiceShowsItsLabelAndItsRadar() {
        explorer.select(LAMBDA);
        assertThat(explorer.detailName()).isEqualTo("AWS Lambda");
        assertThat(explorer.labelSays()).contains("AWS Lambda, on-demand", "Class B");
        assertThat(explorer.chartSays()).contains("AWS Lambda, on-demand: Elastic 4");
    }

    @Test
    void theLetterOnTheLabelStaysWhateverTheWeights() {
        explorer.select(LAMBDA);
        explorer.drag("pay-for-value", 100);
        assertThat(explorer.labelSays()).contains("Class B");
    }

    @Test
    void aPinnedServiceJoinsTheChart() {
        explorer.select(LAMBDA);
        explorer.pin(S3);
        assertThat(explorer.chartSays()).startsWith("AWS Lambda, on-demand").contains("Amazon S3, Standard: ");
    }

    @Test
    void theSameLevelsAreThereAsDots() {
        assertThat(explorer.chartName()).isEqualTo("Radar of levels");
        explorer.click("dots");
        assertThat(explorer.chartName()).isEqualTo("Levels on one scale");
        assertThat(explorer.chartSays()).startsWith("Amazon DynamoDB, on-demand: Elastic 4");
    }

    @Test
    void typingFiltersTheTable() {
        explorer.search("aurora");
        assertThat(explorer.order()).hasSize(2).allMatch(title -> title.contains("Aurora"));
    }

    @Test
    void aCategoryShowsOnlyItsServices() {
        explorer.choose("Compute 3");
        assertThat(explorer.order()).hasSize(3);
    }

    @Test
    void aClickOnAHeadingSortsAndTheRanksStay() {
        var byName = TWELVE.services().stream().map(Service::title).toList();
        explorer.sortBy("Service");
        assertThat(explorer.order()).isEqualTo(byName);
        assertThat(explorer.rank(DYNAMO)).isEqualTo("1");
        explorer.drag("durable", 100);
        assertThat(explorer.order()).isEqualTo(byName);
    }

    @Test
    void theArrowKeysMoveASliderByOne() {
        explorer.clickSlider("durable");
        var before = Integer.parseInt(explorer.importance("durable"));
        explorer.press(KeyCode.RIGHT);
        assertThat(explorer.importance("durable")).isEqualTo(Integer.toString(before + 1));
    }

    @Test
    void exportWritesTheComparisonAndSaysWhere(@TempDir Path folder) throws IOException {
        var file = folder.resolve("sheet.png");
        explorer.pin(S3);
        explorer.export(Optional.of(file));
        var picture = ImageIO.read(file.toFile());
        assertThat(List.of(picture.getWidth(), picture.getHeight())).containsExactly(3200, 1800);
        assertThat(explorer.notice()).contains("sheet.png");
        explorer.openFolder();
        assertThat(explorer.shown()).containsExactly(folder);
    }

    @Test
    void exportIntoAnSvgKeepsTextAsText(@TempDir Path folder) throws IOException {
        var file = folder.resolve("sheet.svg");
        explorer.export(Optional.of(file));
        assertThat(Files.readString(file)).contains(">Amazon DynamoDB</text>");
    }

    @Test
    void anExportThatFailsSaysWhy(@TempDir Path folder) {
        explorer.export(Optional.of(folder.resolve("missing").resolve("sheet.png")));
        assertThat(explorer.notice()).startsWith("Could not save").contains("there is no such folder");
    }

    @Test
    void aSourceIsOneClickAway() {
        explorer.followFirstSource();
        assertThat(explorer.visited()).hasSize(1).allMatch(page -> page.getScheme().equals("https"));
    }

    @Test
    void theLadderOfALevelIsOneClickAway() {
        assertThat(explorer.openFirstLadder()).hasSize(6).first().asString()
            .startsWith("5: Follows each request, with nothing to set");
    }

    @Test
    void nothingIsCutOrSticksOut() {
        assertThat(explorer.misfits()).isEmpty();
    }

    @Test
    void theWindowCanBeDark() {
        explorer.press(KeyCode.SHORTCUT, KeyCode.T);
        assertThat(explorer.misfits()).isEmpty();
        assertThat(explorer.order()).startsWith(DYNAMO);
    }
}
