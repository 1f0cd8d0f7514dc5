package serverlesslabel.view.preferences;

import java.nio.file.Path;
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
import serverlesslabel.view.control.Form;
import serverlesslabel.view.control.ViewContext;
import serverlesslabel.view.host.DesktopPort;
import serverlesslabel.view.host.SettingsPort;

/** Form for files: the folder they are saved in, the recent files, and the folder of the settings. */
final class FilesForm {

    private final ViewContext context;
    private final SettingsPort settings;
    private final DesktopPort desktop;

    private FilesForm(ViewContext context, SettingsPort settings, DesktopPort desktop) {
        this.context = context;
        this.settings = settings;
        this.desktop = desktop;
    }

    /** A form that shows the settings and changes them at once. */
    static Form of(ViewContext context, SettingsPort settings, DesktopPort desktop) {
        var files = new FilesForm(context, settings, desktop);
        var form = new Form(context.text("prefs.files"));
        form.row(context.text("prefs.folder"), files.folder());
        form.row(context.text("prefs.recent"), files.recent());
        form.row(context.text("prefs.place"), files.place());
        return form;
    }

    private Node folder() {
        var label = path();
        settings.settings().map(Settings::folder).subscribe(folder -> show(label,
            folder.map(Path::toString).orElse(context.text("prefs.folder.none"))));
        return line(label, button("prefs-folder", "prefs.folder.choose", () ->
            desktop.askForFolder(context.text("prefs.folder")).ifPresent(folder ->
                settings.update(now -> now.withFolder(folder)))));
    }

    private Node recent() {
        var label = path();
        var clear = button("prefs-recent", "prefs.recent.clear", () -> settings.update(Settings::withoutRecent));
        settings.settings().map(Settings::recent).subscribe(files -> {
            show(label, files.isEmpty() ? context.text("prefs.recent.none")
                : context.count("prefs.recent", files.size()));
            clear.setDisable(files.isEmpty());
        });
        return line(label, clear);
    }

    private Node place() {
        var label = path();
        show(label, settings.folder().toString());
        return line(label, button("prefs-place", "export.folder",
            () -> desktop.show(settings.folder())));
    }

    // Shortened in the middle: the end of a path says more than its beginning.
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

    private static HBox line(Label label, Button button) {
        var line = new HBox(label, button);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("strip-line");
        return line;
    }
}
