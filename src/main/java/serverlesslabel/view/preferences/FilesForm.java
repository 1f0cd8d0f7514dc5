package serverlesslabel.view.preferences;

import java.nio.file.Path;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import serverlesslabel.state.Settings;
import serverlesslabel.view.Workplace;
import serverlesslabel.view.control.Form;
import serverlesslabel.view.control.ViewContext;

/** Where files go, which ones are remembered, and where the settings themselves are. */
final class FilesForm {

    private final ViewContext context;
    private final Workplace workplace;

    private FilesForm(ViewContext context, Workplace workplace) {
        this.context = context;
        this.workplace = workplace;
    }

    /** The form on settings that are shown. */
    static Form of(ViewContext context, Workplace workplace, ObservableValue<Settings> settings) {
        var files = new FilesForm(context, workplace);
        var form = new Form(context.text("prefs.files"));
        form.row(context.text("prefs.folder"), files.folder(settings));
        form.row(context.text("prefs.recent"), files.recent(settings));
        form.row(context.text("prefs.place"), files.place());
        return form;
    }

    private Node folder(ObservableValue<Settings> settings) {
        var says = path();
        settings.map(Settings::folder).subscribe(folder -> show(says,
            folder.map(Path::toString).orElse(context.text("prefs.folder.none"))));
        return line(says, button("prefs-folder", "prefs.folder.choose", () ->
            workplace.desktop().askForFolder(context.text("prefs.folder")).ifPresent(folder ->
                workplace.remember(now -> now.withFolder(folder)))));
    }

    private Node recent(ObservableValue<Settings> settings) {
        var says = path();
        var clear = button("prefs-recent", "prefs.recent.clear", () -> workplace.remember(Settings::withoutRecent));
        settings.map(Settings::recent).subscribe(files -> {
            show(says, files.isEmpty() ? context.text("prefs.recent.none")
                : context.count("prefs.recent", files.size()));
            clear.setDisable(files.isEmpty());
        });
        return line(says, clear);
    }

    private Node place() {
        var says = path();
        show(says, workplace.settingsFolder().toString());
        return line(says, button("prefs-place", "export.folder",
            () -> workplace.desktop().show(workplace.settingsFolder())));
    }

    // The end of a path says more than its beginning.
    private static Label path() {
        var label = new Label();
        label.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        label.setMaxWidth(Double.MAX_VALUE);
        label.getStyleClass().add("about-quiet");
        HBox.setHgrow(label, Priority.ALWAYS);
        return label;
    }

    private static void show(Label label, String words) {
        label.setText(words);
        label.setTooltip(new Tooltip(words));
    }

    private Button button(String id, String key, Runnable run) {
        var button = new Button(context.text(key));
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(press -> run.run());
        return button;
    }

    private static HBox line(Label says, Button button) {
        var line = new HBox(says, button);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("strip-line");
        return line;
    }
}
