package serverlesslabel.view;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.value.ObservableValue;
import serverlesslabel.domain.Service;
import serverlesslabel.paint.Obstacle;
import serverlesslabel.paint.Payload;
import serverlesslabel.press.Edition;
import serverlesslabel.press.Press;
import serverlesslabel.state.RestoredExploration;
import serverlesslabel.state.Settings;
import serverlesslabel.state.Shelf;
import serverlesslabel.view.control.ViewContext;
import serverlesslabel.view.host.About;

/**
 * What the window asks of the program around it. What takes time is done in the background and told on the JavaFX
 * thread, with what was in the way where it failed.
 */
public interface Workplace {

    /** The desktop the window is on. */
    Desktop desktop();

    /** What the window is drawn with at present: another one when it is built anew, in another language say. */
    ObservableValue<ViewContext> easel();

    /** The press that prints in the words of the window. */
    Press press();

    /** What brings the present exploration back from a picture of some services. */
    Optional<Payload> carried(List<Service> about);

    /** Prints an edition and puts it into a file, all or nothing. */
    void write(Edition edition, Path file, Runnable done, Consumer<Obstacle> failed);

    /** Prints an edition as a file with such an ending would be. */
    void print(Edition edition, String ending, Consumer<byte[]> done, Consumer<Obstacle> failed);

    /** What is remembered from one start to the next. */
    ObservableValue<Settings> settings();

    /** What is in the way of remembering it; empty while nothing is. */
    ObservableValue<Optional<Obstacle>> unkept();

    /** Remembers something else from now on. */
    void remember(UnaryOperator<Settings> change);

    /** Reads the exploration a file holds. */
    void open(Path file, Consumer<RestoredExploration> done, Consumer<Obstacle> failed);

    /** Keeps the present exploration in a file of its own. */
    void save(Path file, Runnable done, Consumer<Obstacle> failed);

    /** Which catalogs are open. */
    Shelf shelf();

    /** Shows the services of other catalogs, and what was chosen goes along. */
    void openCatalogs(Shelf another);

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
