package serverlesslabel.view.compare;

import java.util.List;
import java.util.Optional;
import javafx.scene.Cursor;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;
import serverlesslabel.domain.Service;
import serverlesslabel.drawing.chart.BumpDrawing;
import serverlesslabel.drawing.chart.BumpLayout;
import serverlesslabel.picture.Point;
import serverlesslabel.ranking.Placement;
import serverlesslabel.ranking.SideBySide;
import serverlesslabel.state.Change;
import serverlesslabel.state.Store;
import serverlesslabel.view.control.ViewContext;
import serverlesslabel.view.control.WidePicture;
import serverlesslabel.view.control.WrappedTooltip;
import serverlesslabel.wording.AgreementWords;

/**
 * Bump chart on screen: the line under the pointer is emphasised, and a click selects its service. Above the lines a
 * tooltip says whose column it is, and the weights that are drawn as bars.
 */
final class OrdersChart extends VBox {

    private final Store store;
    private final ViewContext context;
    private final WidePicture chart;
    private final Tooltip tip = new WrappedTooltip("");
    private Optional<SideBySide> orders = Optional.empty();
    private Optional<Service> pointed = Optional.empty();

    /** A chart that is empty until orders are shown. */
    OrdersChart(Store store, ViewContext context) {
        this.store = store;
        this.context = context;
        this.chart = new WidePicture(context);
        var node = chart.node();
        node.setId("bump-chart");
        node.setPickOnBounds(true);
        node.setOnMouseMoved(move -> {
            point(at(move));
            explain(told(new Point(move.getX(), move.getY())));
        });
        node.setOnMouseExited(exit -> {
            point(Optional.empty());
            explain(Optional.empty());
        });
        node.setOnMouseClicked(click -> at(click).ifPresent(service -> store.apply(new Change.Select(service.id()))));
        getChildren().add(chart);
    }

    /** Shows orders of at least one service instead of the present ones. */
    void show(SideBySide next) {
        orders = Optional.of(next);
        pointed = Optional.empty();
        draw();
    }

    /** Draws the orders with the services that are compared now, in the colours of the present theme. */
    void draw() {
        orders.ifPresent(shown -> chart.show(width -> BumpDrawing.draw(shown, store.board().get().together(), pointed,
            context.paper(width, 0), context.texts())));
    }

    private List<Service> compared() {
        return store.board().get().together().placements().stream().map(Placement::service).toList();
    }

    private Optional<BumpLayout> drawn() {
        return orders.map(shown -> new BumpLayout(shown, compared(), context.paper(chart.node().getPrefWidth(), 0),
            context.texts().formats()));
    }

    private Optional<Service> at(MouseEvent event) {
        return drawn().flatMap(layout -> layout.at(new Point(event.getX(), event.getY())));
    }

    // Names may be cut: the head of a column tells its weights, a line its service and the ranks.
    private Optional<String> told(Point point) {
        var texts = context.texts();
        return orders.flatMap(shown -> drawn().flatMap(layout -> layout.head(point)
            .map(column -> AgreementWords.column(shown, column, texts)).or(() -> layout.at(point).map(service ->
                service.title() + "\n" + AgreementWords.ranks(service, shown, texts)))));
    }

    private void explain(Optional<String> told) {
        told.ifPresentOrElse(text -> {
            tip.setText(text);
            Tooltip.install(chart.node(), tip);
        }, () -> Tooltip.uninstall(chart.node(), tip));
    }

    private void point(Optional<Service> service) {
        chart.node().setCursor(service.isPresent() ? Cursor.HAND : Cursor.DEFAULT);
        if (service.equals(pointed)) return;
        pointed = service;
        draw();
    }
}
