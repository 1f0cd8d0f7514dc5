package serverlesslabel.view;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.FlowPane;
import serverlesslabel.domain.Service;
import serverlesslabel.drawing.LabelDrawing;
import serverlesslabel.ranking.Comparison;
import serverlesslabel.ranking.Placement;
import serverlesslabel.state.Board;
import serverlesslabel.state.Store;

/** The labels of the compared services, in a row where they fit. */
final class LabelsView extends FlowPane {

    private static final double WIDTH = 168;

    private final Store store;
    private final Easel easel;

    LabelsView(Store store, Easel easel, ObservableValue<Boolean> shown) {
        this.store = store;
        this.easel = easel;
        getStyleClass().add("labels");
        setMinWidth(0);
        // The letters are those of the reference weights: they change with the services, not with the sliders.
        store.board().when(shown).map(Board::comparison).map(LabelsView::services).subscribe(this::show);
        easel.palette().when(shown).subscribe(palette -> show(services(store.board().get().comparison())));
    }

    private static List<Service> services(Comparison comparison) {
        return comparison.placements().stream().map(Placement::service).toList();
    }

    private void show(List<Service> services) {
        var rubric = store.board().get().catalog().rubric();
        getChildren().setAll(services.stream().map(service -> {
            var node = easel.pictureNode();
            node.show(LabelDrawing.draw(service, rubric, easel.paper(WIDTH, 2 * WIDTH), easel.texts()));
            return node;
        }).toList());
    }
}
