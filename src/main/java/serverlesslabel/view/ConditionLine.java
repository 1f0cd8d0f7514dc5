package serverlesslabel.view;

import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import serverlesslabel.drawing.Reason;

/** One condition of a ladder: whether it held, the fact it looked at, and where that is from. */
final class ConditionLine extends HBox {

    ConditionLine(Reason.Line line, Easel easel, Desktop desktop) {
        var flow = new FlowPane();
        flow.getStyleClass().add("fact-flow");
        flow.setMinWidth(0);
        HBox.setHgrow(flow, Priority.ALWAYS);
        var words = new Label(line.words());
        words.setWrapText(true);
        // A long value breaks inside the pane instead of holding the pane open.
        words.maxWidthProperty().bind(flow.widthProperty());
        words.getStyleClass().add(line.holds() ? "fact-held" : "fact-failed");
        words.setTooltip(new WideTip(line.why().isEmpty() ? line.hint()
            : easel.say("reasons.hint", line.hint(), line.why())));
        flow.getChildren().add(words);
        line.fact().ifPresent(fact -> flow.getChildren().addAll(Origin.of(fact, easel, desktop)));
        getChildren().addAll(Glyphs.of(line.holds() ? "fth-check" : "fth-x"), flow);
        getStyleClass().addAll("fact-line", line.holds() ? "held" : "failed");
    }
}
