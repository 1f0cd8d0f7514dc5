package serverlesslabel.view.control;

import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Form with a heading and one row per option: its name on the left, its control on the right. */
public final class Form extends VBox {

    private static final double NAME_WIDTH = 152;

    private final GridPane rows = new GridPane();

    /** A form without rows. */
    public Form(String heading) {
        getStyleClass().add("form");
        var controls = new ColumnConstraints();
        controls.setHgrow(Priority.ALWAYS);
        rows.getColumnConstraints().setAll(new ColumnConstraints(NAME_WIDTH), controls);
        rows.getStyleClass().add("form-rows");
        getChildren().setAll(Labels.heading(heading), rows);
    }

    /** Adds an option with its name. */
    public void row(String name, Node control) {
        var label = Labels.wrapping(name);
        label.setLabelFor(control);
        label.setMinHeight(USE_PREF_SIZE);
        rows.addRow(rows.getRowCount(), label, control);
    }

    /** Adds a control that carries its own name, such as a check box. */
    public void row(Node control) {
        rows.add(control, 1, rows.getRowCount());
    }

    /** Adds a node over the whole width. */
    public void line(Node node) {
        rows.add(node, 0, rows.getRowCount(), 2, 1);
    }
}
