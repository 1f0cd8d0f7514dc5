package serverlesslabel.view.detail;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import serverlesslabel.domain.Service;
import serverlesslabel.drawing.label.LabelDrawing;
import serverlesslabel.ranking.Comparison;
import serverlesslabel.state.Board;
import serverlesslabel.state.Store;
import serverlesslabel.view.control.PictureNode;
import serverlesslabel.view.control.ViewContext;
import serverlesslabel.view.frame.LiveLabel;
import serverlesslabel.wording.LevelWords;

/** The label of the selected service, and beside it its label class, index and rank under the reader's weights. */
final class SummaryView extends FlowPane {

    private static final double LABEL_WIDTH = 216;
    private static final double GAP = 16;
    private static final double LEAST_WORDS = 120;

    private final Store store;
    private final ViewContext context;
    private final PictureNode label;
    private final Label letter = new Label();
    private final Label reference = new Label();
    private final Label yours = new LiveLabel();
    private final Label standing = new LiveLabel();
    private final Label range = new Label();

    SummaryView(Store store, ViewContext context) {
        this.store = store;
        this.context = context;
        this.label = context.pictureNode();
        label.setId("label");
        getStyleClass().add("summary");
        setMinWidth(0);
        var heading = new Label(context.text("summary.label"));
        heading.getStyleClass().add("caption");
        letter.getStyleClass().add("letter");
        var own = new Label(context.text("summary.yours"));
        own.getStyleClass().addAll("caption", "second");
        yours.getStyleClass().add("letter");
        var words = new VBox(heading, letter, reference, own, yours, standing, range);
        words.getStyleClass().add("summary-words");
        for (var line : List.of(heading, own, reference, standing, range)) line.setWrapText(true);
        for (var line : List.of(reference, standing, range)) line.getStyleClass().add("summary-line");
        range.getStyleClass().add("second-line");
        // The words stand beside the label where there is room, otherwise below it at full width.
        words.prefWidthProperty().bind(widthProperty().map(width ->
            width.doubleValue() - LABEL_WIDTH - GAP >= LEAST_WORDS ? width.doubleValue() - LABEL_WIDTH - GAP
                : width.doubleValue()));
        getChildren().addAll(label, words);
        store.board().map(Board::selected).subscribe(this::drawLabel);
        context.palette().subscribe(palette -> drawLabel(store.board().get().selected()));
        store.board().subscribe(this::show);
    }

    private void drawLabel(Optional<Service> selected) {
        selected.ifPresent(service -> label.show(LabelDrawing.draw(service, store.board().get().catalog().rubric(),
            context.paper(LABEL_WIDTH, 2 * LABEL_WIDTH), context.texts())));
    }

    private void show(Board board) {
        board.selected().flatMap(service -> board.catalog().place(service.id())).ifPresent(place -> {
            var rubric = board.catalog().rubric();
            var now = board.ranking().placementOf(place);
            var official = board.reference().placementOf(place);
            letter.setText(Comparison.labelClass(now.service(), rubric).letter());
            reference.setText(context.text("summary.index", LevelWords.index(official, context.texts())));
            yours.setText(now.index().classIn(rubric.classes()).letter());
            standing.setText(context.text("summary.standing", LevelWords.index(now, context.texts()),
                LevelWords.rank(now, context.texts()), context.texts().formats().whole(board.ranking().size())));
            range.setText(official.provisional() ? context.text("summary.range") : "");
        });
    }
}
