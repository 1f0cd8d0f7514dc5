package serverlesslabel.view;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.value.ObservableValue;
import serverlesslabel.state.Reopened;
import serverlesslabel.state.Settings;

/**
 * What the window asks of the program around it. What takes time is done in the background and told on the JavaFX
 * thread, with a reason in a few words where it failed.
 */
public interface Workplace {

    /** The desktop the window is on. */
    Desktop desktop();

    /** Writes pictures. */
    Exporter exporter();

    /** What is remembered from one start to the next. */
    ObservableValue<Settings> settings();

    /** Remembers something else from now on. */
    void remember(UnaryOperator<Settings> change);

    /** Reads the exploration a file holds. */
    void open(Path file, Consumer<Reopened> done, Consumer<String> failed);

    /** Keeps the present exploration in a file of its own. */
    void save(Path file, Runnable done, Consumer<String> failed);

    /** Shows the services of these folders, or the shipped ones where there are none. */
    void openCatalogs(List<Path> folders);

    /** Where the program writes down what went wrong. */
    Path log();

    /** What runs here: the program and the parts of others it is made with, a line each. */
    List<String> about();

    /** Ends the program. */
    void quit();
}
