package serverlesslabel.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import serverlesslabel.RobotTest;
import serverlesslabel.Samples;
import serverlesslabel.domain.Catalog;

/** Exports from the window into files. */
@RobotTest
class ExportOnScreenTest {

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
    void exportWritesTheComparisonAndSaysWhere(@TempDir Path folder) throws IOException {
        var file = folder.resolve("sheet.png");
        explorer.table().pin(S3);
        explorer.dialogs().export(Optional.of(file));
        var picture = ImageIO.read(file.toFile());
        assertThat(List.of(picture.getWidth(), picture.getHeight())).containsExactly(3200, 1800);
        assertThat(explorer.notices().notice()).contains("sheet.png");
        explorer.notices().openFolder();
        assertThat(explorer.desktop().shown()).containsExactly(folder);
    }

    @Test
    void exportIntoAnSvgKeepsTextAsText(@TempDir Path folder) throws IOException {
        var file = folder.resolve("sheet.svg");
        explorer.dialogs().export(Optional.of(file));
        assertThat(Files.readString(file)).contains(">Amazon DynamoDB: class A, rank 1 of 12</text>");
    }

    @Test
    void anExportThatFailsSaysWhy(@TempDir Path folder) {
        explorer.dialogs().export(Optional.of(folder.resolve("missing").resolve("sheet.png")));
        assertThat(explorer.notices().notice()).startsWith("Could not save").contains("there is no such folder");
    }
}
