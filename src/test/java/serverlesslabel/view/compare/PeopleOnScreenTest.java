package serverlesslabel.view.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import serverlesslabel.RobotTest;
import serverlesslabel.SmallCatalog;

/** Several explorations opened at once, as those of several people, on the real window. */
@RobotTest
class PeopleOnScreenTest {

    @TempDir
    private Path folder;
    private PeopleRobot explorer;
    private Path anna;
    private Path ben;

    @BeforeEach
    void open() throws IOException, TimeoutException {
        explorer = PeopleRobot.start(folder);
        anna = explorer.file("Anna.serverless", 90, 10, 0, 0, 40, 60, 80, 20);
        ben = explorer.file("Ben.json", 10, 80, 90, 90, 0, 0, 0, 0);
    }

    @AfterEach
    void close() {
        explorer.close();
    }

    @Test
    void severalFilesAreSeveralPeopleAndTheOwnExplorationStays() {
        var before = explorer.exploration();
        explorer.open(anna, ben);
        assertThat(explorer.exploration()).isEqualTo(before);
        assertThat(explorer.people()).containsExactly("Anna", "Ben");
        assertThat(explorer.notice()).isEqualTo("Beside yours: Anna and Ben.");
        assertThat(explorer.chart()).contains("Yours: Reference rank ", "Anna rank ", "Ben rank ",
            "In the middle rank ").doesNotContain("Event pipeline");
        assertThat(explorer.found()).satisfiesExactly(
            common -> assertThat(common).matches("(Among the first five of everybody: |No service is among).*"),
            apart -> assertThat(apart).startsWith("Furthest apart: ").contains(" for Anna", " for Ben"));
    }

    @Test
    void oneFileIsTheOwnExplorationAsBefore() {
        explorer.open(anna);
        assertThat(explorer.exploration().weights().points()).startsWith(90, 10);
        assertThat(explorer.notice()).startsWith("Opened Anna.serverless.");
    }

    @Test
    void aBrokenFileIsNamedAndTheOthersAreShown() throws IOException {
        var broken = Files.writeString(folder.resolve("broken.png"), "no picture");
        explorer.choose(anna, broken, ben);
        assertThat(explorer.people()).containsExactly("Anna", "Ben");
        assertThat(explorer.notice()).startsWith("Could not open broken.png: ")
            .endsWith(". Beside yours: Anna and Ben.");
    }

    @Test
    void ofFilesAndACatalogTheCatalogIsAddedAndThePeopleAreShown() {
        explorer.open(anna, SmallCatalog.FOLDER, ben);
        assertThat(explorer.catalogs()).contains(SmallCatalog.FOLDER);
        assertThat(explorer.people()).containsExactly("Anna", "Ben");
    }

    @Test
    void aNameThatIsThereTwiceGetsANumberAndOneMoreCanBeAdded() throws IOException {
        explorer.open(anna, ben);
        var another = Files.copy(ben, Files.createDirectories(folder.resolve("more")).resolve("Anna.json"));
        explorer.add(another);
        assertThat(explorer.people()).containsExactly("Anna", "Ben", "Anna (2)");
    }

    @Test
    void whoIsRemovedCanBePutBack() {
        explorer.open(anna, ben);
        explorer.remove("Anna");
        assertThat(explorer.people()).containsExactly("Ben");
        assertThat(explorer.chart()).doesNotContain("Anna", "In the middle");
        assertThat(explorer.offersMiddle()).isFalse();
        explorer.takeOffer();
        assertThat(explorer.people()).containsExactly("Anna", "Ben");
        assertThat(explorer.chart()).contains("Anna rank ", "In the middle rank ");
    }

    @Test
    void thoseJustOpenedCanBeTakenAwayAgain() {
        explorer.open(anna, ben);
        explorer.takeOffer();
        assertThat(explorer.chart()).contains("Event pipeline rank ").doesNotContain("Anna");
    }

    @Test
    void theWeightsInTheMiddleAreOneStepThatCanBeUndone() {
        explorer.open(anna, ben);
        var before = explorer.exploration().weights();
        assertThat(explorer.offersMiddle()).isTrue();
        explorer.useMiddle();
        assertThat(explorer.exploration().weights().points()).containsExactly(50, 45, 45, 45, 20, 30, 40, 10);
        assertThat(explorer.offersMiddle()).as("they are the reader's already").isFalse();
        explorer.undo();
        assertThat(explorer.exploration().weights()).isEqualTo(before);
        assertThat(explorer.people()).as("undo leaves people alone").containsExactly("Anna", "Ben");
    }

    @Test
    void theProfilesCanStandBesideThePeople() {
        explorer.open(anna, ben);
        var found = explorer.found();
        explorer.besideProfiles();
        assertThat(explorer.chart()).contains("Anna rank ", "Event pipeline rank ");
        assertThat(explorer.found()).as("a profile is nobody's opinion").isEqualTo(found);
    }

    @Test
    void peopleSurviveAnotherCatalogOfTheSameCharacteristics() {
        explorer.open(anna, ben);
        explorer.speakGerman();
        assertThat(explorer.people()).containsExactly("Anna", "Ben");
        assertThat(explorer.chart()).contains("Anna Rang ", "In der Mitte Rang ");
    }

    @Test
    void aClickOnALineSelectsItsService() {
        explorer.open(anna, ben);
        var second = explorer.board().alternatives().service(1);
        explorer.clickSecondName();
        assertThat(explorer.exploration().selected()).contains(second.id());
    }

    @Test
    void aDecisionRecordNamesThem() {
        assertThat(explorer.record()).doesNotContain("Anna");
        assertThat(explorer.namedByExport()).isEmpty();
        explorer.open(anna, ben);
        assertThat(explorer.namedByExport()).contains(" names Anna and Ben, ");
        assertThat(explorer.record()).contains("| Anna | Ben | In the middle |");
    }
}
