package serverlesslabel.view.detail;

import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.Duration;
import serverlesslabel.domain.Characteristic;
import serverlesslabel.domain.Rubric;
import serverlesslabel.domain.Service;
import serverlesslabel.drawing.chart.LegendDrawing;
import serverlesslabel.ranking.Ranking;
import serverlesslabel.state.Board;
import serverlesslabel.state.Store;
import serverlesslabel.view.control.ViewContext;
import serverlesslabel.view.control.WidePicture;
import serverlesslabel.view.frame.AfterFrame;
import serverlesslabel.view.frame.StaleStyle;
import serverlesslabel.view.frame.SteadyBox;
import serverlesslabel.view.host.DesktopPort;

/**
 * Reasons for all levels of the selected service, a row for each in the order of the rubric, and which published
 * definitions it meets; empty where none is selected. They follow the selection after the frame that shows it, and
 * during a drag when the hand rests; until then those of the service before are dimmed.
 */
final class ReasonsView extends SteadyBox {

    private static final String ASKED = "asked";

    private final Store store;
    private final ViewContext context;
    private final WidePicture legend;
    private final DesktopPort desktop;
    private final AfterFrame later = new AfterFrame(this, Duration.millis(150));
    private Ranking ranking;

    /**
     * Makes the view of a store.
     *
     * @param asked the characteristic whose reasons are marked; emptied when another service is selected
     */
    ReasonsView(Store store, ViewContext context, DesktopPort desktop, ObjectProperty<Optional<Characteristic>> asked) {
        this.store = store;
        this.context = context;
        this.legend = new WidePicture(context);
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
        store.board().map(board -> board.explorationWithSelection().together())
            .subscribe(compared -> showComparison());
        context.palette().subscribe(palette -> showComparison());
        widthProperty().subscribe(width -> arrange());
    }

    /** Returns the row of the level in a characteristic; empty where no service is selected. */
    Optional<Node> viewOf(Characteristic characteristic) {
        return rows().filter(row -> row.characteristic().equals(characteristic)).map(Node.class::cast).findFirst();
    }

    private Stream<ReasonRow> rows() {
        return getChildren().stream().filter(ReasonRow.class::isInstance).map(ReasonRow.class::cast);
    }

    private void mark(Optional<Characteristic> asked) {
        if (asked.isPresent()) later.flush();
        rows().forEach(row -> {
            row.getStyleClass().remove(ASKED);
            if (asked.filter(row.characteristic()::equals).isEmpty()) return;
            row.getStyleClass().add(ASKED);
            row.show(true);
            closeOthers(row);
        });
    }

    // One is open at a time, so that the others stay in sight.
    private void closeOthers(ReasonRow opened) {
        rows().filter(row -> row != opened).forEach(row -> row.show(false));
    }

    private void show(Optional<Service> selected, Rubric rubric) {
        StaleStyle.set(this, false);
        getChildren().setAll(heading());
        selected.ifPresent(service -> rubric.ratings(service).forEach(rating ->
            getChildren().add(new ReasonRow(rating, service, store, context, desktop, this::closeOthers))));
        // Of a service without facts no definition can be asked.
        selected.filter(service -> !rubric.definitions().isEmpty() && !service.facts().byQuestion().isEmpty())
            .ifPresent(service -> getChildren().add(new DefinitionsRow(service, rubric, context, desktop)));
        arrange();
    }

    // Where one reason needs a second line, all have one: the meters stay a column.
    private void arrange() {
        boolean two = getWidth() > 0 && rows().anyMatch(row -> row.lineWidth() > getWidth());
        rows().forEach(row -> row.showLines(two));
    }

    private HBox heading() {
        var heading = new Label(context.text("reasons.title"));
        heading.getStyleClass().add("heading");
        heading.setMinWidth(USE_PREF_SIZE);
        HBox.setHgrow(legend, Priority.ALWAYS);
        var line = new HBox(heading, legend);
        line.getStyleClass().add("heading-line");
        return line;
    }

    private void showComparison() {
        rows().forEach(ReasonRow::drawMeter);
        legend.show(width -> LegendDrawing.line(store.board().get().together(), context.paper(width, 0),
            context.texts()));
    }
}
