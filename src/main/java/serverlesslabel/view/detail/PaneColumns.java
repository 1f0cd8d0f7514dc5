package serverlesslabel.view.detail;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import serverlesslabel.view.control.Visibility;

/** The parts of a pane below one another; where it is wide, one of them stands beside the others. */
final class PaneColumns extends HBox {

    /** The least width of two columns, in pixels. */
    private static final double TWO = 930;

    private final VBox first = new VBox();
    private final VBox second = new VBox();

    /** Columns without parts. */
    PaneColumns() {
        getStyleClass().add("detail-columns");
        for (var column : List.of(first, second)) {
            column.getStyleClass().add("detail-column");
            column.setMinWidth(0);
            // Both grow from nothing, so they are equally wide.
            column.setPrefWidth(0);
            HBox.setHgrow(column, Priority.ALWAYS);
        }
        getChildren().addAll(first, second);
    }

    /**
     * Shows parts from above to below.
     *
     * @param moving the place of the part that stands beside the others where there is room
     */
    void show(List<Node> parts, int moving) {
        var part = parts.get(moving);
        first.getChildren().setAll(parts);
        widthProperty().subscribe(width -> {
            boolean beside = width.doubleValue() >= TWO;
            Visibility.set(second, beside);
            if (part.getParent() == (beside ? second : first)) return;
            (beside ? first : second).getChildren().remove(part);
            if (beside) second.getChildren().add(part);
            else first.getChildren().add(moving, part);
        });
    }
}
