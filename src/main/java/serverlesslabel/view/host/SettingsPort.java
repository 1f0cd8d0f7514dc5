package serverlesslabel.view.host;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.value.ObservableValue;
import serverlesslabel.io.FileFailure;
import serverlesslabel.state.Settings;

/** The settings, which last from one start to the next. Used on the JavaFX thread. */
public interface SettingsPort {

    /** The present settings. */
    ObservableValue<Settings> settings();

    /** Changes the settings and has them written to disk; a change that changes nothing does nothing. */
    void update(UnaryOperator<Settings> change);

    /** Why the settings could not be written the last time; empty when they were. */
    ObservableValue<Optional<FileFailure>> failure();

    /** The folder the settings are kept in. */
    Path folder();
}
