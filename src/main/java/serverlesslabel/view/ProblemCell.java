package serverlesslabel.view;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.ListCell;
import javafx.scene.control.OverrunStyle;
import org.jspecify.annotations.Nullable;
import serverlesslabel.domain.Problem;
import serverlesslabel.text.SafeText;
import serverlesslabel.view.control.ViewContext;
import serverlesslabel.view.control.WrappedTooltip;
import serverlesslabel.wording.ProblemWords;

/** List cell with a problem of the catalog: file, line and message; the whole message is in the tooltip. */
final class ProblemCell extends ListCell<Problem> {

    private final ViewContext context;

    /** A cell that calls {@code open} when it is clicked. */
    ProblemCell(ViewContext context, Consumer<Problem> open) {
        this.context = context;
        getStyleClass().add("problem");
        // No wider than the strip; the tooltip has what is cut off.
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
        var file = SafeText.withReplacements(String.valueOf(Path.of(problem.file()).getFileName()));
        setText(context.text("problems.row", file, line,
            ProblemWords.sentence(problem, context.texts())));
        setTooltip(new WrappedTooltip(context.text("problems.tip", ProblemWords.line(problem, context.texts()))));
    }
}
