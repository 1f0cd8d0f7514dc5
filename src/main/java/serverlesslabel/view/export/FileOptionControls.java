package serverlesslabel.view.export;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;
import serverlesslabel.export.CellSeparator;
import serverlesslabel.export.ExportOption;
import serverlesslabel.export.FileOptions;
import serverlesslabel.export.FileType;
import serverlesslabel.paint.svg.SvgText;
import serverlesslabel.state.ExportSettings;
import serverlesslabel.view.control.Labels;
import serverlesslabel.view.control.ViewContext;
import serverlesslabel.view.control.Visibility;

/** Controls for the options of single file types; only those of the chosen type are shown. */
final class FileOptionControls extends VBox {

    private static final List<Integer> SCALES = List.of(1, 2, 3);

    private final ViewContext context;
    private final SettingChoice<Integer> scale;
    private final SettingChoice<SvgText> text;
    private final SettingChoice<CellSeparator> separator;
    private final CheckBox mark = new CheckBox();
    private final Node scaleField;
    private final Node textField;
    private final Node separatorField;

    /** Controls that report each choice as a change of the settings. */
    FileOptionControls(ViewContext context, Consumer<UnaryOperator<ExportSettings>> choose) {
        this.context = context;
        this.scale = new SettingChoice<>("export-scale", times -> context.text("export.times", times), chosen ->
            choose.accept(now -> now.withScale(chosen)));
        this.text = new SettingChoice<>("export-text", this::name, chosen ->
            choose.accept(now -> now.withText(id(chosen))));
        this.separator = new SettingChoice<>("export-separator", way -> context.text(way.key()), chosen ->
            choose.accept(now -> now.withCsv(chosen.id())));
        mark.setId("export-mark");
        mark.setText(context.text("export.mark"));
        mark.setOnAction(press -> choose.accept(now -> now.withMark(mark.isSelected())));
        scaleField = field("export.scale", scale);
        textField = field("export.text", text);
        separatorField = field("export.separator", separator);
        getStyleClass().add("export-controls");
        getChildren().addAll(scaleField, textField, separatorField, mark);
    }

    /** The options chosen. */
    FileOptions options() {
        return new FileOptions(scale.getValue(), text.getValue(),
            separator.getValue().format(mark.isSelected()));
    }

    /** Shows the choices for a type of file. */
    void show(ExportSettings choices, FileType type) {
        scale.show(SCALES, choices.scale());
        text.show(List.of(SvgText.values()), Stream.of(SvgText.values())
            .filter(way -> id(way).equals(choices.text())).findFirst().orElse(SvgText.OUTLINES));
        var separators = CellSeparator.of(context.texts().language());
        separator.show(separators, separators.stream()
            .filter(way -> way.id().equals(choices.csv())).findFirst().orElse(CellSeparator.COMMA));
        mark.setSelected(choices.mark());
        Visibility.set(scaleField, type.takes(ExportOption.SCALE));
        Visibility.set(textField, type.takes(ExportOption.TEXT));
        Visibility.set(separatorField, type.takes(ExportOption.SEPARATOR));
        Visibility.set(mark, type.takes(ExportOption.BOM));
    }

    private String name(SvgText way) {
        return switch (way) {
            case OUTLINES -> context.text("export.text.outlines");
            case LETTERS -> context.text("export.text.letters");
        };
    }

    private VBox field(String key, Node control) {
        var label = Labels.caption(context.text(key));
        label.setLabelFor(control);
        return new VBox(label, control);
    }

    private static String id(SvgText way) {
        return way.name().toLowerCase(Locale.ROOT);
    }
}
