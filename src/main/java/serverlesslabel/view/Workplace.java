package serverlesslabel.view;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.value.ObservableValue;
import serverlesslabel.domain.Service;
import serverlesslabel.export.ExportRequest;
import serverlesslabel.export.Exporter;
import serverlesslabel.export.FileType;
import serverlesslabel.io.FileFailure;
import serverlesslabel.paint.Payload;
import serverlesslabel.state.CatalogSelection;
import serverlesslabel.state.RestoredExploration;
import serverlesslabel.state.Settings;
import serverlesslabel.view.control.ViewContext;
import serverlesslabel.view.host.About;
import serverlesslabel.view.host.DesktopPort;

/**
 * What the window asks of the program around it. What takes time is done in the background and told on the JavaFX
 * thread, with what was in the way where it failed.
 */
public interface Workplace {

    /** The desktop the window is on. */
    DesktopPort desktop();

    /** What the window is drawn with at present: another one when it is built anew, in another language say. */
    ObservableValue<ViewContext> easel();

    /** What exports in the words of the window. */
    Exporter exporter();

    /** What brings the present exploration back from a picture of some services. */
    Optional<Payload> carried(List<Service> about);

    /** Exports into a file of the type its name asks for, all or nothing. */
    void write(ExportRequest request, Path file, Runnable done, Consumer<FileFailure> failed);

    /** Makes the content of an exported file. */
    void print(ExportRequest request, FileType type, Consumer<byte[]> done, Consumer<FileFailure> failed);

    /** What is remembered from one start to the next. */
    ObservableValue<Settings> settings();

    /** What is in the way of remembering it; empty while nothing is. */
    ObservableValue<Optional<FileFailure>> unkept();

    /** Remembers something else from now on. */
    void remember(UnaryOperator<Settings> change);

    /** Reads the exploration a file holds. */
    void open(Path file, Consumer<RestoredExploration> done, Consumer<FileFailure> failed);

    /** Keeps the present exploration in a file of its own. */
    void save(Path file, Runnable done, Consumer<FileFailure> failed);

    /** Which catalogs are open. */
    CatalogSelection shelf();

    /** Shows the services of other catalogs, and what was chosen goes along. */
    void openCatalogs(CatalogSelection another);

    /** Puts everything back to the first start but what the reader made; what was explored can be brought back. */
    void beginAnew();

    /** Where the settings are kept. */
    Path settingsFolder();

    /** Where the program writes down what went wrong. */
    Path log();

    /** What runs here, and what others made of it. */
    About about();

    /** Ends the program. */
    void quit();
}
