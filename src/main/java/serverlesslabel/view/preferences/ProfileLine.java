package serverlesslabel.view.preferences;

import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import serverlesslabel.state.OwnProfile;
import serverlesslabel.view.control.Icons;
import serverlesslabel.view.control.ViewContext;
import serverlesslabel.view.host.DesktopPort;
import serverlesslabel.view.host.SettingsPort;

/** Row of one of the reader's own profiles: its name in a text field, and a delete button. */
final class ProfileLine extends HBox {

    private final ViewContext context;
    private final SettingsPort settings;
    private final DesktopPort desktop;
    private final Consumer<String> nameTaken;
    private final TextField name = new TextField();
    private final Button delete = new Button();
    private OwnProfile profile;

    /**
     * A row for a profile.
     *
     * @param nameTaken called with a new name that another profile has already; the old name stays
     */
    ProfileLine(OwnProfile profile, ViewContext context, SettingsPort settings, DesktopPort desktop,
                Consumer<String> nameTaken) {
        this.profile = profile;
        this.context = context;
        this.settings = settings;
        this.desktop = desktop;
        this.nameTaken = nameTaken;
        getStyleClass().add("strip-line");
        name.getStyleClass().add("profile-entry");
        name.setOnAction(press -> rename());
        name.focusedProperty().subscribe(focused -> {
            if (!focused) rename();
        });
        HBox.setHgrow(name, Priority.ALWAYS);
        delete.setGraphic(Icons.of("fth-trash-2"));
        delete.getStyleClass().addAll("glyph-button", "profile-delete");
        delete.setOnAction(press -> delete());
        getChildren().setAll(name, delete);
        show(profile);
    }

    /** The profile with its present name. */
    OwnProfile profile() {
        return profile;
    }

    private void show(OwnProfile now) {
        profile = now;
        name.setText(now.name());
        name.setAccessibleText(context.text("prefs.profile.name", now.name()));
        delete.setAccessibleText(context.text("prefs.profile.delete", now.name()));
        delete.setTooltip(new Tooltip(delete.getAccessibleText()));
    }

    private void rename() {
        var before = profile;
        var typed = name.getText().strip();
        var all = settings.settings().getValue();
        if (typed.isEmpty() || typed.equals(before.name())) show(before);
        else if (all.withProfileRenamed(before, typed).equals(all)) {
            show(before);
            nameTaken.accept(typed);
        } else {
            show(new OwnProfile(typed, before.points()));
            settings.update(now -> now.withProfileRenamed(before, typed));
        }
    }

    private void delete() {
        if (desktop.confirm(context.text("prefs.profile.ask", profile.name())))
            settings.update(now -> now.withoutProfile(profile));
    }
}
