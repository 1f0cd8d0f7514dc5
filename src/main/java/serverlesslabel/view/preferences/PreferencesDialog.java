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
import serverlesslabel.view.host.SettingsPort;
import serverlesslabel.view.host.SettingsWhile;

/**
 * Everything that can be set, in one place; each takes effect at once. A form and no property sheet: few options that
 * differ in kind are found faster by their look than in a list where all look alike. When the window changes its
 * language, so does this.
 */
public final class PreferencesDialog extends Dialog<Void> {

    private final SettingsPort settings;
    private final ExplorationsPort explorations;
    private final DesktopPort desktop;
    /** Ends what the present forms listen to when others take their place. */
    private BooleanProperty shown = new SimpleBooleanProperty(true);

    /** Preferences that are built anew with each easel the window gets. */
    public PreferencesDialog(ObservableValue<ViewContext> easels, SettingsPort settings, ExplorationsPort explorations,
                      DesktopPort desktop, Window owner) {
        this.settings = settings;
        this.explorations = explorations;
        this.desktop = desktop;
        initOwner(owner);
        getDialogPane().setId("preferences");
        var language = easels.map(context -> context.texts().language());
        Subscription building = language.subscribe(now -> build(easels.getValue()));
        setOnShown(shown -> getDialogPane().lookup("#prefs-theme").requestFocus());
        setOnHidden(hidden -> {
            building.unsubscribe();
            shown.set(false);
        });
    }

    private void build(ViewContext context) {
        var focused = Optional.ofNullable(getDialogPane().getScene()).map(scene -> scene.getFocusOwner())
            .map(Node::getId);
        shown.set(false);
        shown = new SimpleBooleanProperty(true);
        var present = new SettingsWhile(settings, shown);
        setTitle(context.text("prefs.title"));
        var content = new VBox(AppearanceForm.of(context, present), FilesForm.of(context, present, desktop),
            ProfilesForm.of(context, present, desktop), anew(context));
        content.getStyleClass().addAll("page-content", "preferences");
        getDialogPane().setContent(new DialogBody(content, context));
        getDialogPane().getButtonTypes().setAll(Buttons.close(context));
        focused.map(id -> content.lookup("#" + id)).ifPresent(Node::requestFocus);
        Optional.ofNullable(getDialogPane().getScene()).map(scene -> scene.getWindow()).ifPresent(Window::sizeToScene);
    }

    private Node anew(ViewContext context) {
        var anew = new Button(context.text("prefs.anew"));
        anew.setId("prefs-anew");
        anew.setOnAction(press -> {
            if (desktop.confirm(context.text("prefs.anew.ask"))) explorations.reset();
        });
        return anew;
    }
}
