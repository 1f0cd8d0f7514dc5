package serverlesslabel.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import serverlesslabel.RobotTest;
import serverlesslabel.Samples;
import serverlesslabel.SmallCatalog;
import serverlesslabel.TwelveServices;
import serverlesslabel.domain.Characteristic;
import serverlesslabel.state.CatalogSelection;
import serverlesslabel.text.Language;

/** Window on catalogs with problems. */
@RobotTest
class ProblemsViewTest {

    @TempDir
    private Path folder;

    @Test
    void problemsAreToldAndTheRestIsShown() throws IOException, TimeoutException {
        Files.copy(SmallCatalog.file("rubric.json"), folder.resolve("rubric.json"));
        var services = Files.createDirectories(folder.resolve("services"));
        Files.copy(SmallCatalog.file("services/aws/amazon-ec2.json"), services.resolve("good.json"));
        Files.writeString(services.resolve("bad.json"), "{ not json");
        var explorer = ExplorerRobot.open(CatalogSelection.of(List.of(folder)), Language.ENGLISH, 1280, 800);
        assertThat(explorer.notices().problems()).startsWith("One problem in the catalog");
        assertThat(explorer.table().order()).containsExactly("Amazon EC2, one on-demand instance");
    }

    @Test
    void problemsSpeakTheLanguageOfTheWindow() throws IOException, TimeoutException {
        var services = Files.createDirectories(folder.resolve("services"));
        Files.writeString(services.resolve("bad.json"), "{ not json");
        var explorer = ExplorerRobot.open(CatalogSelection.of(List.of(folder)), Language.GERMAN, 1280, 800);
        assertThat(explorer.notices().problemSentences()).singleElement().asString()
            .contains("bad.json:1", "kein JSON").doesNotContain("not JSON");
    }

    @Test
    void aProblemOpensItsFileAtTheLine() throws IOException, TimeoutException {
        var services = Files.createDirectories(folder.resolve("services"));
        Files.writeString(services.resolve("bad.json"), "{\n\n not json");
        var explorer = ExplorerRobot.open(CatalogSelection.of(List.of(folder)), Language.ENGLISH, 1024, 700);
        explorer.notices().openProblem(0);
        assertThat(explorer.desktop().edited()).containsExactly("bad.json:3");
        assertThat(explorer.notices().notice()).isEqualTo("bad.json, line 3");
    }

    @Test
    void ofTenThousandProblemsOnlyThoseInSightAreDrawn() throws IOException, TimeoutException {
        var table = folder.resolve("bad.csv");
        var levels = Samples.RUBRIC.characteristics().stream().map(Characteristic::id).collect(Collectors.joining(","));
        Files.writeString(table, "name,provider,category,documentation," + levels + "\n"
            + "Queue,Acme,nothing,https://acme.example/,5,4,3,2,1,0,5,4\n".repeat(10_000));
        var explorer = ExplorerRobot.open(TwelveServices.ALONE.withMore(List.of(table)), Language.ENGLISH,
            1024, 700);
        assertThat(explorer.notices().problems()).matches("[1-9][0-9],[0-9]{3} problems.*");
        assertThat(explorer.notices().problemsDrawn()).isBetween(1, 20);
    }

    @Test
    void whatIsDroppedStandsBesideWhatIsOpen() throws IOException, TimeoutException {
        var table = Files.writeString(folder.resolve("mine.csv"), "name");
        var explorer = ExplorerRobot.open(1024, 700);
        explorer.drop(List.of(table, folder));
        assertThat(explorer.selection()).isEqualTo(TwelveServices.ALONE.withMore(List.of(table, folder)));
    }

    @Test
    void anEmptyFolderOpensAnEmptyWindowThatSaysSo() throws TimeoutException {
        var explorer = ExplorerRobot.open(CatalogSelection.of(List.of(folder)), Language.ENGLISH, 1024, 700);
        assertThat(explorer.notices().problems()).contains("One problem in the catalog");
        assertThat(explorer.table().order()).isEmpty();
    }
}
