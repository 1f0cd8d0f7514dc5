package serverlesslabel.view.preferences;

import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Dialog;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import javafx.util.Subscription;
import serverlesslabel.view.Workplace;
import serverlesslabel.view.control.Buttons;
import serverlesslabel.view.control.DialogBody;
import serverlesslabel.view.control.ViewContext;

/**
 * Everything that can be set, in one place; each takes effect at once. A form and no property sheet: few options that
 * differ in kind are found faster by their look than in a list where all look alike. When the window changes its
 * language, so does this.
 */
public final class PreferencesDialog extends Dialog<Void> {

    private final Workplace workplace;
    /** Ends what the present forms listen to when others take their place. */
    private BooleanProperty shown = new SimpleBooleanProperty(true);

    public PreferencesDialog(Workplace workplace, Window owner) {
        this.workplace = workplace;
        initOwner(owner);
        getDialogPane().setId("preferences");
        var language = workplace.easel().map(context -> context.texts().language());
        Subscription building = language.subscribe(now -> build(workplace.easel().getValue()));
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
        var settings = workplace.settings().when(shown);
        setTitle(context.text("prefs.title"));
        var content = new VBox(AppearanceForm.of(context, workplace, settings),
            FilesForm.of(context, workplace, settings),
            ProfilesForm.of(context, workplace, settings), anew(context));
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
            if (workplace.desktop().confirm(context.text("prefs.anew.ask"))) workplace.beginAnew();
        });
        return anew;
    }
}
