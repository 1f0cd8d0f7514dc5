package serverlesslabel.view.preferences;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import serverlesslabel.state.OwnProfile;
import serverlesslabel.state.Settings;
import serverlesslabel.view.control.Form;
import serverlesslabel.view.control.ViewContext;
import serverlesslabel.view.host.DesktopPort;
import serverlesslabel.view.host.SettingsPort;

/** Form for the reader's own profiles, to rename and delete them. */
final class ProfilesForm extends VBox {

    private final ViewContext context;
    private final SettingsPort settings;
    private final DesktopPort desktop;
    private final Label message = new Label();

    private ProfilesForm(ViewContext context, SettingsPort settings, DesktopPort desktop) {
        this.context = context;
        this.settings = settings;
        this.desktop = desktop;
        setId("prefs-profiles");
        getStyleClass().add("form-list");
        message.setWrapText(true);
        settings.settings().map(Settings::profiles).subscribe(this::show);
    }

    /** A form that shows the profiles of the settings and changes them at once. */
    static Form of(ViewContext context, SettingsPort settings, DesktopPort desktop) {
        var form = new Form(context.text("prefs.profiles"));
        var list = new ProfilesForm(context, settings, desktop);
        var scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        // The scroll pane asks for the list's height without a width, which ignores wrapped lines.
        scroll.prefViewportHeightProperty().bind(list.heightProperty());
        scroll.getStyleClass().add("form-scroll");
        form.line(scroll);
        return form;
    }

    // Rows stay while a name is typed: new ones would lose the focus, or a click in progress.
    private void show(List<OwnProfile> profiles) {
        if (!profiles.isEmpty() && profiles.equals(rows().stream().map(ProfileLine::profile).toList())) return;
        getChildren().setAll(profiles.stream()
            .map(ownProfile -> new ProfileLine(ownProfile, context, settings, desktop, this::showTaken)).toList());
        if (profiles.isEmpty()) showMessage(context.text("prefs.profiles.none"), "about-quiet");
    }

    private void showTaken(String name) {
        showMessage(context.text("prefs.profile.taken", name), "form-warning");
    }

    private void showMessage(String text, String style) {
        message.setText(text);
        message.getStyleClass().setAll("label", style);
        if (!getChildren().contains(message)) getChildren().add(message);
    }

    private List<ProfileLine> rows() {
        return getChildren().stream().filter(ProfileLine.class::isInstance)
            .map(ProfileLine.class::cast).toList();
    }
}
