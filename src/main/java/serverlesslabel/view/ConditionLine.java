package serverlesslabel.view;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import serverlesslabel.drawing.Reason;

/** One condition of a ladder: whether it held, the fact it looked at, and where that is from. */
final class ConditionLine extends HBox {

    ConditionLine(Reason.Line line, Easel easel, Desktop desktop) {
        var words = new Label(line.words());
        words.getStyleClass().add(line.holds() ? "fact-held" : "fact-failed");
        words.setTooltip(new WideTip(line.why().isEmpty() ? line.hint()
            : easel.say("reasons.hint", line.hint(), line.why())));
        var flow = new FactFlow(words, line.fact().map(fact -> Origin.of(fact, easel, desktop)).orElse(List.of()));
        HBox.setHgrow(flow, Priority.ALWAYS);
        getChildren().addAll(Glyphs.of(line.holds() ? "fth-check" : "fth-x"), flow);
        getStyleClass().addAll("fact-line", line.holds() ? "held" : "failed");
    }
}
