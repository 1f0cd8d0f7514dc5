package serverlesslabel.view.host;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.value.ObservableValue;
import serverlesslabel.io.FileFailure;
import serverlesslabel.state.Settings;

/** Port for the settings, which last from one start to the next. Used on the JavaFX thread. */
public interface SettingsPort {

    /** The present settings. */
    ObservableValue<Settings> settings();

    /** Changes the settings and saves them; does nothing if the result equals the present settings. */
    void update(UnaryOperator<Settings> change);

    /** The failure of the last attempt to save the settings; empty after a success. */
    ObservableValue<Optional<FileFailure>> failure();

    /** The folder of the settings file. */
    Path folder();
}
