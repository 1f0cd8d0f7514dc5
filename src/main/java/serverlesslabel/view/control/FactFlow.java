package serverlesslabel.view.control;

import java.util.List;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.layout.FlowPane;

/** A fact and where it is from, one after the other, in as many lines as the room there is makes necessary. */
public final class FactFlow extends FlowPane {

    public FactFlow(Label fact, List<Node> origin) {
        getStyleClass().add("fact-flow");
        setMinWidth(0);
        getChildren().add(fact);
        getChildren().addAll(origin);
        for (var node : getChildren()) {
            if (node instanceof Labeled words) fit(words);
        }
        // Who lays this out does not listen meanwhile; so it hears afterwards that more lines want more height.
        widthProperty().subscribe(width -> Platform.runLater(this::requestLayout));
    }

    // What is long breaks inside the pane instead of holding it open.
    private void fit(Labeled words) {
        words.setWrapText(true);
        words.maxWidthProperty().bind(widthProperty());
    }
}
