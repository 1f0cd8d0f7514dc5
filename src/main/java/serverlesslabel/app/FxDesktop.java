package serverlesslabel.app;

import java.io.File;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonType;
import javafx.scene.control.TextInputDialog;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import serverlesslabel.domain.Source;
import serverlesslabel.io.LazyLogger;
import serverlesslabel.view.host.DesktopPort;
import serverlesslabel.view.host.FileKind;
import serverlesslabel.view.host.SettingsPort;

/** The desktop as JavaFX knows it: asks with dialogs that begin in the last folder; opens pages, files and editors. */
final class FxDesktop implements DesktopPort {

    private static final LazyLogger LOG = LazyLogger.of(FxDesktop.class);

    private final Stage stage;
    private final Consumer<String> documents;
    private final SettingsPort settings;

    /**
     * The desktop a stage is on.
     *
     * @param documents opens an address with the program the desktop has for it
     * @param settings  the settings, which hold the folder of the last file
     */
    FxDesktop(Stage stage, Consumer<String> documents, SettingsPort settings) {
        this.stage = stage;
        this.documents = documents;
        this.settings = settings;
    }

    @Override
    public Optional<Path> askWhereToSave(String title, String suggestedName, List<FileKind> kinds) {
        var chooser = chooser(title, kinds);
        chooser.setInitialFileName(suggestedName);
        return chosen(chooser.showSaveDialog(stage));
    }

    @Override
    public Optional<Path> askWhatToOpen(String title, List<FileKind> kinds) {
        return chosen(chooser(title, kinds).showOpenDialog(stage));
    }

    @Override
    public List<Path> askWhichToOpen(String title, List<FileKind> kinds) {
        var files = chooser(title, kinds).showOpenMultipleDialog(stage);
        if (files == null) return List.of();
        return files.stream().flatMap(file -> chosen(file).stream()).toList();
    }

    @Override
    public Optional<Path> askForFolder(String title) {
        var chooser = new DirectoryChooser();
        chooser.setTitle(title);
        lastFolder().ifPresent(chooser::setInitialDirectory);
        return Optional.ofNullable(chooser.showDialog(stage)).map(File::toPath);
    }

    @Override
    public Optional<String> askForName(String words) {
        var dialog = new TextInputDialog();
        dialog.initOwner(stage);
        dialog.setHeaderText(null);
        dialog.setGraphic(null);
        dialog.setContentText(words);
        dialog.getEditor().setAccessibleText(words);
        return dialog.showAndWait();
    }

    @Override
    public boolean confirm(String question) {
        var alert = new Alert(Alert.AlertType.CONFIRMATION, question, ButtonType.YES, ButtonType.NO);
        alert.initOwner(stage);
        alert.setHeaderText(null);
        return alert.showAndWait().filter(ButtonType.YES::equals).isPresent();
    }

    @Override
    public void browse(URI page) {
        if (Source.isSafe(page)) documents.accept(page.toString());
    }

    @Override
    public void edit(Path file, int line) {
        var call = Editor.command(file.toAbsolutePath(), line, System.getenv(), Files::isExecutable);
        try {
            if (call.isEmpty()) show(file);
            else new ProcessBuilder(call.get()).redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD).start();
        } catch (IOException e) {
            LOG.get().log(Level.INFO, "The editor could not be started: " + e.getMessage());
            show(file);
        }
    }

    @Override
    public void show(Path path) {
        documents.accept(path.toUri().toString());
    }

    /** Returns a chooser for these kinds of file, which begins in the folder of the last file if that still exists. */
    FileChooser chooser(String title, List<FileKind> kinds) {
        var chooser = new FileChooser();
        chooser.setTitle(title);
        kinds.forEach(kind -> chooser.getExtensionFilters().add(
            new FileChooser.ExtensionFilter(kind.name(), "*" + kind.ending())));
        lastFolder().ifPresent(chooser::setInitialDirectory);
        return chooser;
    }

    private Optional<File> lastFolder() {
        return settings.settings().getValue().folder().filter(Files::isDirectory).map(Path::toFile);
    }

    /** Returns the chosen file and stores its folder as the last one; null, a cancelled dialog, gives empty. */
    Optional<Path> chosen(@Nullable File file) {
        var chosen = Optional.ofNullable(file).map(File::toPath);
        chosen.map(Path::getParent).ifPresent(folder -> settings.update(now -> now.withFolder(folder)));
        return chosen;
    }
}
