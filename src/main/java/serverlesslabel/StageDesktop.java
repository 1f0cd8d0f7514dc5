package serverlesslabel;

import java.io.File;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.HostServices;
import javafx.stage.FileChooser;
import javafx.stage.Stage;
import serverlesslabel.domain.Source;
import serverlesslabel.text.Texts;
import serverlesslabel.view.Desktop;

/** The desktop a stage is on. */
final class StageDesktop implements Desktop {

    private final Stage stage;
    private final HostServices host;
    private final Texts texts;
    private final Supplier<Optional<Path>> lastFolder;
    private final Consumer<Path> remember;

    StageDesktop(Stage stage, HostServices host, Texts texts, Supplier<Optional<Path>> lastFolder,
                 Consumer<Path> remember) {
        this.stage = stage;
        this.host = host;
        this.texts = texts;
        this.lastFolder = lastFolder;
        this.remember = remember;
    }

    @Override
    public Optional<Path> askWhereToSave(String suggestedName) {
        var chooser = new FileChooser();
        chooser.setTitle(texts.say("export.title"));
        chooser.setInitialFileName(suggestedName);
        chooser.getExtensionFilters().addAll(
            new FileChooser.ExtensionFilter(texts.say("export.png"), "*.png"),
            new FileChooser.ExtensionFilter(texts.say("export.svg"), "*.svg"),
            new FileChooser.ExtensionFilter(texts.say("export.pdf"), "*.pdf"));
        lastFolder.get().filter(Files::isDirectory).map(Path::toFile).ifPresent(chooser::setInitialDirectory);
        var chosen = Optional.ofNullable(chooser.showSaveDialog(stage)).map(File::toPath)
            .map(file -> withEnding(file, chooser.getSelectedExtensionFilter()));
        chosen.map(Path::getParent).ifPresent(remember);
        return chosen;
    }

    @Override
    public void browse(URI page) {
        if (Source.isSafe(page)) host.showDocument(page.toString());
    }

    @Override
    public void show(Path folder) {
        host.showDocument(folder.toUri().toString());
    }

    // Not every desktop adds the ending of the chosen filter.
    private static Path withEnding(Path file, FileChooser.ExtensionFilter filter) {
        boolean hasEnding = file.getFileName().toString().contains(".");
        if (hasEnding || filter == null) return file;
        return file.resolveSibling(file.getFileName() + filter.getExtensions().get(0).substring(1));
    }
}
