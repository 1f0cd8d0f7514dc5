package serverlesslabel.view;

import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import serverlesslabel.domain.Rubric;
import serverlesslabel.domain.Service;
import serverlesslabel.state.Board;
import serverlesslabel.state.Store;

/** Why each level of the selected service is what it is. */
final class ReasonsView extends VBox {

    private final Easel easel;
    private final Desktop desktop;

    ReasonsView(Store store, Easel easel, Desktop desktop) {
        this.easel = easel;
        this.desktop = desktop;
        getStyleClass().add("reasons");
        store.board().map(Board::selected).subscribe(selected ->
            show(selected, store.board().get().catalog().rubric()));
    }

    private void show(Optional<Service> selected, Rubric rubric) {
        var heading = new Label(easel.say("reasons.title"));
        heading.getStyleClass().add("heading");
        getChildren().setAll(heading);
        selected.ifPresent(service -> rubric.ratings(service).forEach(rating ->
            getChildren().add(new ReasonView(rating, service, easel, desktop))));
    }
}
