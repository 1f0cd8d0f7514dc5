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

/** A profile the reader made: its name to write over, and a button that deletes it. */
final class ProfileLine extends HBox {

    private final ViewContext context;
    private final SettingsPort settings;
    private final DesktopPort desktop;
    private final Consumer<String> taken;
    private final TextField name = new TextField();
    private final Button delete = new Button();
    private OwnProfile profile;

    /** The line of a profile; somebody is told of a name that another one has. */
    ProfileLine(OwnProfile profile, ViewContext context, SettingsPort settings, DesktopPort desktop,
                Consumer<String> taken) {
        this.profile = profile;
        this.context = context;
        this.settings = settings;
        this.desktop = desktop;
        this.taken = taken;
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

    /** The profile under its present name. */
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
        var written = name.getText().strip();
        var all = settings.settings().getValue();
        if (written.isEmpty() || written.equals(before.name())) show(before);
        else if (all.withProfileRenamed(before, written).equals(all)) {
            show(before);
            taken.accept(written);
        } else {
            show(new OwnProfile(written, before.points()));
            settings.update(now -> now.withProfileRenamed(before, written));
        }
    }

    private void delete() {
        if (desktop.confirm(context.text("prefs.profile.ask", profile.name())))
            settings.update(now -> now.withoutProfile(profile));
    }
}
