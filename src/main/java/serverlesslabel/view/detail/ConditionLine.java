package serverlesslabel.view.detail;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import serverlesslabel.view.control.FactFlow;
import serverlesslabel.view.control.Icons;
import serverlesslabel.view.control.LazyTooltip;
import serverlesslabel.view.control.ViewContext;
import serverlesslabel.view.host.DesktopPort;
import serverlesslabel.wording.LevelReason;

/** Line on one condition of a ladder: whether the fact met it, the fact, and the source of the fact. */
public final class ConditionLine extends HBox {

    /** Makes the line; the tooltip of its words holds the note or the question of the fact. */
    public ConditionLine(LevelReason.CheckedCondition line, ViewContext context, DesktopPort desktop) {
        var words = new Label(line.words());
        words.getStyleClass().add(line.holds() ? "fact-held" : "fact-failed");
        LazyTooltip.on(words, line.why().isEmpty() ? line.hint()
            : context.text("reasons.hint", line.hint(), line.why()));
        var flow = new FactFlow(words, line.fact().map(fact -> SourceNodes.of(fact, context, desktop))
            .orElse(List.of()));
        HBox.setHgrow(flow, Priority.ALWAYS);
        getChildren().addAll(Icons.of(line.holds() ? "fth-check" : "fth-x"), flow);
        getStyleClass().addAll("fact-line", line.holds() ? "held" : "failed");
    }
}
