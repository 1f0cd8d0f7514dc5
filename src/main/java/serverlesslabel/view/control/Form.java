package serverlesslabel.view.control;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** What can be set about one thing: a heading, and below it a row for each option, its name on the left. */
public final class Form extends VBox {

    private static final double NAMES = 152;

    private final GridPane rows = new GridPane();

    public Form(String heading) {
        getStyleClass().add("form");
        var label = new Label(heading);
        label.getStyleClass().add("heading");
        var controls = new ColumnConstraints();
        controls.setHgrow(Priority.ALWAYS);
        rows.getColumnConstraints().setAll(new ColumnConstraints(NAMES), controls);
        rows.getStyleClass().add("form-rows");
        getChildren().setAll(label, rows);
    }

    /** An option with a name before it. */
    public void row(String name, Node control) {
        var label = new Label(name);
        label.setWrapText(true);
        label.setLabelFor(control);
        rows.addRow(rows.getRowCount(), label, control);
    }

    /** An option that says itself what it is, below the others. */
    public void row(Node control) {
        rows.add(control, 1, rows.getRowCount());
    }

    /** Something that takes the whole width. */
    public void line(Node node) {
        rows.add(node, 0, rows.getRowCount(), 2, 1);
    }
}
