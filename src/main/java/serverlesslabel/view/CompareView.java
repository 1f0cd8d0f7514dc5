package serverlesslabel.view;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import serverlesslabel.drawing.DotChartDrawing;
import serverlesslabel.drawing.LegendDrawing;
import serverlesslabel.drawing.LevelGridDrawing;
import serverlesslabel.drawing.RadarDrawing;
import serverlesslabel.picture.Paper;
import serverlesslabel.ranking.Comparison;
import serverlesslabel.state.Board;
import serverlesslabel.state.Store;

/** The selected and the pinned services side by side, from their labels down to their facts. */
final class CompareView extends ScrollPane {

    private static final double PROPORTION = 0.86;
    private static final double HIGHEST = 400;
    private static final double NAMES = 220;

    private final Easel easel;
    private final WidePicture radar;
    private final WidePicture dots;
    private final WidePicture legend;
    private final WidePicture levels;
    private final VBox content = new VBox();
    private final VBox empty = new VBox();

    CompareView(Store store, Easel easel, Desktop desktop) {
        this.easel = easel;
        radar = new WidePicture(easel);
        dots = new WidePicture(easel);
        legend = new WidePicture(easel);
        levels = new WidePicture(easel);
        levels.node().setId("level-grid");
        getStyleClass().addAll("page", "compare-view");
        setFitToWidth(true);
        setFocusTraversable(true);
        setAccessibleText(easel.say("page.compare"));
        setHbarPolicy(ScrollBarPolicy.NEVER);
        content.getStyleClass().add("page-content");
        content.setMinWidth(0);
        content.getChildren().addAll(new LabelsView(store, easel, visibleProperty()), charts(), legend,
            heading("compare.levels"), caption("compare.levels.how"), levels,
            new PairView(store, easel, desktop, visibleProperty()),
            new FactsGrid(store, easel, desktop, visibleProperty()));
        empty.getStyleClass().add("page-content");
        empty.getChildren().addAll(heading("compare.empty"), caption("compare.empty.how"));
        store.board().when(visibleProperty()).map(Board::comparison).subscribe(this::show);
        easel.palette().when(visibleProperty()).subscribe(palette -> show(store.board().get().comparison()));
    }

    private void show(Comparison comparison) {
        boolean several = comparison.placements().size() > 1;
        setContent(several ? content : empty);
        if (!several) return;
        radar.show(width -> RadarDrawing.draw(comparison, charts(width), easel.texts()));
        dots.show(width -> DotChartDrawing.draw(comparison, charts(width), easel.texts()));
        legend.show(width -> LegendDrawing.draw(comparison, easel.paper(width, 0), easel.texts()));
        levels.show(width -> LevelGridDrawing.draw(comparison, Math.min(NAMES, width / 3), easel.paper(width, 0),
            easel.texts()));
    }

    private Paper charts(double width) {
        return easel.paper(width, Math.min(HIGHEST, width * PROPORTION));
    }

    private Node charts() {
        var charts = new HBox(radar, dots);
        charts.getStyleClass().add("charts");
        for (var each : List.of(radar, dots)) {
            HBox.setHgrow(each, Priority.ALWAYS);
            each.setPrefWidth(0);
            each.setMaxWidth(Double.MAX_VALUE);
        }
        return charts;
    }

    private Label heading(String key) {
        var heading = new Label(easel.say(key));
        heading.getStyleClass().add("heading");
        return heading;
    }

    private Label caption(String key) {
        var caption = new Label(easel.say(key));
        caption.getStyleClass().add("second-line");
        caption.setWrapText(true);
        caption.setMinHeight(USE_PREF_SIZE);
        return caption;
    }
}
