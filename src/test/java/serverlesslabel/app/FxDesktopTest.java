package serverlesslabel.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import javafx.stage.FileChooser;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import serverlesslabel.RobotTest;
import serverlesslabel.SmallCatalog;
import serverlesslabel.state.CatalogSelection;
import serverlesslabel.view.host.FileKind;

/** The desktop of the window, but for the dialogs of the system, which no test can answer. */
@RobotTest
class FxDesktopTest {

    @TempDir
    private Path folder;
    private final List<String> opened = new ArrayList<>();
    private SettingsStore settings;
    private FxDesktop desktop;

    @BeforeEach
    void start() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        settings = new SettingsStore(folder, CatalogSelection.SHIPPED, Runnable::run, again -> { }, Runnable::run,
            SmallCatalog.ENGLISH);
        new FxRobot().interact(() -> desktop = new FxDesktop(new Stage(), opened::add, settings));
    }

    @Test
    void onlySafePagesAreOpened() {
        for (var page : List.of("http://example.org/", "file:///etc/passwd", "javascript:alert(1)",
            "https://example.org/a")) desktop.browse(URI.create(page));
        assertThat(opened).containsExactly("https://example.org/a");
    }

    @Test
    void aFileIsShownWithWhatTheDesktopOpensItWith() {
        desktop.show(folder);
        assertThat(opened).containsExactly(folder.toUri().toString());
    }

    @Test
    void theNextQuestionBeginsInTheFolderOfTheLastFile() throws IOException {
        var exports = Files.createDirectories(folder.resolve("exports"));
        assertThat(desktop.chosen(exports.resolve("a.png").toFile())).contains(exports.resolve("a.png"));
        assertThat(settings.settings().get().folder()).contains(exports);
        assertThat(chooser().getInitialDirectory()).isEqualTo(exports.toFile());
    }

    @Test
    void aFolderThatIsGoneIsNoPlaceToBegin() {
        settings.update(now -> now.withFolder(folder.resolve("gone")));
        assertThat(chooser().getInitialDirectory()).isNull();
    }

    @Test
    void aCancelledQuestionChangesNothing() {
        assertThat(desktop.chosen(null)).isEmpty();
        assertThat(settings.settings().get().folder()).isEmpty();
    }

    @Test
    void kindsAreOfferedByNameAndEnding() {
        assertThat(chooser().getExtensionFilters()).singleElement().satisfies(extensionFilter -> {
            assertThat(extensionFilter.getDescription()).isEqualTo("Picture");
            assertThat(extensionFilter.getExtensions()).containsExactly("*.png");
        });
    }

    private FileChooser chooser() {
        var chooser = new AtomicReference<FileChooser>();
        new FxRobot().interact(() -> chooser.set(desktop.chooser("Where?", List.of(new FileKind("Picture", ".png")))));
        return chooser.get();
    }
}
