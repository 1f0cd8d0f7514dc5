package serverlesslabel.view.export;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import serverlesslabel.drawing.sheet.SheetFormat;
import serverlesslabel.export.ExportKind;
import serverlesslabel.export.ExportOption;
import serverlesslabel.export.FileOptions;
import serverlesslabel.export.FileType;
import serverlesslabel.state.ExportSettings;
import serverlesslabel.view.control.Labels;
import serverlesslabel.view.control.ViewContext;
import serverlesslabel.view.control.Visibility;
import serverlesslabel.view.host.SettingsPort;

/** Controls for the options of an export. The settings keep every choice but the title. */
final class ExportControls extends VBox {

    private final ViewContext context;
    private final SettingsPort settings;
    private final Runnable changed;
    private final TextField title = new TextField();
    private final SettingChoice<ExportKind> kind;
    private final SettingChoice<SheetFormat> paper;
    private final SettingChoice<FileType> type;
    private final FileOptionControls files;
    private final CheckBox dark = new CheckBox();
    private final VBox titleField;
    private final VBox paperField;

    /** Controls that show the last choices and call {@code changed} after each new one. */
    ExportControls(ViewContext context, SettingsPort settings, Runnable changed) {
        this.context = context;
        this.settings = settings;
        this.changed = changed;
        this.kind = box("export-motif", exportKind -> context.text(exportKind.key()), (now, chosen) ->
            now.withKind(chosen.id()));
        this.paper = box("export-paper", sheetFormat -> context.text(sheetFormat.key()), (now, chosen) ->
            now.withPaper(chosen.id()));
        this.type = box("export-ending", fileType -> context.text(fileType.key()), (now, chosen) ->
            now.withEnding(chosen.extension()));
        this.files = new FileOptionControls(context, this::choose);
        this.titleField = field("export.title.label", title);
        this.paperField = field("export.paper", paper);
        title.setId("export-title");
        title.setPromptText(context.text("export.title.prompt"));
        dark.setText(context.text("export.dark"));
        dark.setId("export-dark");
        dark.setOnAction(press -> choose(now -> now.withDark(dark.isSelected())));
        getStyleClass().add("export-controls");
        getChildren().addAll(field("export.what", kind), titleField, paperField, field("export.kind", type), files,
            dark);
        show(choices());
        title.textProperty().addListener((text, before, now) -> changed.run());
    }

    /** The kind of subject to export. */
    ExportKind kind() {
        return kind.getValue();
    }

    /** The format of a sheet. */
    SheetFormat paper() {
        return paper.getValue();
    }

    /** The title; blank for the names of the services. */
    String title() {
        return title.getText();
    }

    /** The type of the file. */
    FileType type() {
        return type.getValue();
    }

    /** The types of file the chosen kind can be written as, at least one. */
    List<FileType> types() {
        return List.copyOf(type.getItems());
    }

    /** The options of the file. */
    FileOptions files() {
        return files.options();
    }

    /** Whether the export uses the dark palette. */
    boolean dark() {
        return dark.isSelected();
    }

    private ExportSettings choices() {
        return settings.settings().getValue().exportSettings();
    }

    private <T> SettingChoice<T> box(String id, Function<T, String> name,
                                     BiFunction<ExportSettings, T, ExportSettings> change) {
        return new SettingChoice<>(id, name, chosen -> choose(choices -> change.apply(choices, chosen)));
    }

    private VBox field(String key, Node control) {
        var label = Labels.caption(context.text(key));
        label.setLabelFor(control);
        return new VBox(label, control);
    }

    private void choose(UnaryOperator<ExportSettings> change) {
        settings.update(now -> now.withExportSettings(change.apply(now.exportSettings())));
        show(choices());
        changed.run();
    }

    private void show(ExportSettings choices) {
        var chosen = ExportKind.of(choices.kind()).orElse(ExportKind.SHEET);
        var types = FileType.ofKind(chosen);
        kind.show(List.of(ExportKind.values()), chosen);
        paper.show(List.of(SheetFormat.values()), SheetFormat.of(choices.paper()).orElse(SheetFormat.SLIDE));
        type.show(types, types.stream().filter(fileType -> fileType.extension().equals(choices.ending())).findFirst()
            .orElse(types.get(0)));
        files.show(choices, type());
        dark.setSelected(choices.dark());
        Visibility.set(paperField, takes(ExportOption.PAPER));
        Visibility.set(titleField, takes(ExportOption.TITLE));
        Visibility.set(dark, takes(ExportOption.THEME));
    }

    private boolean takes(ExportOption option) {
        return kind().takes(option) && type().takes(option);
    }
}
