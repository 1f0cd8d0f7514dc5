package serverlesslabel.view;

import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Dialog;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import javafx.util.Subscription;

/**
 * Everything that can be set, in one place; each takes effect at once. A form and no property sheet: few options that
 * differ in kind are found faster by their look than in a list where all look alike. When the window changes its
 * language, so does this.
 */
final class PreferencesDialog extends Dialog<Void> {

    private final Workplace workplace;
    /** Ends what the present forms listen to when others take their place. */
    private BooleanProperty shown = new SimpleBooleanProperty(true);

    PreferencesDialog(Workplace workplace, Window owner) {
        this.workplace = workplace;
        initOwner(owner);
        getDialogPane().setId("preferences");
        var language = workplace.easel().map(easel -> easel.texts().language());
        Subscription building = language.subscribe(now -> build(workplace.easel().getValue()));
        setOnShown(shown -> getDialogPane().lookup("#prefs-theme").requestFocus());
        setOnHidden(hidden -> {
            building.unsubscribe();
            shown.set(false);
        });
    }

    private void build(Easel easel) {
        var focused = Optional.ofNullable(getDialogPane().getScene()).map(scene -> scene.getFocusOwner())
            .map(Node::getId);
        shown.set(false);
        shown = new SimpleBooleanProperty(true);
        var settings = workplace.settings().when(shown);
        setTitle(easel.say("prefs.title"));
        var content = new VBox(LookForm.of(easel, workplace, settings), FilesForm.of(easel, workplace, settings),
            ProfilesForm.of(easel, workplace, settings), anew(easel));
        content.getStyleClass().addAll("page-content", "preferences");
        getDialogPane().setContent(new DialogBody(content, easel));
        getDialogPane().getButtonTypes().setAll(Buttons.close(easel));
        focused.map(id -> content.lookup("#" + id)).ifPresent(Node::requestFocus);
        Optional.ofNullable(getDialogPane().getScene()).map(scene -> scene.getWindow()).ifPresent(Window::sizeToScene);
    }

    private Node anew(Easel easel) {
        var anew = new Button(easel.say("prefs.anew"));
        anew.setId("prefs-anew");
        anew.setOnAction(press -> {
            if (workplace.desktop().confirm(easel.say("prefs.anew.ask"))) workplace.beginAnew();
        });
        return anew;
    }
}
