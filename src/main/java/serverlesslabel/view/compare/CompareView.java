package serverlesslabel.view.compare;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import serverlesslabel.drawing.chart.DotChartDrawing;
import serverlesslabel.drawing.chart.LegendDrawing;
import serverlesslabel.drawing.chart.LevelGridDrawing;
import serverlesslabel.drawing.chart.RadarDrawing;
import serverlesslabel.picture.Paper;
import serverlesslabel.ranking.Comparison;
import serverlesslabel.state.Board;
import serverlesslabel.state.Store;
import serverlesslabel.view.control.ViewContext;
import serverlesslabel.view.control.WidePicture;
import serverlesslabel.view.frame.ScrollView;
import serverlesslabel.view.host.DesktopPort;

/**
 * Page that shows the selected and the pinned services side by side: labels, charts, levels, the difference between any
 * two of them, and facts. Explains how to pin where there are fewer than two.
 */
public final class CompareView extends ScrollView {

    private static final double PROPORTION = 0.86;
    private static final double HIGHEST = 400;
    private static final double NAMES = 220;

    private final ViewContext context;
    private final WidePicture radar;
    private final WidePicture dots;
    private final WidePicture legend;
    private final WidePicture levels;
    private final VBox content = new VBox();
    private final VBox empty = new VBox();

    /** Makes the page of a store; it is updated only while it is visible. */
    public CompareView(Store store, ViewContext context, DesktopPort desktop) {
        this.context = context;
        radar = new WidePicture(context);
        dots = new WidePicture(context);
        legend = new WidePicture(context);
        levels = new WidePicture(context);
        levels.node().setId("level-grid");
        getStyleClass().add("page");
        setFocusTraversable(true);
        setAccessibleText(context.text("page.compare"));
        content.getStyleClass().add("page-content");
        content.setMinWidth(0);
        content.getChildren().addAll(new LabelsView(store, context, visibleProperty()), charts(), legend,
            heading("compare.levels"), caption("compare.levels.how"), levels,
            new PairView(store, context, desktop, visibleProperty()),
            new FactsGrid(store, context, desktop, visibleProperty()));
        empty.getStyleClass().add("page-content");
        empty.getChildren().addAll(heading("compare.empty"), caption("compare.empty.how"));
        store.board().when(visibleProperty()).map(Board::comparison).subscribe(this::show);
        context.palette().when(visibleProperty()).subscribe(palette -> show(store.board().get().comparison()));
    }

    private void show(Comparison comparison) {
        boolean several = comparison.placements().size() > 1;
        setContent(several ? content : empty);
        if (!several) return;
        radar.show(width -> RadarDrawing.draw(comparison, charts(width), context.texts()));
        dots.show(width -> DotChartDrawing.draw(comparison, charts(width), context.texts()));
        legend.show(width -> LegendDrawing.draw(comparison, context.paper(width, 0), context.texts()));
        levels.show(width -> LevelGridDrawing.draw(comparison, Math.min(NAMES, width / 3), context.paper(width, 0),
            context.texts()));
    }

    private Paper charts(double width) {
        return context.paper(width, Math.min(HIGHEST, width * PROPORTION));
    }

    private Node charts() {
        var charts = new HBox(radar, dots);
        charts.getStyleClass().add("charts");
        for (var picture : List.of(radar, dots)) {
            HBox.setHgrow(picture, Priority.ALWAYS);
            picture.setPrefWidth(0);
            picture.setMaxWidth(Double.MAX_VALUE);
        }
        return charts;
    }

    private Label heading(String key) {
        var heading = new Label(context.text(key));
        heading.getStyleClass().add("heading");
        return heading;
    }

    private Label caption(String key) {
        var caption = new Label(context.text(key));
        caption.getStyleClass().add("second-line");
        caption.setWrapText(true);
        caption.setMinHeight(USE_PREF_SIZE);
        return caption;
    }
}
