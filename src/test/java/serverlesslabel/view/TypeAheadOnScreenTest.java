package serverlesslabel.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeoutException;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import serverlesslabel.RobotTest;
import serverlesslabel.Samples;
import serverlesslabel.domain.Catalog;

/** Finding a row of the table by typing its name. */
@RobotTest
class TypeAheadOnScreenTest {

    private static final Catalog TWELVE = Samples.twelve();
    private static final String DYNAMO = "Amazon DynamoDB, on-demand";
    private static final String LAMBDA = "AWS Lambda, on-demand";
    private static final String S3 = "Amazon S3, Standard";
    private static final String EC2 = "Amazon EC2, one on-demand instance";

    private ExplorerRobot explorer;

    @BeforeEach
    void open() throws TimeoutException {
        explorer = ExplorerRobot.open(1280, 800);
    }

    @Test
    void lettersFindAService() {
        explorer.write("lam");
        assertThat(explorer.detail().detailName()).isEqualTo("AWS Lambda");
        assertThat(explorer.table().typed()).isEqualTo("Find: lam");
    }

    @Test
    void afterAPauseANewWordBegins() {
        explorer.write("lam");
        explorer.table().pause();
        assertThat(explorer.table().typed()).isEmpty();
        explorer.write("s3");
        assertThat(explorer.table().typed()).isEqualTo("Find: s3");
        assertThat(explorer.detail().detailName()).isEqualTo("Amazon S3");
    }

    @Test
    void whatFitsNothingIsSaidAndChangesNothing() {
        explorer.table().select(S3);
        explorer.write("xyz");
        assertThat(explorer.table().typed()).isEqualTo("No service for: xyz");
        assertThat(explorer.detail().detailName()).isEqualTo("Amazon S3");
    }

    @Test
    void backspaceTakesALetterAndEscapeAll() {
        explorer.write("lamx");
        explorer.press(KeyCode.BACK_SPACE);
        assertThat(explorer.table().typed()).isEqualTo("Find: lam");
        explorer.press(KeyCode.ESCAPE);
        assertThat(explorer.table().typed()).isEmpty();
    }

    @Test
    void spacePinsUnlessAWordIsBeingTyped() {
        explorer.write("aws l");
        assertThat(explorer.detail().detailName()).isEqualTo("AWS Lambda");
        assertThat(explorer.toolbar().canUndo()).isFalse();
        explorer.table().pause();
        explorer.press(KeyCode.SPACE);
        assertThat(explorer.toolbar().canUndo()).isTrue();
    }
}
