package serverlesslabel.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import serverlesslabel.files.CatalogReader;

/** The window on catalogs that are not as they should be. */
class ProblemsViewTest {

    @TempDir
    private Path folder;

    @Test
    void problemsAreToldAndTheRestIsShown() throws IOException, TimeoutException {
        Files.copy(Path.of("catalog/rubric.json"), folder.resolve("rubric.json"));
        var services = Files.createDirectories(folder.resolve("services"));
        Files.copy(Path.of("catalog/services/aws/amazon-ec2.json"), services.resolve("good.json"));
        Files.writeString(services.resolve("bad.json"), "{ not json");
        var explorer = ExplorerRobot.open(CatalogReader.read(List.of(folder)), 1280, 800);
        assertThat(explorer.problems()).startsWith("One problem in the catalog");
        assertThat(explorer.order()).containsExactly("Amazon EC2, one on-demand instance");
    }

    @Test
    void anEmptyFolderOpensAnEmptyWindowThatSaysSo() throws TimeoutException {
        var explorer = ExplorerRobot.open(CatalogReader.read(List.of(folder)), 1024, 700);
        assertThat(explorer.problems()).contains("One problem in the catalog");
        assertThat(explorer.order()).isEmpty();
    }
}
