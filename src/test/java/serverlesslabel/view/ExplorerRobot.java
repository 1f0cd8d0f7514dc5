package serverlesslabel.view;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.util.Duration;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import serverlesslabel.TwelveServices;
import serverlesslabel.app.StartedExplorer;
import serverlesslabel.app.StubDesktop;
import serverlesslabel.state.CatalogSelection;
import serverlesslabel.state.Settings;
import serverlesslabel.text.Language;
import serverlesslabel.view.table.RankingTable;

/**
 * Drives the real program with mouse and keys, in the words of its user: a robot for each region of the window. Only
 * robots know ids and styles.
 */
final class ExplorerRobot implements AutoCloseable {

    private final StartedExplorer program;
    private final Path folder;
    private final NodeRobot window;

    private ExplorerRobot(StartedExplorer program, Path folder, NodeRobot window) {
        this.program = program;
        this.folder = folder;
        this.window = window;
    }

    /** Starts the program on the twelve services, in English, in a window so large. */
    static ExplorerRobot open(double width, double height) throws TimeoutException {
        return open(TwelveServices.ALONE, Language.ENGLISH, width, height);
    }

    /** Starts the program on catalogs, in a language. */
    static ExplorerRobot open(CatalogSelection catalogs, Language language, double width, double height)
        throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        var robot = new FxRobot();
        var started = new AtomicReference<ExplorerRobot>();
        robot.interact(() -> {
            // A window an earlier test left open would catch the clicks meant for this one.
            List.copyOf(Window.getWindows()).forEach(Window::hide);
            started.set(start(robot, catalogs, settings(language), width, height));
        });
        var explorer = started.get();
        explorer.settle();
        robot.interact(explorer::waitForNobody);
        return explorer;
    }

    private static ExplorerRobot start(FxRobot robot, CatalogSelection catalogs, Path settings, double width,
                                       double height) {
        var stage = new Stage();
        var program = new StartedExplorer(stage, settings, Optional.of(catalogs));
        program.begin(width, height);
        stage.setX(0);
        stage.setY(0);
        stage.setWidth(width);
        stage.setHeight(height);
        stage.setOnHidden(hidden -> program.close());
        stage.show();
        return new ExplorerRobot(program, settings, new NodeRobot(robot, stage, program::awaitTasks));
    }

    // The settings of somebody who was here before: the first steps are not shown, and the theme is not the system's.
    private static Path settings(Language language) {
        try {
            var folder = Files.createTempDirectory(Files.createDirectories(Path.of("target/robots")), "settings");
            Files.writeString(folder.resolve("settings.json"),
                "{\"language\": \"" + language.id() + "\", \"theme\": \"light\", \"greeted\": true}");
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    // Nobody waits in a test: it says when a pause goes by.
    private void waitForNobody() {
        ((RankingTable) window.find("#ranking")).typing().pause(Duration.hours(1));
    }

    /** Closes the window and with it the program. */
    @Override
    public void close() {
        window.robot.interact(() -> List.copyOf(Window.getWindows()).forEach(Window::hide));
    }

    PanesRobot panes() {
        return new PanesRobot(window);
    }

    WeightsRobot weights() {
        return new WeightsRobot(window, table(), desktop());
    }

    TableRobot table() {
        return new TableRobot(window, menus());
    }

    MenuRobot menus() {
        return new MenuRobot(window);
    }

    ToolbarRobot toolbar() {
        return new ToolbarRobot(window);
    }

    DetailRobot detail() {
        return new DetailRobot(window);
    }

    PagesRobot pages() {
        return new PagesRobot(window);
    }

    DialogRobot dialogs() {
        return new DialogRobot(window, desktop());
    }

    NoticeRobot notices() {
        return new NoticeRobot(window);
    }

    void press(KeyCode... keys) {
        window.press(keys);
    }

    void write(String letters) {
        window.write(letters);
    }

    void focus(String id) {
        window.focus(id);
    }

    void click(String id) {
        window.click(id);
    }

    private void settle() {
        window.settle();
    }

    /** Lets the survey count to its end, as it does in the background while the hand rests. */
    void count() {
        program.count();
        settle();
    }

    /** Shows everything in a size, in percent. */
    void scale(int percent) {
        remember(settings -> settings.withLook(settings.look().withScale(percent)));
    }

    /** Shows the first steps, as the first start does. */
    void greet() {
        remember(settings -> settings.withGreeted(false));
        window.focus("hints-next");
    }

    /** Reads the catalogs again and builds the window anew, as a saved file does. */
    void rebuild() {
        var catalogs = program.host().catalogs();
        window.robot.interact(() -> catalogs.open(catalogs.selection()));
        settle();
    }

    /** Opens a file with an exploration or a catalog, as if it had been dropped on the window. */
    void open(Path file) {
        window.robot.interact(() -> view().open(file));
        settle();
    }

    /** Drops files and folders on the window. */
    void drop(List<Path> paths) {
        window.robot.interact(() -> view().take(paths));
        settle();
    }

    private ExplorerView view() {
        return (ExplorerView) window.find(".explorer");
    }

    /** Remembers something, as if it had been set somewhere else. */
    void remember(UnaryOperator<Settings> change) {
        window.robot.interact(() -> program.host().settings().update(change));
        settle();
    }

    Settings settings() {
        return program.host().settings().settings().getValue();
    }

    /** The folder of the settings. */
    Path settingsFolder() {
        return folder;
    }

    /** Waits until what was set is on disk, or something was found to be in the way. */
    void awaitSettings() {
        program.awaitSettings();
        settle();
    }

    /** Which catalogs are open. */
    CatalogSelection selection() {
        return program.host().catalogs().selection();
    }

    /** What questions for a file or a folder are answered with. */
    void answer(Path path) {
        desktop().answer(Optional.of(path));
    }

    /** From now on questions are answered with yes. */
    void agree() {
        desktop().agree();
    }

    /** What the program asked. */
    List<String> questions() {
        return desktop().questions();
    }



    StubDesktop desktop() {
        return program.desktop();
    }
}
