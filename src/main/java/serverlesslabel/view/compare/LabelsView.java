package serverlesslabel.view.compare;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.FlowPane;
import serverlesslabel.domain.Service;
import serverlesslabel.drawing.label.LabelDrawing;
import serverlesslabel.ranking.Comparison;
import serverlesslabel.ranking.Placement;
import serverlesslabel.state.Board;
import serverlesslabel.state.Store;
import serverlesslabel.view.control.ViewContext;

/** The labels of the compared services side by side, in several lines where one is too narrow. */
final class LabelsView extends FlowPane {

    private static final double WIDTH = 168;

    private final Store store;
    private final ViewContext context;

    /** Makes the view of a store; it is updated only while {@code shown} is true. */
    LabelsView(Store store, ViewContext context, ObservableValue<Boolean> shown) {
        this.store = store;
        this.context = context;
        getStyleClass().add("labels");
        setMinWidth(0);
        // Labels follow the reference weights: sliders change none, so only other services draw them again.
        store.board().when(shown).map(Board::comparison).map(LabelsView::services).subscribe(this::show);
        context.palette().when(shown).subscribe(palette -> show(services(store.board().get().comparison())));
    }

    private static List<Service> services(Comparison comparison) {
        return comparison.placements().stream().map(Placement::service).toList();
    }

    private void show(List<Service> services) {
        var rubric = store.board().get().catalog().rubric();
        getChildren().setAll(services.stream().map(service -> {
            var node = context.pictureNode();
            node.show(LabelDrawing.draw(service, rubric, context.paper(WIDTH, 2 * WIDTH), context.texts()));
            return node;
        }).toList());
    }
}
