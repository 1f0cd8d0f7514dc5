package serverlesslabel.view.compare;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import serverlesslabel.drawing.chart.TimelineDrawing;
import serverlesslabel.ranking.LabelHistory;
import serverlesslabel.state.AcceptabilityService;
import serverlesslabel.state.Board;
import serverlesslabel.state.Exploration;
import serverlesslabel.state.Store;
import serverlesslabel.view.control.Labels;
import serverlesslabel.view.control.ViewContext;
import serverlesslabel.view.control.Visibility;
import serverlesslabel.view.control.WidePicture;
import serverlesslabel.view.frame.ScrollView;

/**
 * Page of the selected and the pinned services through time: their indexes over the years as lines, and every change
 * told, the latest first.
 */
public final class TimeView extends ScrollView {

    private static final double PROPORTION = 0.45;
    private static final double LEAST = 260;
    private static final double MOST = 460;

    private final Store store;
    private final ViewContext context;
    private final WidePicture chart;
    private final Label none = new Label();
    private final ChangesGrid changes;
    private List<Exploration.Compared> shown = List.of();

    /**
     * Makes the page of a store; it is updated only while it is visible.
     *
     * @param acceptability computes in the background what takes long
     */
    public TimeView(Store store, AcceptabilityService acceptability, ViewContext context) {
        this.store = store;
        this.context = context;
        this.chart = new WidePicture(context);
        this.changes = new ChangesGrid(context);
        chart.node().setId("timeline");
        getStyleClass().add("page");
        // Nothing inside takes the focus, so the page itself must, to be scrolled by keys.
        setFocusTraversable(true);
        setAccessibleText(context.text("time.title"));
        var how = Labels.wrapping(context.text("time.how"));
        how.getStyleClass().add("second-line");
        how.setMinHeight(USE_PREF_SIZE);
        none.setText(context.text("past.none"));
        var content = new VBox(Labels.heading(context.text("time.title")), how,
            new AsOfView(store, acceptability, context), chart, none, changes);
        content.getStyleClass().add("page-content");
        setContent(content);
        store.board().when(visibleProperty()).subscribe(this::show);
        context.palette().when(visibleProperty()).subscribe(palette -> draw());
    }

    // The history of a service has nothing to do with the reader's weights: most changes of the board show the same.
    private void show(Board board) {
        var compared = board.explorationWithSelection().together();
        if (compared.equals(shown)) return;
        shown = compared;
        draw();
    }

    private void draw() {
        var comparison = store.board().get().together();
        var catalog = comparison.catalog();
        var histories = comparison.placements().stream()
            .map(placement -> LabelHistory.of(placement.service(), catalog)).toList();
        var today = catalog.day().or(catalog::asOf);
        // Without a single dated fact there is no axis of time.
        Visibility.set(chart, today.isPresent());
        today.ifPresent(day -> chart.show(width -> TimelineDrawing.draw(comparison, histories, day,
            context.paper(width, Math.max(LEAST, Math.min(MOST, width * PROPORTION))), context.texts())));
        Visibility.set(none, !changes.show(histories));
    }
}
