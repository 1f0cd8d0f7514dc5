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

/** The profiles the reader made: their names can be written over, and they can be deleted. */
final class ProfilesForm extends VBox {

    private final ViewContext context;
    private final SettingsPort settings;
    private final DesktopPort desktop;
    private final Label says = new Label();

    private ProfilesForm(ViewContext context, SettingsPort settings, DesktopPort desktop) {
        this.context = context;
        this.settings = settings;
        this.desktop = desktop;
        setId("prefs-profiles");
        getStyleClass().add("form-list");
        says.setWrapText(true);
        settings.settings().map(Settings::profiles).subscribe(this::show);
    }

    /** The form on the settings. */
    static Form of(ViewContext context, SettingsPort settings, DesktopPort desktop) {
        var form = new Form(context.text("prefs.profiles"));
        var list = new ProfilesForm(context, settings, desktop);
        var scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        // Asked without a width, as it would be, the list knows nothing of sentences that take two lines.
        scroll.prefViewportHeightProperty().bind(list.heightProperty());
        scroll.getStyleClass().add("form-scroll");
        form.line(scroll);
        return form;
    }

    // Lines stay while a name is written: another one in their place would lose the focus, or a click on its way.
    private void show(List<OwnProfile> profiles) {
        if (!profiles.isEmpty() && profiles.equals(lines().stream().map(ProfileLine::profile).toList())) return;
        getChildren().setAll(profiles.stream()
            .map(ownProfile -> new ProfileLine(ownProfile, context, settings, desktop, this::taken)).toList());
        if (profiles.isEmpty()) say(context.text("prefs.profiles.none"), "about-quiet");
    }

    private void taken(String name) {
        say(context.text("prefs.profile.taken", name), "form-warning");
    }

    private void say(String words, String style) {
        says.setText(words);
        says.getStyleClass().setAll("label", style);
        if (!getChildren().contains(says)) getChildren().add(says);
    }

    private List<ProfileLine> lines() {
        return getChildren().stream().filter(ProfileLine.class::isInstance)
            .map(ProfileLine.class::cast).toList();
    }
}
