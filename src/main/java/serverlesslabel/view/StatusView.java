package serverlesslabel.view;

import atlantafx.base.controls.Spacer;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import serverlesslabel.domain.Catalog;
import serverlesslabel.drawing.chart.CertaintyLegend;
import serverlesslabel.state.Store;
import serverlesslabel.view.control.LazyTooltip;
import serverlesslabel.view.control.ViewContext;

/** Foot of the window: what solid and hollow mean, and the extent of the catalog. */
final class StatusView extends HBox {

    /** Left and right of the line and between its parts, in pixels. */
    private static final double MARGIN = 56;

    private final Label known = new Label();
    private final Node legend;

    /** A status line for the catalog of a store. */
    StatusView(Store store, ViewContext context) {
        getStyleClass().add("status");
        var catalog = store.board().get().catalog();
        var formats = context.texts().formats();
        var services = formats.whole(catalog.services().size());
        var rubric = catalog.rubric().version();
        var sources = formats.whole(catalog.sourceCount());
        known.setText(catalog.day().or(catalog::asOf).map(formats::day)
            .map(day -> context.text(catalog.day().isPresent() ? "status.past" : "status.known", services, rubric,
                sources, day)).orElseGet(() -> context.text("status.undated", services, rubric)));
        known.setId("extent");
        known.setMinWidth(0);
        LazyTooltip.on(known, catalog.rubric().history().stream()
            .map(revision -> context.text("status.revision", revision.version(), revision.text()))
            .collect(Collectors.joining("\n")));
        legend = legend(catalog, context);
        getChildren().addAll(legend, new Spacer(), known);
    }

    // Where all levels are judged nothing is solid or hollow, and the line says so instead.
    private Node legend(Catalog catalog, ViewContext context) {
        boolean judged = catalog.services().stream().allMatch(service -> service.facts().byQuestion().isEmpty());
        if (judged) return new Label(context.text("status.judged"));
        return legend(context);
    }

    private Node legend(ViewContext context) {
        var node = context.pictureNode();
        Runnable draw = () -> node.show(CertaintyLegend.draw(context.paper(getWidth() - MARGIN, 0), context.texts()));
        context.palette().subscribe(palette -> draw.run());
        widthProperty().subscribe(width -> draw.run());
        return node;
    }

    // The extent of the catalog gives way: it stands in the dialog about the program, too.
    @Override
    protected void layoutChildren() {
        known.setVisible(legend.prefWidth(-1) + known.prefWidth(-1) + MARGIN <= getWidth());
        super.layoutChildren();
    }
}
