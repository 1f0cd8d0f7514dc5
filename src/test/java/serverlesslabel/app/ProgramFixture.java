package serverlesslabel.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.UnaryOperator;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import serverlesslabel.SmallCatalog;
import serverlesslabel.state.Board;
import serverlesslabel.state.CatalogSelection;
import serverlesslabel.state.Change;
import serverlesslabel.state.Gesture;
import serverlesslabel.state.Settings;
import serverlesslabel.view.host.Host;

/** The program on two small catalogs of the test's own, with settings in a folder of their own. */
class ProgramFixture {

    static final String EC2 = "services/aws/amazon-ec2.json";
    static final String S3 = "services/aws/amazon-s3-standard.json";

    @TempDir
    Path folder;
    final FxRobot robot = new FxRobot();
    private final Locale locale = Locale.getDefault();
    CatalogSelection mine;
    CatalogSelection other;
    Stage stage;
    StartedExplorer program;

    @BeforeEach
    void start() throws IOException, TimeoutException {
        FxToolkit.registerPrimaryStage();
        mine = catalog("mine", EC2, S3);
        other = catalog("other", EC2);
        Files.writeString(Files.createDirectories(folder.resolve("settings")).resolve("settings.json"),
            "{\"language\": \"en\", \"theme\": \"light\", \"greeted\": true}");
        restart(Optional.of(mine));
    }

    @AfterEach
    void end() {
        robot.interact(() -> List.copyOf(Window.getWindows()).forEach(Window::hide));
        assertThat(Locale.getDefault()).isEqualTo(locale);
    }

    final void restart(Optional<CatalogSelection> catalogs) {
        robot.interact(() -> {
            List.copyOf(Window.getWindows()).forEach(Window::hide);
            stage = new Stage();
            var started = new StartedExplorer(stage, folder.resolve("settings"), catalogs);
            program = started;
            started.begin(1280, 800);
            stage.setOnHidden(hidden -> started.close());
            stage.show();
        });
        settle();
    }

    final CatalogSelection catalog(String name, String... services) throws IOException {
        var catalog = folder.resolve(name);
        for (var text : List.of("rubric.json", "rubric.de.json", "profiles.json", "profiles.de.json"))
            copy(text, catalog);
        for (var text : services) copy(text, catalog);
        return CatalogSelection.of(List.of(catalog));
    }

    static void copy(String name, Path catalog) throws IOException {
        Files.createDirectories(catalog.resolve(name).getParent());
        Files.copy(SmallCatalog.file(name), catalog.resolve(name), StandardCopyOption.REPLACE_EXISTING);
    }

    final void open(CatalogSelection catalogs) {
        robot.interact(() -> host().catalogs().open(catalogs));
        settle();
    }

    final void speak(String id) {
        update(settings -> settings.withAppearance(settings.appearance().withLanguage(Optional.of(id))));
    }

    final void update(UnaryOperator<Settings> change) {
        robot.interact(() -> host().settings().update(change));
        settle();
    }

    final void weigh(int points) {
        weigh("durable", points);
    }

    final void weigh(String characteristic, int points) {
        robot.interact(() -> program.store().apply(new Change.SetWeight(
            board().catalog().rubric().characteristic(characteristic).orElseThrow(), points, new Gesture())));
    }

    final int durable() {
        var rubric = board().catalog().rubric();
        return board().exploration().weights().points()
            .get(rubric.characteristics().indexOf(rubric.characteristic("durable").orElseThrow()));
    }

    final List<String> services() {
        return board().catalog().services().stream().map(service -> service.id().text()).toList();
    }

    final Board board() {
        return program.store().board().get();
    }

    final Settings settings() {
        return host().settings().settings().getValue();
    }

    final Host host() {
        return program.host();
    }

    final void settle() {
        WaitForAsyncUtils.waitForFxEvents();
        program.awaitTasks();
        WaitForAsyncUtils.waitForFxEvents();
    }

    static void await(Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(1, TimeUnit.MINUTES, condition);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** Waits in a background thread; what is asked of it meanwhile stands behind this. */
    static void hold(CountDownLatch until) {
        try {
            until.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
