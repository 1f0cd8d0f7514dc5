package serverlesslabel.view.detail;

import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.controlsfx.control.SegmentedButton;
import serverlesslabel.drawing.chart.DotChartDrawing;
import serverlesslabel.drawing.chart.LegendDrawing;
import serverlesslabel.drawing.chart.RadarDrawing;
import serverlesslabel.ranking.Comparison;
import serverlesslabel.state.Board;
import serverlesslabel.state.Store;
import serverlesslabel.view.control.ViewContext;
import serverlesslabel.view.control.WidePicture;
import serverlesslabel.view.frame.SteadyBox;

/** Chart of the levels of the selected and the pinned services: a radar, or dots on one common scale. */
final class ChartView extends SteadyBox {

    private static final double PROPORTION = 0.78;

    private final Store store;
    private final ViewContext context;
    private final WidePicture chart;
    private final WidePicture legend;
    private final ToggleButton radar;
    private final ToggleButton dots;

    ChartView(Store store, ViewContext context) {
        this.store = store;
        this.context = context;
        chart = new WidePicture(context);
        chart.node().setId("chart");
        legend = new WidePicture(context);
        radar = new ToggleButton(context.text("chart.radar"));
        dots = new ToggleButton(context.text("chart.dots"));
        dots.setId("dots");
        getStyleClass().add("chart-view");
        getChildren().addAll(heading(), chart, legend);
        store.board().map(Board::comparison).subscribe(comparison -> draw());
        context.palette().subscribe(palette -> draw());
    }

    private HBox heading() {
        var heading = new Label(context.text("chart.title"));
        heading.getStyleClass().add("heading");
        var group = new ToggleGroup();
        radar.setSelected(true);
        var choice = new SegmentedButton(radar, dots);
        choice.setToggleGroup(group);
        group.selectedToggleProperty().addListener((value, before, now) -> {
            // A second press on the chosen button would leave no chart chosen.
            if (now == null) group.selectToggle(before);
            else draw();
        });
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var line = new HBox(heading, gap, choice);
        line.getStyleClass().add("heading-line");
        return line;
    }

    private void draw() {
        Comparison comparison = store.board().get().comparison();
        if (comparison.placements().isEmpty()) return;
        chart.show(width -> {
            var paper = context.paper(width, width * PROPORTION);
            return dots.isSelected() ? DotChartDrawing.draw(comparison, paper, context.texts())
                : RadarDrawing.draw(comparison, paper, context.texts());
        });
        legend.show(width -> LegendDrawing.draw(comparison, context.paper(width, 0), context.texts()));
    }
}
