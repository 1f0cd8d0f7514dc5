package serverlesslabel.view.compare;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import serverlesslabel.drawing.chart.RankSharesDrawing;
import serverlesslabel.ranking.Warning;
import serverlesslabel.ranking.WeightSampler;
import serverlesslabel.state.AcceptabilityService;
import serverlesslabel.state.Board;
import serverlesslabel.state.Store;
import serverlesslabel.view.control.Icons;
import serverlesslabel.view.control.Labels;
import serverlesslabel.view.control.Sentences;
import serverlesslabel.view.control.ViewContext;
import serverlesslabel.view.control.WidePicture;
import serverlesslabel.view.frame.ScrollView;
import serverlesslabel.view.frame.StaleStyle;
import serverlesslabel.wording.BracketWords;
import serverlesslabel.wording.WarningWords;

/**
 * Page of the stability: the nearest move of a single weight that changes the leader and what there is to warn of, in
 * sentences; then in which share of all sets of weights each service comes first, second and third.
 */
public final class AcceptabilityView extends ScrollView {

    private final Store store;
    private final AcceptabilityService acceptability;
    private final ViewContext context;
    private final Sentences nearest = new Sentences();
    private final Sentences warnings = new Sentences(AcceptabilityView::warning);
    private final Label count = new Label();
    private final WidePicture chart;

    /** Makes the page of a store; it is updated only while it is visible. */
    public AcceptabilityView(Store store, AcceptabilityService acceptability, ViewContext context) {
        this.store = store;
        this.acceptability = acceptability;
        this.context = context;
        this.chart = new WidePicture(context);
        chart.node().setId("shares-chart");
        getStyleClass().add("page");
        // Nothing inside takes the focus, so the page itself must, to be scrolled by keys.
        setFocusTraversable(true);
        setAccessibleText(context.text("shares.title"));
        var heading = Labels.heading(context.text("shares.title"));
        var how = new Label(context.text("shares.how", context.texts().formats().whole(WeightSampler.MOST)));
        count.getStyleClass().add("second-line");
        how.getStyleClass().add("second-line");
        for (var label : List.of(heading, count, how)) {
            label.setWrapText(true);
            label.setMinHeight(USE_PREF_SIZE);
        }
        nearest.setId("nearest");
        warnings.setId("warnings");
        var content = new VBox(heading, nearest, warnings, how, count, chart);
        content.getStyleClass().add("page-content");
        setContent(content);
        store.board().when(visibleProperty()).subscribe(board -> dim());
        context.pace().subscribe(store.board().when(visibleProperty()), this::say);
        acceptability.estimate().when(visibleProperty()).subscribe(estimate -> show());
        // The selected service and the pinned ones are on it, whatever their shares.
        store.board().map(board -> board.explorationWithSelection().together()).when(visibleProperty())
            .subscribe(compared -> show());
        context.palette().when(visibleProperty()).subscribe(palette -> show());
    }

    private void say(Board board) {
        var order = board.alternatives();
        nearest.show(List.of(new BracketWords(order, context.texts()).nearest(board.brackets())));
        warnings.show(Warning.of(order).stream().map(warning -> WarningWords.text(warning, order, context.texts()))
            .toList());
    }

    private static Label warning() {
        var warning = new Label("", Icons.of("fth-alert-triangle"));
        warning.getStyleClass().add("firm-warning");
        return warning;
    }

    private void dim() {
        StaleStyle.set(chart, acceptability.estimate().get().filter(known -> known.answers(store.board().get()))
            .isEmpty());
    }

    private void show() {
        dim();
        var compared = store.board().get().together();
        acceptability.estimate().get().ifPresentOrElse(known -> {
            chart.show(width -> RankSharesDrawing.draw(known.all(), known.near(), compared, context.paper(width, 0),
                context.texts()));
            count.setText(context.text(known.complete() ? "shares.counted" : "shares.counting",
                context.texts().formats().whole(known.near().draws())));
        }, () -> count.setText(context.text("shares.wait.page")));
    }
}
