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

    /** Starts the program on the twelve services, in English, in a window of this size in pixels. */
    static ExplorerRobot open(double width, double height) throws TimeoutException {
        return open(TwelveServices.ALONE, Language.ENGLISH, width, height);
    }

    /** Starts the program on catalogs, in a language, in a window of this size in pixels. */
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
        robot.interact(explorer::endSearchesByHand);
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

    // Settings of a reader who has seen the tour; a fixed theme, because that of the system differs by machine.
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

    // Tests do not wait for the pause after typing: they end a search with TableRobot.pause.
    private void endSearchesByHand() {
        ((RankingTable) window.find("#ranking")).typing().setPause(Duration.hours(1));
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

    /** Runs the estimate of rank acceptability to its end, as the background does between gestures. */
    void count() {
        program.count();
        settle();
    }

    /** Scales the whole window, in percent. */
    void scale(int percent) {
        remember(settings -> settings.withAppearance(settings.appearance().withOwnScale(Optional.of(percent))));
    }

    /** Shows the tour, as at the first start. */
    void greet() {
        remember(settings -> settings.withGreeted(false));
        window.focus("hints-next");
    }

    /** Reads the catalogs again and rebuilds the window, as a changed catalog file does. */
    void rebuild() {
        var catalogs = program.host().catalogs();
        window.robot.interact(() -> catalogs.open(catalogs.selection()));
        settle();
    }

    /** Opens other catalogs, which builds another window. */
    void openCatalogs(CatalogSelection catalogs) {
        window.robot.interact(() -> program.host().catalogs().open(catalogs));
        settle();
    }

    /** Opens a file with an exploration or a catalog. */
    void open(Path file) {
        window.robot.interact(() -> view().openAll(List.of(file)));
        settle();
    }

    /** Drops files and folders on the window. */
    void drop(List<Path> paths) {
        window.robot.interact(() -> view().openAll(paths));
        settle();
    }

    /** Returns the window's content; another one after a change of catalog or language. */
    ExplorerView view() {
        return (ExplorerView) window.find(".explorer");
    }

    /** Changes the settings without a control of the window. */
    void remember(UnaryOperator<Settings> change) {
        window.robot.interact(() -> program.host().settings().update(change));
        settle();
    }

    Settings settings() {
        return program.host().settings().settings().getValue();
    }

    /** Returns the folder of the settings. */
    Path settingsFolder() {
        return folder;
    }

    /** Waits until the settings are written, or writing them has failed. */
    void awaitSettings() {
        program.awaitSettings();
        settle();
    }

    /** Returns which catalogs are open. */
    CatalogSelection selection() {
        return program.host().catalogs().selection();
    }

    /** Sets the path with which file and folder dialogs are answered. */
    void answer(Path path) {
        desktop().answer(Optional.of(path));
    }

    /** Answers all confirmations from now on with yes. */
    void agree() {
        desktop().agree();
    }

    /** Returns the confirmations asked for so far. */
    List<String> questions() {
        return desktop().questions();
    }

    StubDesktop desktop() {
        return program.desktop();
    }
}
