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

/** The labels of the compared services, in a row where they fit. */
final class LabelsView extends FlowPane {

    private static final double WIDTH = 168;

    private final Store store;
    private final ViewContext context;

    LabelsView(Store store, ViewContext context, ObservableValue<Boolean> shown) {
        this.store = store;
        this.context = context;
        getStyleClass().add("labels");
        setMinWidth(0);
        // The letters are those of the reference weights: they change with the services, not with the sliders.
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
