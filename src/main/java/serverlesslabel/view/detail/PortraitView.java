package serverlesslabel.view.detail;

import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import serverlesslabel.drawing.chart.RadarDrawing;
import serverlesslabel.drawing.label.CompactLabelDrawing;
import serverlesslabel.state.Board;
import serverlesslabel.state.Store;
import serverlesslabel.view.control.LazyTooltip;
import serverlesslabel.view.control.PictureNode;
import serverlesslabel.view.control.ViewContext;

/** The label of the selected service, small, and beside it the radar of its levels and those of the pinned services. */
final class PortraitView extends HBox {

    private static final double GAP = 12;

    private final Store store;
    private final ViewContext context;
    private final PictureNode label;
    private final PictureNode radar;
    private double drawn;

    /** Sizes of the label by the width of the pane, all in pixels. */
    private enum Size {
        WIDE(600, 200, 300), MIDDLE(400, 148, 248), NARROW(0, 124, 200);

        private final double from;
        private final double width;
        private final double height;

        Size(double from, double width, double height) {
            this.from = from;
            this.width = width;
            this.height = height;
        }

        static Size in(double pane) {
            return pane >= WIDE.from ? WIDE : pane >= MIDDLE.from ? MIDDLE : NARROW;
        }
    }

    /**
     * Makes the pictures of a store.
     *
     * @param open shows the whole label
     */
    PortraitView(Store store, ViewContext context, Runnable open) {
        this.store = store;
        this.context = context;
        this.label = context.pictureNode();
        this.radar = context.pictureNode();
        label.setId("label");
        var button = new Button();
        button.setGraphic(label);
        button.getStyleClass().add("label-picture");
        button.setAccessibleText(context.text("portrait.open"));
        button.setMinWidth(USE_PREF_SIZE);
        LazyTooltip.on(button, context.text("portrait.open"));
        button.setOnAction(press -> open.run());
        radar.setId("chart");
        getStyleClass().add("portrait");
        setMinWidth(0);
        getChildren().addAll(button, radar);
        // The radar has no weights, so a tick of a slider changes nothing in it.
        store.board().map(board -> board.explorationWithSelection().together())
            .subscribe(compared -> drawRadar());
        store.board().map(Board::selected).subscribe(selected -> drawLabel());
        context.palette().subscribe(palette -> {
            drawLabel();
            drawRadar();
        });
        widthProperty().subscribe(width -> {
            // The rest of the width changes with a scroll bar too, which must not come and go by what it makes room
            // for.
            if (Math.abs(getWidth() - drawn) < 1) return;
            drawn = getWidth();
            drawLabel();
            drawRadar();
        });
    }

    private Size size() {
        return Size.in(drawn);
    }

    private void drawLabel() {
        if (drawn <= 0) return;
        store.board().get().selected().ifPresent(service -> label.show(CompactLabelDrawing.draw(service,
            store.board().get().catalog().rubric(), context.paper(size().width, size().height), context.texts())));
    }

    private void drawRadar() {
        var comparison = store.board().get().together();
        double room = drawn - size().width - GAP;
        if (room <= 0 || comparison.placements().isEmpty()) return;
        radar.show(RadarDrawing.drawBeside(comparison, context.paper(room, size().height), context.texts()));
    }
}
