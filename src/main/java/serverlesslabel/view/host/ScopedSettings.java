package serverlesslabel.view.host;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.value.ObservableValue;
import serverlesslabel.io.FileFailure;
import serverlesslabel.state.Settings;

/**
 * Settings for views with a limited life: listeners are notified while the views are shown. After that the settings
 * hold no reference to them, so they can be garbage collected.
 *
 * @param all   the settings of the program
 * @param shown true while the views are shown
 */
public record ScopedSettings(SettingsPort all, ObservableValue<Boolean> shown) implements SettingsPort {

    @Override
    public ObservableValue<Settings> settings() {
        // A view may still read a value after its end: a text field does when it loses the focus by being removed.
        return shown.getValue() ? all.settings().when(shown) : all.settings();
    }

    @Override
    public void update(UnaryOperator<Settings> change) {
        all.update(change);
    }

    @Override
    public ObservableValue<Optional<FileFailure>> failure() {
        return all.failure().when(shown);
    }

    @Override
    public Path folder() {
        return all.folder();
    }
}
