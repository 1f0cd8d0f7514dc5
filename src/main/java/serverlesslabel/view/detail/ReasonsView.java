package serverlesslabel.view.detail;

import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.util.Duration;
import serverlesslabel.domain.Characteristic;
import serverlesslabel.domain.Rubric;
import serverlesslabel.domain.Service;
import serverlesslabel.ranking.Ranking;
import serverlesslabel.state.Board;
import serverlesslabel.state.Store;
import serverlesslabel.view.control.ViewContext;
import serverlesslabel.view.frame.AfterFrame;
import serverlesslabel.view.frame.StaleStyle;
import serverlesslabel.view.frame.SteadyBox;
import serverlesslabel.view.host.DesktopPort;

/**
 * Reasons for all levels of the selected service, in the order of the rubric; empty where none is selected. They are
 * some 500 nodes, most of them out of sight: they follow the selection after the frame that shows it, and during a drag
 * when the hand rests; until then those of the service before are dimmed.
 */
final class ReasonsView extends SteadyBox {

    private static final String ASKED = "asked";

    private final ViewContext context;
    private final DesktopPort desktop;
    private final AfterFrame later = new AfterFrame(this, Duration.millis(150));
    private Ranking ranking;

    /**
     * Makes the view of a store.
     *
     * @param asked the characteristic whose reasons are marked; emptied when another service is selected
     */
    ReasonsView(Store store, ViewContext context, DesktopPort desktop, ObjectProperty<Optional<Characteristic>> asked) {
        this.context = context;
        this.desktop = desktop;
        this.ranking = store.board().get().ranking();
        getStyleClass().add("reasons");
        store.board().map(Board::selected).subscribe(selected -> {
            // The question was about the service selected before.
            asked.set(Optional.empty());
            StaleStyle.set(this, true);
            var board = store.board().get();
            Runnable show = () -> show(selected, board.catalog().rubric());
            // Another service can be selected after a drag: only where the ranking changed too does the drag go on.
            if (board.history().gesture().isPresent() && board.ranking() != ranking) later.submitAtRest(show);
            else later.submit(show);
            ranking = board.ranking();
        });
        store.board().subscribe(board -> later.postpone());
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
        if (asked.isPresent()) later.flush();
        reasons().forEach(reason -> {
            reason.getStyleClass().remove(ASKED);
            if (asked.filter(reason.characteristic()::equals).isPresent()) reason.getStyleClass().add(ASKED);
        });
    }

    private void show(Optional<Service> selected, Rubric rubric) {
        StaleStyle.set(this, false);
        var heading = new Label(context.text("reasons.title"));
        heading.getStyleClass().add("heading");
        getChildren().setAll(heading);
        selected.ifPresent(service -> rubric.ratings(service).forEach(rating ->
            getChildren().add(new ReasonView(rating, service, context, desktop))));
    }
}
