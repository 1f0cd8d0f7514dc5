package serverlesslabel.view.control;

import java.util.List;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.layout.FlowPane;

/** Flow pane with a fact and its source, which wraps at the width of the pane. */
public final class FactFlow extends FlowPane {

    /** The fact followed by the nodes that show its source. */
    public FactFlow(Label fact, List<Node> origin) {
        getStyleClass().add("fact-flow");
        setMinWidth(0);
        getChildren().add(fact);
        getChildren().addAll(origin);
        for (var node : getChildren()) {
            if (node instanceof Labeled label) fit(label);
        }
        // A request during the parent's layout pass would be lost; the new height is asked for after it.
        widthProperty().subscribe(width -> Platform.runLater(this::requestLayout));
    }

    // Long text wraps instead of keeping the pane wide.
    private void fit(Labeled label) {
        label.setWrapText(true);
        label.maxWidthProperty().bind(widthProperty());
    }
}
