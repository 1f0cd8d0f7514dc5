package serverlesslabel.view.detail;

import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import serverlesslabel.domain.Characteristic;
import serverlesslabel.domain.Rubric;
import serverlesslabel.domain.Service;
import serverlesslabel.state.Board;
import serverlesslabel.state.Store;
import serverlesslabel.view.control.ViewContext;
import serverlesslabel.view.host.DesktopPort;

/** Reasons for all levels of the selected service, in the order of the rubric; empty where none is selected. */
final class ReasonsView extends VBox {

    private static final String ASKED = "asked";

    private final ViewContext context;
    private final DesktopPort desktop;

    /**
     * Makes the view of a store.
     *
     * @param asked the characteristic whose reasons are marked; emptied when another service is selected
     */
    ReasonsView(Store store, ViewContext context, DesktopPort desktop, ObjectProperty<Optional<Characteristic>> asked) {
        this.context = context;
        this.desktop = desktop;
        getStyleClass().add("reasons");
        store.board().map(Board::selected).subscribe(selected -> {
            // The question was about the service selected before.
            asked.set(Optional.empty());
            show(selected, store.board().get().catalog().rubric());
        });
        asked.subscribe(this::mark);
    }

    /** Returns the view of the reasons for the level in a characteristic; empty where no service is selected. */
    Optional<Node> viewOf(Characteristic characteristic) {
        return reasons().filter(reason -> reason.characteristic().equals(characteristic)).map(Node.class::cast)
            .findFirst();
    }

    private Stream<ReasonView> reasons() {
        return getChildren().stream().filter(ReasonView.class::isInstance).map(ReasonView.class::cast);
    }

    private void mark(Optional<Characteristic> asked) {
        reasons().forEach(reason -> {
            reason.getStyleClass().remove(ASKED);
            if (asked.filter(reason.characteristic()::equals).isPresent()) reason.getStyleClass().add(ASKED);
        });
    }

    private void show(Optional<Service> selected, Rubric rubric) {
        var heading = new Label(context.text("reasons.title"));
        heading.getStyleClass().add("heading");
        getChildren().setAll(heading);
        selected.ifPresent(service -> rubric.ratings(service).forEach(rating ->
            getChildren().add(new ReasonView(rating, service, context, desktop))));
    }
}
