package serverlesslabel.view.export;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;
import serverlesslabel.export.ExportOption;
import serverlesslabel.export.FileOptions;
import serverlesslabel.export.FileType;
import serverlesslabel.paint.svg.SvgText;
import serverlesslabel.report.data.CsvFormat;
import serverlesslabel.state.ExportSettings;
import serverlesslabel.text.Language;
import serverlesslabel.view.control.Labels;
import serverlesslabel.view.control.ViewContext;
import serverlesslabel.view.control.Visibility;

/** Controls for the options of single file types; only those of the chosen type are shown. */
final class FileOptionControls extends VBox {

    private static final List<Integer> SCALES = List.of(1, 2, 3);

    private final ViewContext context;
    private final SettingChoice<Integer> scale;
    private final SettingChoice<SvgText> text;
    private final SettingChoice<CsvFormat.Separator> separator;
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
        this.separator = new SettingChoice<>("export-separator", this::name, chosen ->
            choose.accept(now -> now.withCsv(id(chosen))));
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
            new CsvFormat(separator.getValue(), decimal(separator.getValue()), mark.isSelected()));
    }

    /** Shows the choices for a type of file. */
    void show(ExportSettings choices, FileType type) {
        scale.show(SCALES, choices.scale());
        text.show(List.of(SvgText.values()), chosen(SvgText.values(), choices.text()));
        separator.show(List.of(CsvFormat.Separator.values()), chosen(CsvFormat.Separator.values(), choices.csv()));
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

    private String name(CsvFormat.Separator way) {
        return switch (way) {
            case COMMA -> context.text("export.separator.comma");
            case SEMICOLON -> context.text(decimal(way) == CsvFormat.Decimal.COMMA
                ? "export.separator.semicolon.decimal" : "export.separator.semicolon");
            case TAB -> context.text("export.separator.tab");
        };
    }

    // A spreadsheet that expects semicolons is one of a language with decimal commas.
    private CsvFormat.Decimal decimal(CsvFormat.Separator way) {
        return way == CsvFormat.Separator.SEMICOLON && context.texts().language() == Language.GERMAN
            ? CsvFormat.Decimal.COMMA : CsvFormat.Decimal.POINT;
    }

    private VBox field(String key, Node control) {
        var label = Labels.caption(context.text(key));
        label.setLabelFor(control);
        return new VBox(label, control);
    }

    private static <T extends Enum<T>> T chosen(T[] ways, String id) {
        return Stream.of(ways).filter(way -> id(way).equals(id)).findFirst().orElse(ways[0]);
    }

    private static String id(Enum<?> way) {
        return way.name().toLowerCase(Locale.ROOT);
    }
}
