package serverlesslabel.view.compare;

import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import serverlesslabel.drawing.chart.RankSharesDrawing;
import serverlesslabel.ranking.WeightSampler;
import serverlesslabel.state.AcceptabilityService;
import serverlesslabel.state.Store;
import serverlesslabel.view.control.StaleStyle;
import serverlesslabel.view.control.ViewContext;
import serverlesslabel.view.control.WidePicture;

/** In how many weightings each service comes first, second and third. */
public final class SharesView extends ScrollPane {

    private final Store store;
    private final AcceptabilityService survey;
    private final ViewContext context;
    private final Label says = new Label();
    private final WidePicture chart;

    public SharesView(Store store, AcceptabilityService survey, ViewContext context) {
        this.store = store;
        this.survey = survey;
        this.context = context;
        this.chart = new WidePicture(context);
        chart.node().setId("shares-chart");
        getStyleClass().add("page");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        // Nothing in it takes the focus, and it can be too long to be seen whole: the keys that scroll are its own.
        setFocusTraversable(true);
        setAccessibleText(context.text("shares.title"));
        var heading = new Label(context.text("shares.title"));
        heading.getStyleClass().add("heading");
        var how = new Label(context.text("shares.how", context.texts().formats().whole(WeightSampler.MOST)));
        for (var label : new Label[] {says, how}) {
            label.setWrapText(true);
            label.setMinHeight(USE_PREF_SIZE);
            label.getStyleClass().add("second-line");
        }
        var content = new VBox(heading, how, says, chart);
        content.getStyleClass().add("page-content");
        setContent(content);
        store.board().when(visibleProperty()).subscribe(board -> show());
        survey.outlook().when(visibleProperty()).subscribe(outlook -> show());
        context.palette().when(visibleProperty()).subscribe(palette -> show());
    }

    private void show() {
        var outlook = survey.outlook().get();
        StaleStyle.set(chart, outlook.filter(counted -> counted.answers(store.board().get())).isEmpty());
        outlook.ifPresent(counted -> {
            chart.show(width -> RankSharesDrawing.draw(counted.all(), counted.near(), context.paper(width, 0),
                context.texts()));
            says.setText(context.text(counted.complete() ? "shares.counted" : "shares.counting",
                context.texts().formats().whole(counted.near().draws())));
        });
    }
}
