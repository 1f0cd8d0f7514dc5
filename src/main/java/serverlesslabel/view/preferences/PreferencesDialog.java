package serverlesslabel.view.preferences;

import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Dialog;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import javafx.util.Subscription;
import serverlesslabel.view.control.Buttons;
import serverlesslabel.view.control.DialogBody;
import serverlesslabel.view.control.ViewContext;
import serverlesslabel.view.host.DesktopPort;
import serverlesslabel.view.host.ExplorationsPort;
import serverlesslabel.view.host.ScopedSettings;
import serverlesslabel.view.host.SettingsPort;

/**
 * Preferences dialog: appearance, files and own profiles; every change takes effect at once, also one of the language.
 * It has forms instead of a property sheet, because few options of different kinds are found faster by their controls
 * than in a uniform list.
 */
public final class PreferencesDialog extends Dialog<Void> {

    private final SettingsPort settings;
    private final ExplorationsPort explorations;
    private final DesktopPort desktop;
    /** Set to false when the present forms are replaced, which ends their subscriptions. */
    private BooleanProperty shown = new SimpleBooleanProperty(true);

    /**
     * A dialog that is rebuilt when the language changes.
     *
     * @param contexts the context of the present window
     */
    public PreferencesDialog(ObservableValue<ViewContext> contexts, SettingsPort settings,
                             ExplorationsPort explorations, DesktopPort desktop, Window owner) {
        this.settings = settings;
        this.explorations = explorations;
        this.desktop = desktop;
        initOwner(owner);
        getDialogPane().setId("preferences");
        var language = contexts.map(context -> context.texts().language());
        Subscription building = language.subscribe(now -> build(contexts.getValue()));
        setOnShown(shown -> getDialogPane().lookup("#prefs-theme").requestFocus());
        // A dialog whose owner is closed is hidden without being told so: only its window knows.
        showingProperty().subscribe((before, showing) -> {
            if (showing) return;
            building.unsubscribe();
            shown.set(false);
        });
    }

    private void build(ViewContext context) {
        var focused = Optional.ofNullable(getDialogPane().getScene()).map(scene -> scene.getFocusOwner())
            .map(Node::getId);
        shown.set(false);
        shown = new SimpleBooleanProperty(true);
        var present = new ScopedSettings(settings, shown);
        setTitle(context.text("prefs.title"));
        var content = new VBox(AppearanceForm.of(context, present), FilesForm.of(context, present, desktop),
            ProfilesForm.of(context, present, desktop), resetButton(context));
        content.getStyleClass().addAll("page-content", "preferences");
        getDialogPane().setContent(new DialogBody(content, context));
        getDialogPane().getButtonTypes().setAll(Buttons.close(context));
        focused.map(id -> content.lookup("#" + id)).ifPresent(Node::requestFocus);
        Optional.ofNullable(getDialogPane().getScene()).map(scene -> scene.getWindow()).ifPresent(Window::sizeToScene);
    }

    private Node resetButton(ViewContext context) {
        var button = new Button(context.text("prefs.anew"));
        button.setId("prefs-anew");
        button.setOnAction(press -> {
            if (desktop.confirm(context.text("prefs.anew.ask"))) explorations.reset();
        });
        return button;
    }
}
