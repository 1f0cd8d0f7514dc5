package serverlesslabel.view;

import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import serverlesslabel.state.OwnProfile;

/** A profile the reader made: its name to write over, and a button that deletes it. */
final class ProfileLine extends HBox {

    private final Easel easel;
    private final Workplace workplace;
    private final Consumer<String> taken;
    private final TextField name = new TextField();
    private final Button delete = new Button();
    private OwnProfile profile;

    /** The line of a profile; somebody is told of a name that another one has. */
    ProfileLine(OwnProfile profile, Easel easel, Workplace workplace, Consumer<String> taken) {
        this.profile = profile;
        this.easel = easel;
        this.workplace = workplace;
        this.taken = taken;
        getStyleClass().add("strip-line");
        name.getStyleClass().add("profile-entry");
        name.setOnAction(press -> rename());
        name.focusedProperty().subscribe(focused -> {
            if (!focused) rename();
        });
        HBox.setHgrow(name, Priority.ALWAYS);
        delete.setGraphic(Glyphs.of("fth-trash-2"));
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
        name.setAccessibleText(easel.say("prefs.profile.name", now.name()));
        delete.setAccessibleText(easel.say("prefs.profile.delete", now.name()));
        delete.setTooltip(new Tooltip(delete.getAccessibleText()));
    }

    private void rename() {
        var before = profile;
        var written = name.getText().strip();
        var settings = workplace.settings().getValue();
        if (written.isEmpty() || written.equals(before.name())) show(before);
        else if (settings.renaming(before, written).equals(settings)) {
            show(before);
            taken.accept(written);
        } else {
            show(new OwnProfile(written, before.points()));
            workplace.remember(now -> now.renaming(before, written));
        }
    }

    private void delete() {
        if (workplace.desktop().confirm(easel.say("prefs.profile.ask", profile.name())))
            workplace.remember(settings -> settings.without(profile));
    }
}
