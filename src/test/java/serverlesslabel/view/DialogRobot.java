package serverlesslabel.view;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListCell;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import serverlesslabel.app.StubDesktop;
import serverlesslabel.view.control.Visibility;

/** Drives the dialogs: export, import, history and preferences. */
final class DialogRobot extends NodeRobot {

    private final StubDesktop desktop;

    DialogRobot(NodeRobot window, StubDesktop desktop) {
        super(window);
        this.desktop = desktop;
    }

    void openHistory() {
        press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.H);
    }

    /** Returns the steps of the history, latest first. */
    List<String> history() {
        return find("#history").lookupAll(".list-cell").stream()
            .<ListCell<?>>map(node -> (ListCell<?>) node).filter(cell -> !cell.isEmpty())
            .sorted(Comparator.comparing(cell -> cell.getIndex())).map(cell -> cell.getText()).toList();
    }

    /** Exports to a file chosen in the file dialog; empty cancels that dialog. */
    void export(Optional<Path> file) {
        desktop.answer(file);
        openExport();
        click("export-save");
    }

    /** Saves to a file from the export dialog that is open. */
    void saveTo(Path file) {
        desktop.answer(Optional.of(file));
        click("export-save");
    }

    void openExport() {
        click("export");
    }

    /** Chooses subject and file type in the export dialog, by the names on screen. */
    void takeAlong(String what, String kind) {
        chooseIn("export-motif", what);
        chooseIn("export-ending", kind);
    }

    /** Returns the text that the export dialog shows as its preview. */
    String previewedText() {
        return this.<TextInputControl>find("#preview-text").getText();
    }

    /** Returns whether the open dialog shows a node with this id. */
    boolean offers(String id) {
        return Visibility.seen(find("#" + id));
    }

    /** Chooses an option of the preferences, by its id and the name of the choice. */
    void prefer(String option, String name) {
        chooseIn(option, name);
    }

    /** Renames a profile in the preferences. */
    void renameProfile(String before, String after) {
        TextField entry = profileEntry(before);
        robot.clickOn(entry).interact(entry::selectAll);
        robot.write(after).type(KeyCode.ENTER);
        settle();
    }

    void deleteProfile(String name) {
        robot.clickOn(profileEntry(name).getParent().lookup(".profile-delete"));
        settle();
    }

    private TextField profileEntry(String name) {
        return robot.lookup(".profile-entry").queryAll().stream().map(TextField.class::cast)
            .filter(textField -> textField.getText().equals(name)).findFirst().orElseThrow();
    }

    /** Returns the texts of the page of profiles in the preferences. */
    List<String> preferences() {
        return robot.from(this.<Node>find("#prefs-profiles")).lookup(".label").queryAll().stream()
            .filter(Label.class::isInstance).map(node -> ((Label) node).getText()).toList();
    }

    private <T> void chooseIn(String id, String name) {
        ChoiceBox<T> box = find("#" + id);
        robot.interact(() -> box.setValue(box.getItems().stream()
            .filter(each -> box.getConverter().toString(each).equals(name)).findFirst().orElseThrow()));
        settle();
    }

    String clipboardText() {
        var text = new AtomicReference<String>();
        robot.interact(() -> text.set(Clipboard.getSystemClipboard().getString()));
        return text.get();
    }

    boolean clipboardHasPicture() {
        var has = new AtomicBoolean();
        robot.interact(() -> has.set(Clipboard.getSystemClipboard().hasImage()));
        return has.get();
    }

    /** Clicks the link with these words. */
    void follow(String words) {
        robot.clickOn(robot.lookup(".hyperlink").queryAll().stream().filter(node -> node instanceof Hyperlink link
            && link.getText().equals(words)).findFirst().orElseThrow());
        settle();
    }

    /** Returns whether the import page is open. */
    boolean isImporting() {
        return robot.lookup("#import-dialog").tryQuery().isPresent();
    }

    /** Returns the first rows: their cells in the order of the columns. */
    List<String> importedRows() {
        TableView<?> table = find("#import-preview");
        return table.getItems().stream().map(row -> cells(table, row)).toList();
    }

    private static <T> String cells(TableView<T> table, Object row) {
        int index = table.getItems().indexOf(row);
        return table.getColumns().stream().map(column -> String.valueOf(column.getCellData(index)))
            .collect(Collectors.joining(" | "));
    }

    /** Returns what is said to be wrong. */
    String importProblem() {
        return this.<Labeled>find("#import-problem").getText();
    }

    /** Chooses what a column holds, the first is 0. */
    void chooseColumn(int column, String name) {
        chooseIn("import-column-" + column, name);
    }

    /** Chooses the category of all services. */
    void chooseCategory(String name) {
        chooseIn("import-category", name);
    }

    /** Writes into a folder chosen in the file dialog; empty cancels that dialog. */
    void writeImport(Optional<Path> folder) {
        desktop.answer(folder);
        click("import-write");
    }
}
