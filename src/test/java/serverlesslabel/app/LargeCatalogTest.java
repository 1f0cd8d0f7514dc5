package serverlesslabel.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import serverlesslabel.RobotTest;
import serverlesslabel.files.catalog.CatalogReader;
import serverlesslabel.files.settings.CatalogSelectionFile;
import serverlesslabel.state.CatalogSelection;
import serverlesslabel.view.host.CatalogReading;

/** A large table in the window: it is read while the window is used, tells how far it is, and can be stopped. */
@RobotTest
class LargeCatalogTest extends ProgramFixture {

    private static final int ROWS = 20_000;
    private static final String HEADS = "name,provider,category,documentation,elastic,available,durable,secure,"
        + "no-infrastructure,billed-per-task,scales-to-zero,pay-for-value\n";

    @Test
    void howManyServicesHaveBeenReadIsOnScreen() throws IOException {
        var large = large();
        var told = new ArrayList<String>();
        whileReading(reading -> told.add(shown("#reading")));
        open(large);
        assertThat(services()).hasSize(ROWS);
        assertThat(told).hasSizeGreaterThan(10).first().asString()
            .matches("Reading large\\.csv: 1,[0-9]{3} services so far\\.");
        assertThat(robot.lookup("#reading").query().getParent().isVisible()).isFalse();
    }

    @Test
    void stopKeepsTheCatalogThatWasOpen() throws IOException {
        var before = services();
        whileReading(reading -> robot.lookup("#reading-stop").queryButton().fire());
        open(large());
        assertThat(services()).isEqualTo(before);
        assertThat(host().catalogs().selection()).isEqualTo(mine);
        assertThat(host().catalogs().reading().getValue()).isEqualTo(new CatalogReading.Idle());
        assertThat(robot.lookup("#reading").query().getParent().isVisible()).isFalse();
    }

    @Test
    void afterAStopAnythingCanBeOpened() throws IOException {
        whileReading(reading -> host().catalogs().stop());
        open(large());
        open(other);
        assertThat(services()).containsExactly("amazon-ec2");
    }

    @Test
    void atTheStartTheShippedCatalogStandsInUntilALargeOneIsRead() throws IOException {
        var large = large();
        robot.interact(() -> {
            stage.hide();
            stage = new Stage();
            var started = new StartedExplorer(stage, folder.resolve("settings"), Optional.of(large));
            program = started;
            started.begin(1280, 800);
            stage.setOnHidden(hidden -> started.close());
            assertThat(services()).hasSameSizeAs(CatalogReader.shipped().services());
            assertThat(stage.getTitle()).isEqualTo("Serverless Label");
        });
        settle();
        assertThat(services()).hasSize(ROWS);
        assertThat(stage.getTitle()).startsWith("large.csv – ");
        assertThat(new CatalogSelectionFile(folder.resolve("settings")).read()).isEqualTo(large);
        robot.interact(stage::hide);
    }

    @Test
    void aLargeCatalogBeginsAsItWasLeftHoweverOthersWereLeft() throws IOException {
        var large = large();
        open(large);
        weigh(77);
        open(CatalogSelection.SHIPPED);
        weigh(12);
        open(large);
        weigh(55);
        restart(Optional.of(large));
        assertThat(services()).hasSize(ROWS);
        assertThat(durable()).isEqualTo(55);
        robot.interact(() -> program.store().undo());
        assertThat(durable()).isEqualTo(55);
    }

    private void whileReading(Consumer<CatalogReading> listener) {
        robot.interact(() -> host().catalogs().reading().addListener((value, before, now) -> {
            if (now instanceof CatalogReading.Underway) listener.accept(now);
        }));
    }

    private String shown(String id) {
        var label = robot.lookup(id).queryAs(Labeled.class);
        return label.getParent().isVisible() ? label.getText() : "";
    }

    private CatalogSelection large() throws IOException {
        return CatalogSelection.of(List.of(write(IntStream.range(0, ROWS)
            .mapToObj(row -> "Queue " + row + ",Acme,messaging,https://acme.example/" + row + ",5,4,3," + row % 6
                + ",1," + row % 5 + ",5,4")
            .collect(Collectors.joining("\n", HEADS, "\n")))));
    }

    private Path write(String text) throws IOException {
        return Files.writeString(folder.resolve("large.csv"), text);
    }
}
