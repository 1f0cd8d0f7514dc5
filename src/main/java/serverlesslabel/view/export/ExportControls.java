package serverlesslabel.view.export;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import serverlesslabel.drawing.sheet.SheetFormat;
import serverlesslabel.export.ExportKind;
import serverlesslabel.export.ExportOption;
import serverlesslabel.export.FileType;
import serverlesslabel.state.ExportSettings;
import serverlesslabel.view.control.Labels;
import serverlesslabel.view.control.NameConverter;
import serverlesslabel.view.control.ViewContext;
import serverlesslabel.view.host.SettingsPort;

/** Controls for the options of an export. The settings keep every choice but the title. */
final class ExportControls extends VBox {

    private static final List<Integer> SCALES = List.of(1, 2, 3);

    private final ViewContext context;
    private final SettingsPort settings;
    private final Runnable changed;
    private final TextField title = new TextField();
    private final ChoiceBox<ExportKind> kind;
    private final ChoiceBox<SheetFormat> paper;
    private final ChoiceBox<FileType> type;
    private final ChoiceBox<Integer> scale;
    private final CheckBox dark = new CheckBox();
    private boolean showing;

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
        this.scale = box("export-scale", times -> context.text("export.times", times), ExportSettings::withScale);
        kind.getItems().setAll(ExportKind.values());
        paper.getItems().setAll(SheetFormat.values());
        scale.getItems().setAll(SCALES);
        title.setId("export-title");
        title.setPromptText(context.text("export.title.prompt"));
        dark.setText(context.text("export.dark"));
        dark.setId("export-dark");
        dark.setOnAction(press -> choose(now -> now.withDark(dark.isSelected())));
        getStyleClass().add("export-controls");
        getChildren().addAll(field("export.what", kind), field("export.title.label", title),
            field("export.paper", paper), field("export.kind", type), field("export.scale", scale), dark);
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

    /** The pixels of a PNG per unit of the picture: 1, 2 or 3. */
    int scale() {
        return scale.getValue();
    }

    /** Whether the export uses the dark palette. */
    boolean dark() {
        return dark.isSelected();
    }

    private ExportSettings choices() {
        return settings.settings().getValue().exportSettings();
    }

    private <T> ChoiceBox<T> box(String id, Function<T, String> name,
                                 BiFunction<ExportSettings, T, ExportSettings> change) {
        var box = new ChoiceBox<T>();
        box.setId(id);
        box.setMaxWidth(Double.MAX_VALUE);
        box.setConverter(new NameConverter<>(name));
        box.valueProperty().addListener((value, before, now) -> {
            if (!showing && now != null) choose(choices -> change.apply(choices, now));
        });
        return box;
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
        showing = true;
        var chosen = ExportKind.of(choices.kind()).orElse(ExportKind.SHEET);
        var types = FileType.ofKind(chosen);
        kind.setValue(chosen);
        paper.setValue(SheetFormat.of(choices.paper()).orElse(SheetFormat.SLIDE));
        type.getItems().setAll(types);
        type.setValue(types.stream().filter(fileType -> fileType.extension().equals(choices.ending())).findFirst()
            .orElse(types.get(0)));
        scale.setValue(choices.scale());
        dark.setSelected(choices.dark());
        paper.setDisable(!chosen.takes(ExportOption.PAPER));
        title.setDisable(!chosen.takes(ExportOption.TITLE));
        scale.setDisable(!type().takes(ExportOption.SCALE));
        showing = false;
    }
}
