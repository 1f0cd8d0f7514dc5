package serverlesslabel.view.host;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.value.ObservableValue;
import serverlesslabel.io.FileFailure;
import serverlesslabel.state.Settings;

/**
 * The settings for views that are shown for a while: they hear of changes until others take their place, and are then
 * held by nobody.
 *
 * @param shown true while the views are shown
 */
public record SettingsWhile(SettingsPort all, ObservableValue<Boolean> shown) implements SettingsPort {

    @Override
    public ObservableValue<Settings> settings() {
        // Views that are gone may still look a value up, as a text field does that loses the focus on its way out.
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
