package serverlesslabel.view;

import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import serverlesslabel.drawing.RankSharesDrawing;
import serverlesslabel.ranking.Draws;
import serverlesslabel.state.Store;
import serverlesslabel.state.Survey;

/** In how many weightings each service comes first, second and third. */
final class SharesView extends ScrollPane {

    private final Store store;
    private final Survey survey;
    private final Easel easel;
    private final Label says = new Label();
    private final WidePicture chart;

    SharesView(Store store, Survey survey, Easel easel) {
        this.store = store;
        this.survey = survey;
        this.easel = easel;
        this.chart = new WidePicture(easel);
        chart.node().setId("shares-chart");
        getStyleClass().addAll("page", "shares-view");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        // Nothing in it takes the focus, and it can be too long to be seen whole: the keys that scroll are its own.
        setFocusTraversable(true);
        setAccessibleText(easel.say("shares.title"));
        var heading = new Label(easel.say("shares.title"));
        heading.getStyleClass().add("heading");
        var how = new Label(easel.say("shares.how", easel.texts().formats().whole(Draws.MOST)));
        for (var each : new Label[] {says, how}) {
            each.setWrapText(true);
            each.setMinHeight(USE_PREF_SIZE);
            each.getStyleClass().add("second-line");
        }
        var content = new VBox(heading, how, says, chart);
        content.getStyleClass().add("page-content");
        setContent(content);
        store.board().when(visibleProperty()).subscribe(board -> show());
        survey.outlook().when(visibleProperty()).subscribe(outlook -> show());
        easel.palette().when(visibleProperty()).subscribe(palette -> show());
    }

    private void show() {
        var outlook = survey.outlook().get();
        Dimmed.set(chart, outlook.filter(counted -> counted.answers(store.board().get())).isEmpty());
        outlook.ifPresent(counted -> {
            chart.show(width -> RankSharesDrawing.draw(counted.all(), counted.near(), easel.paper(width, 0),
                easel.texts()));
            says.setText(easel.say(counted.complete() ? "shares.counted" : "shares.counting",
                easel.texts().formats().whole(counted.near().draws())));
        });
    }
}
