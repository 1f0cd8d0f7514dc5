package serverlesslabel.view;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.ListCell;
import javafx.scene.control.OverrunStyle;
import org.jspecify.annotations.Nullable;
import serverlesslabel.domain.Problem;
import serverlesslabel.view.control.ViewContext;
import serverlesslabel.view.control.WideTip;
import serverlesslabel.wording.ProblemWords;

/** One problem as a link to its line: where it is and what; all of it in the tooltip. */
final class ProblemCell extends ListCell<Problem> {

    private final ViewContext context;

    ProblemCell(ViewContext context, Consumer<Problem> open) {
        this.context = context;
        getStyleClass().add("problem");
        // As wide as the strip and no wider: what does not fit is in the tooltip.
        setPrefWidth(0);
        setTextOverrun(OverrunStyle.ELLIPSIS);
        setOnMouseClicked(click -> Optional.ofNullable(getItem()).ifPresent(open));
    }

    @Override
    protected void updateItem(@Nullable Problem problem, boolean empty) {
        super.updateItem(problem, empty);
        if (empty || problem == null) {
            setText("");
            setTooltip(null);
            return;
        }
        var line = context.texts().formats().whole(Math.max(1, problem.line()));
        setText(context.text("problems.row", Path.of(problem.file()).getFileName(), line,
            ProblemWords.sentence(problem, context.texts())));
        setTooltip(new WideTip(context.text("problems.tip", ProblemWords.line(problem, context.texts()))));
    }
}
