package serverlesslabel.view.imports;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import serverlesslabel.domain.Category;
import serverlesslabel.state.ColumnMeaning;
import serverlesslabel.state.TableMapping;
import serverlesslabel.state.TablePreview;
import serverlesslabel.view.control.Labels;
import serverlesslabel.view.control.NameConverter;
import serverlesslabel.view.control.ViewContext;
import serverlesslabel.view.frame.ScrollView;

/** Form with a choice for each column, and fields for what no column holds and every service has. */
final class ColumnsForm extends VBox {

    /** In cells; enough to recognise a column by. */
    private static final int EXAMPLES = 3;
    private static final List<String> NEEDED = List.of("provider", "category", "documentation");
    private static final Map<String, String> FOR_ALL = Map.of("provider", "import.all.provider", "category",
        "import.all.category", "documentation", "import.all.documentation");
    private static final Map<String, String> EXAMPLE = Map.of("provider", "Acme", "documentation", "https://\u2026");

    private final ViewContext context;
    private final Consumer<TableMapping> changed;
    private final GridPane columns = new GridPane();
    private final GridPane constants = new GridPane();
    private TablePreview preview;

    /**
     * A form that shows a preview's columns.
     *
     * @param changed receives the mapping after each choice
     */
    ColumnsForm(TablePreview preview, ViewContext context, Consumer<TableMapping> changed) {
        this.preview = preview;
        this.context = context;
        this.changed = changed;
        getStyleClass().add("form");
        columns.getStyleClass().add("form-rows");
        constants.getStyleClass().add("form-rows");
        var scroll = new ScrollView();
        scroll.setContent(columns);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("import-columns");
        getChildren().addAll(Labels.heading(context.text("import.columns")), scroll, constants);
        showColumns();
        show(preview);
    }

    /** Shows what is chosen; fields are added and removed as columns take their place. */
    void show(TablePreview next) {
        preview = next;
        var chosen = next.mapping().columns();
        for (int i = 0; i < chosen.size(); i++) choice(i).setValue(chosen.get(i));
        var open = NEEDED.stream().filter(field -> !chosen.contains(ColumnMeaning.field(field))).toList();
        if (open.stream().allMatch(field -> constants.lookup("#import-" + field) != null)
            && constants.getChildren().size() == 2 * open.size()) return;
        constants.getChildren().clear();
        for (var field : open) addConstant(field);
    }

    private void showColumns() {
        var words = new ColumnWords(preview.rubric(), context);
        for (int i = 0; i < preview.headings().size(); i++) {
            int column = i;
            var box = new ChoiceBox<ColumnMeaning>();
            box.setId("import-column-" + i);
            box.getItems().add(ColumnMeaning.IGNORED);
            box.getItems().addAll(preview.choices());
            // What a heading says may be too special to be offered to all: the source of one fact.
            var now = preview.mapping().columns().get(i);
            if (!box.getItems().contains(now)) box.getItems().add(now);
            box.setConverter(new NameConverter<>(words::of));
            box.setMaxWidth(Double.MAX_VALUE);
            box.setValue(now);
            box.valueProperty().addListener((value, before, chosen) -> {
                if (chosen != null && !chosen.equals(preview.mapping().columns().get(column)))
                    change(preview.mapping().with(column, chosen));
            });
            var heading = new Label(preview.headings().get(i));
            heading.getStyleClass().add("import-heading");
            heading.setLabelFor(box);
            var example = Labels.caption(examples(i));
            example.getStyleClass().add("import-example");
            columns.addRow(i, heading, box, example);
        }
    }

    private String examples(int column) {
        return preview.rows().stream().filter(row -> column < row.cells().size())
            .map(row -> row.cells().get(column)).filter(cell -> !cell.isEmpty()).distinct().limit(EXAMPLES)
            .collect(Collectors.joining(" · "));
    }

    private void addConstant(String field) {
        var label = new Label(context.text(FOR_ALL.getOrDefault(field, field)));
        var now = preview.mapping().constants().getOrDefault(field, "");
        var entry = field.equals("category") ? categories(now) : text(field, now);
        entry.setId("import-" + field);
        label.setLabelFor(entry);
        constants.addRow(constants.getRowCount(), label, entry);
    }

    private Control text(String field, String now) {
        var entry = new TextField(now);
        entry.setPromptText(EXAMPLE.getOrDefault(field, ""));
        entry.textProperty().addListener((text, before, typed) ->
            change(preview.mapping().withConstant(field, typed)));
        return entry;
    }

    private Control categories(String now) {
        var box = new ChoiceBox<String>();
        var known = preview.rubric().categories();
        box.getItems().setAll(Stream.concat(Stream.of(""), known.stream().map(Category::id)).toList());
        box.setConverter(new NameConverter<>(id -> known.stream().filter(category -> category.id().equals(id))
            .map(Category::name).findFirst().orElse(context.text("import.choose"))));
        box.setValue(now);
        box.setMaxWidth(Double.MAX_VALUE);
        box.valueProperty().addListener((value, before, chosen) -> {
            if (chosen != null) change(preview.mapping().withConstant("category", chosen));
        });
        return box;
    }

    // Held at once, so that the next choice is made on top of it while the preview is still being read.
    private void change(TableMapping mapping) {
        preview = preview.withMapping(mapping);
        show(preview);
        changed.accept(mapping);
    }

    @SuppressWarnings("unchecked")
    private ChoiceBox<ColumnMeaning> choice(int column) {
        return (ChoiceBox<ColumnMeaning>) columns.getChildren().get(column * 3 + 1);
    }
}
