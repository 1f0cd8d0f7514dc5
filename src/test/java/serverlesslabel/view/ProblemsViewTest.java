package serverlesslabel.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import serverlesslabel.RobotTest;
import serverlesslabel.Samples;
import serverlesslabel.domain.Catalog;
import serverlesslabel.domain.Message;
import serverlesslabel.domain.Problem;
import serverlesslabel.files.catalog.CatalogReader;
import serverlesslabel.state.CatalogSelection;

/** The window on catalogs that are not as they should be. */
@RobotTest
class ProblemsViewTest {

    @TempDir
    private Path folder;

    @Test
    void problemsAreToldAndTheRestIsShown() throws IOException, TimeoutException {
        Files.copy(Path.of("catalog/rubric.json"), folder.resolve("rubric.json"));
        var services = Files.createDirectories(folder.resolve("services"));
        Files.copy(Path.of("catalog/services/aws/amazon-ec2.json"), services.resolve("good.json"));
        Files.writeString(services.resolve("bad.json"), "{ not json");
        var explorer = ExplorerRobot.open(CatalogReader.read(CatalogSelection.of(List.of(folder)), "en"), 1280, 800);
        assertThat(explorer.problems()).startsWith("One problem in the catalog");
        assertThat(explorer.order()).containsExactly("Amazon EC2, one on-demand instance");
    }

    @Test
    void aProblemOpensItsFileAtTheLine() throws IOException, TimeoutException {
        var services = Files.createDirectories(folder.resolve("services"));
        Files.writeString(services.resolve("bad.json"), "{\n\n not json");
        var explorer = ExplorerRobot.open(CatalogReader.read(CatalogSelection.of(List.of(folder)), "en"), 1024, 700);
        explorer.openProblem(0);
        assertThat(explorer.edited()).containsExactly("bad.json:3");
        assertThat(explorer.notice()).isEqualTo("bad.json, line 3");
    }

    @Test
    void ofTenThousandProblemsOnlyThoseInSightAreDrawn() throws TimeoutException {
        var problems = IntStream.rangeClosed(1, 10_000).mapToObj(line ->
            new Problem("a.json", line, 1, Message.of("problem.bounds"))).toList();
        var catalog = Samples.twelve();
        var explorer = ExplorerRobot.open(new Catalog(catalog.rubric(), catalog.profiles(), catalog.services(),
            problems), 1024, 700);
        assertThat(explorer.problems()).startsWith("10,000 problems");
        assertThat(explorer.problemsDrawn()).isBetween(1, 20);
    }

    @Test
    void whatIsDroppedStandsBesideWhatIsOpen() throws IOException, TimeoutException {
        var table = Files.writeString(folder.resolve("mine.csv"), "name");
        var explorer = ExplorerRobot.open(Samples.twelve(), 1024, 700);
        explorer.drop(List.of(table, folder));
        assertThat(explorer.shelf()).isEqualTo(CatalogSelection.SHIPPED.and(List.of(table, folder)));
    }

    @Test
    void anEmptyFolderOpensAnEmptyWindowThatSaysSo() throws TimeoutException {
        var explorer = ExplorerRobot.open(CatalogReader.read(CatalogSelection.of(List.of(folder)), "en"), 1024, 700);
        assertThat(explorer.problems()).contains("One problem in the catalog");
        assertThat(explorer.order()).isEmpty();
    }
}
