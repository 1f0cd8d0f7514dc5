package serverlesslabel.view.imports;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import serverlesslabel.domain.Service;
import serverlesslabel.state.ColumnMeaning;
import serverlesslabel.state.TableMapping;
import serverlesslabel.state.TablePreview;
import serverlesslabel.text.SafeText;
import serverlesslabel.view.control.ViewContext;
import serverlesslabel.wording.FactWords;
import serverlesslabel.wording.ProblemWords;

/** Table of the first rows as they will be read, with the problems beside them. */
final class PreviewTable extends TableView<TablePreview.Row> {

    private final ViewContext context;
    private final TableColumn<TablePreview.Row, String> levels;
    private TableMapping mapping = new TableMapping(List.of(), Map.of());

    /** A table without rows. */
    PreviewTable(ViewContext context) {
        this.context = context;
        setId("import-preview");
        setAccessibleText(context.text("import.rows"));
        getStyleClass().add("import-preview");
        setPlaceholder(new Label(context.text("import.none")));
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_LAST_COLUMN);
        levels = column("import.levels", 130, row -> "");
        getColumns().add(column("import.line", 66, row -> Integer.toString(row.line())));
        getColumns().add(column("import.field.name", 150, row -> of(row, "name", Service::title)));
        getColumns().add(column("import.field.provider", 100, row -> of(row, "provider",
            service -> service.provider().name())));
        getColumns().add(column("import.field.category", 120, row -> of(row, "category",
            service -> service.category().name())));
        getColumns().add(levels);
        getColumns().add(column("import.facts", 260, row -> of(row, "", this::facts)));
        getColumns().add(column("import.problems", 240, this::problems));
    }

    /** Shows other rows. */
    void show(TablePreview preview) {
        mapping = preview.mapping();
        levels.setCellValueFactory(cell -> new ReadOnlyStringWrapper(of(cell.getValue(), "", service ->
            preview.rubric().characteristics().stream().map(characteristic ->
                Integer.toString(service.levels().of(characteristic))).collect(Collectors.joining(" ")))));
        getItems().setAll(preview.rows());
        refresh();
    }

    private TableColumn<TablePreview.Row, String> column(String key, double width,
                                                         Function<TablePreview.Row, String> text) {
        var column = new TableColumn<TablePreview.Row, String>(context.text(key));
        column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(text.apply(cell.getValue())));
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setReorderable(false);
        return column;
    }

    // Of a row that cannot be read, what stands in the file.
    private String of(TablePreview.Row row, String field, Function<Service, String> text) {
        int column = mapping.columns().indexOf(ColumnMeaning.field(field));
        return row.service().map(text).orElseGet(() -> column >= 0 && column < row.cells().size()
            ? SafeText.singleLine(row.cells().get(column)) : "–");
    }

    private String facts(Service service) {
        return service.facts().byQuestion().values().stream().map(fact -> fact.question().brief() + " "
            + FactWords.value(fact, context.texts())).collect(Collectors.joining(" · "));
    }

    private String problems(TablePreview.Row row) {
        return row.problems().stream().map(problem -> ProblemWords.sentence(problem, context.texts()))
            .collect(Collectors.joining(" · "));
    }
}
