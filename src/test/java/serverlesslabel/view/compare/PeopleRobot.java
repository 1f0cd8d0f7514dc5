package serverlesslabel.view.compare;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import serverlesslabel.Samples;
import serverlesslabel.TwelveServices;
import serverlesslabel.app.StartedExplorer;
import serverlesslabel.drawing.sheet.SheetFormat;
import serverlesslabel.export.ExportKind;
import serverlesslabel.export.ExportRequest;
import serverlesslabel.export.ExportSubject;
import serverlesslabel.export.FileOptions;
import serverlesslabel.export.FileType;
import serverlesslabel.files.settings.ExplorationFile;
import serverlesslabel.picture.Palette;
import serverlesslabel.state.Board;
import serverlesslabel.state.Exploration;
import serverlesslabel.view.ExplorerView;

/** Drives the page of the people on the real program: opens their files, and reads what stands side by side. */
final class PeopleRobot implements AutoCloseable {

    /** Left of the second row of the chart, in pixels. */
    private static final Point2D SECOND_NAME = new Point2D(30, 167);

    private final FxRobot robot = new FxRobot();
    private final StartedExplorer program;
    private final Path folder;

    private PeopleRobot(Path folder) {
        this.folder = folder;
        var started = new AtomicReference<StartedExplorer>();
        robot.interact(() -> {
            List.copyOf(Window.getWindows()).forEach(Window::hide);
            var stage = new Stage();
            var explorer = new StartedExplorer(stage, folder.resolve("settings"), Optional.of(TwelveServices.ALONE));
            explorer.begin(1280, 800);
            stage.setOnHidden(hidden -> explorer.close());
            stage.show();
            started.set(explorer);
        });
        program = started.get();
        settle();
    }

    /** Starts the program on the twelve services, in English, with its files in a folder. */
    static PeopleRobot start(Path folder) throws IOException, TimeoutException {
        FxToolkit.registerPrimaryStage();
        Files.writeString(Files.createDirectories(folder.resolve("settings")).resolve("settings.json"),
            "{\"language\": \"en\", \"theme\": \"light\", \"greeted\": true}");
        return new PeopleRobot(folder);
    }

    /** Returns a new file with the exploration of somebody with these weights, in the order of the rubric. */
    Path file(String name, Integer... points) throws IOException {
        var file = folder.resolve(name);
        ExplorationFile.write(file, Exploration.of(Samples.weights(points)), board().catalog());
        return file;
    }

    /** Opens files as a second start, or whoever drops them, does. */
    void open(Path... files) {
        robot.interact(() -> ((ExplorerView) find("explorer", true)).openAll(List.of(files)));
        settle();
    }

    /** Chooses several files in the dialog that opens explorations. */
    void choose(Path... files) {
        program.desktop().answerAll(List.of(files));
        robot.push(KeyCode.SHORTCUT, KeyCode.O);
        settle();
    }

    /** Adds people by the button of the page. */
    void add(Path... files) {
        program.desktop().answerAll(List.of(files));
        fire("add-people");
    }

    /** Returns the names on the chips. */
    List<String> people() {
        return robot.from(find("people", false)).lookup(".active-filter").queryAll().stream()
            .map(node -> ((Button) node).getText()).toList();
    }

    /** Presses the chip of somebody. */
    void remove(String name) {
        robot.interact(() -> robot.from(find("people", false)).lookup(".active-filter").queryAll().stream()
            .map(Button.class::cast).filter(chip -> chip.getText().equals(name)).findFirst().orElseThrow().fire());
        settle();
    }

    /** Shows the profiles beside the people. */
    void besideProfiles() {
        robot.interact(((CheckBox) find("beside-profiles", false))::fire);
        settle();
    }

    /** Takes the weights in the middle. */
    void useMiddle() {
        fire("use-middle");
    }

    boolean offersMiddle() {
        var button = find("use-middle", false);
        return button.isVisible() && !button.isDisabled();
    }

    /** Follows the offer of the notice. */
    void takeOffer() {
        robot.interact(() -> ((Hyperlink) robot.lookup(".notice .hyperlink").query()).fire());
        settle();
    }

    String notice() {
        return ((Labeled) find("notice", false)).getText();
    }

    /** Returns what the chart tells a screen reader. */
    String chart() {
        return find("bump-chart", false).getAccessibleHelp();
    }

    /** Returns the sentence about the first five, and that about the largest distance. */
    List<String> found() {
        return List.of(((Label) find("in-every-top", false)).getText(), ((Label) find("furthest", false)).getText());
    }

    /** Clicks on the name in the second row of the chart. */
    void clickSecondName() {
        var chart = find("bump-chart", false);
        robot.clickOn(chart.localToScreen(SECOND_NAME.getX(), SECOND_NAME.getY()));
        settle();
    }

    Exploration exploration() {
        return board().exploration();
    }

    void undo() {
        robot.interact(() -> program.store().undo());
    }

    /** Speaks German, for which the catalogs are read again and another window is built. */
    void speakGerman() {
        robot.interact(() -> program.host().settings().update(settings ->
            settings.withAppearance(settings.appearance().withLanguage(Optional.of("de")))));
        settle();
    }

    /** Opens the export dialog and returns whom it says a document names; blank where it says nothing. */
    String namedByExport() {
        robot.push(KeyCode.SHORTCUT, KeyCode.E);
        settle();
        Label named = robot.lookup("#export-people").query();
        var words = named.isVisible() ? named.getText() : "";
        robot.push(KeyCode.ESCAPE);
        return words;
    }

    /** Returns the folders of the open catalogs. */
    List<Path> catalogs() {
        return program.host().catalogs().selection().own();
    }

    Board board() {
        return program.store().board().get();
    }

    /** Returns the comparison as a decision record. */
    String record() {
        var subject = ExportSubject.compared(ExportKind.SHEET, board().comparison(), "", SheetFormat.SLIDE);
        var record = new AtomicReference<String>();
        robot.interact(() -> program.host().exports().render(new ExportRequest(subject, board().alternatives(),
            Palette.PRINT, FileOptions.FIRST, Optional.empty()), FileType.MD,
            bytes -> record.set(new String(bytes, StandardCharsets.UTF_8)), why -> { }));
        settle();
        return record.get();
    }

    private void settle() {
        WaitForAsyncUtils.waitForFxEvents();
        program.awaitTasks();
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void fire(String id) {
        robot.interact(((Button) find(id, false))::fire);
        settle();
    }

    private Node find(String name, boolean style) {
        return robot.lookup((style ? "." : "#") + name).query();
    }

    @Override
    public void close() {
        robot.interact(() -> List.copyOf(Window.getWindows()).forEach(Window::hide));
    }
}
