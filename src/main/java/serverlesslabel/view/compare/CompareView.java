package serverlesslabel.view.compare;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import serverlesslabel.domain.Service;
import serverlesslabel.domain.ServiceId;
import serverlesslabel.drawing.chart.RadarDrawing;
import serverlesslabel.picture.Palette;
import serverlesslabel.ranking.Comparison;
import serverlesslabel.ranking.ComparisonGrid;
import serverlesslabel.ranking.Placement;
import serverlesslabel.state.Board;
import serverlesslabel.state.Change;
import serverlesslabel.state.Store;
import serverlesslabel.view.control.Labels;
import serverlesslabel.view.control.Sentences;
import serverlesslabel.view.control.ViewContext;
import serverlesslabel.view.control.Visibility;
import serverlesslabel.view.control.WidePicture;
import serverlesslabel.view.frame.LiveLabel;
import serverlesslabel.view.frame.ScrollView;
import serverlesslabel.view.frame.SteadyBox;
import serverlesslabel.view.host.DesktopPort;
import serverlesslabel.wording.FindingWords;

/**
 * Page that sets the selected and the pinned services side by side, as the comparison sheet does: what it finds as the
 * headline, one table from the heads to the figures with what all share pale, up to four services a radar beside it;
 * below it why one is above another, and the facts that differ. Offers to pin where there is nothing to compare.
 */
public final class CompareView extends ScrollView {

    private static final double SIDE = 300;
    private static final double RADAR = 250;
    /** The least width of the page, in pixels, with the radar beside the table. */
    private static final double WIDE = 860;
    private static final int MOST_WITH_RADAR = 4;

    private final ViewContext context;
    private final Label finding = new LiveLabel();
    private final ComparisonTable table;
    private final WidePicture radar;
    private final Sentences changes = new Sentences();
    private final HBox row = new HBox();
    private final VBox side;
    private final VBox content = new SteadyBox();
    /** What has a column for each service, from head to facts. */
    private final VBox main = new SteadyBox();
    private final VBox empty;
    private Comparison shown;
    private Optional<RadarInputs> drawn = Optional.empty();

    /** What the radar shows. It has no weights, so most ticks of a slider change nothing in it. */
    private record RadarInputs(List<Service> services, Map<ServiceId, Integer> slots, Palette palette) {}

    /** Makes the page of a store; it is updated only while it is visible. */
    public CompareView(Store store, ViewContext context, DesktopPort desktop) {
        this.context = context;
        this.shown = store.board().get().comparison();
        table = new ComparisonTable(context);
        radar = new WidePicture(context);
        changes.setId("finding-changes");
        side = new SteadyBox();
        side.getChildren().addAll(radar, Labels.heading(context.text("compare.changes")), changes);
        side.getStyleClass().add("compare-side");
        getStyleClass().add("page");
        setFocusTraversable(true);
        setAccessibleText(context.text("page.compare"));
        finding.getStyleClass().add("headline-title");
        finding.setWrapText(true);
        finding.setId("finding");
        main.setMinWidth(0);
        main.getStyleClass().add("compare-main");
        main.getChildren().addAll(table, new PairView(store, context, desktop, visibleProperty()),
            new FactsGrid(store, context, desktop, visibleProperty()));
        HBox.setHgrow(main, Priority.ALWAYS);
        row.getStyleClass().add("charts");
        content.getStyleClass().add("page-content");
        content.setMinWidth(0);
        content.getChildren().addAll(finding, row);
        empty = empty(store);
        widthProperty().subscribe(width -> arrange());
        var compared = store.board().when(visibleProperty()).map(Board::comparison);
        compared.subscribe(this::show);
        context.pace().subscribe(compared, this::showWords);
        context.palette().when(visibleProperty()).subscribe(palette -> show(store.board().get().comparison()));
    }

    private VBox empty(Store store) {
        var how = Labels.wrapping(context.text("compare.empty.how"));
        how.getStyleClass().add("second-line");
        var pin = new Button(context.text("compare.empty.pin"));
        pin.setId("pin-two");
        pin.getStyleClass().add("main-button");
        pin.setOnAction(press -> store.apply(new Change.PinAll(store.board().get().placements().stream().limit(2)
            .map(placement -> placement.service().id()).toList())));
        store.board().when(visibleProperty()).map(board -> board.rows().size() > 1)
            .subscribe(two -> Visibility.set(pin, two));
        var box = new VBox(Labels.heading(context.text("compare.empty")), how, pin);
        box.getStyleClass().add("empty-box");
        return box;
    }

    private void show(Comparison comparison) {
        shown = comparison;
        boolean several = comparison.placements().size() > 1;
        setContent(several ? content : empty);
        setFitToHeight(!several);
        if (!several) return;
        var grid = ComparisonGrid.of(comparison);
        table.show(grid);
        var inputs = new RadarInputs(grid.comparison().placements().stream().map(Placement::service).toList(),
            comparison.slots(), context.palette().getValue());
        if (drawn.filter(inputs::equals).isEmpty()) radar.show(width ->
            RadarDrawing.drawBeside(grid.comparison(), context.paper(width, RADAR), context.texts()));
        drawn = Optional.of(inputs);
        arrange();
    }

    private void showWords(Comparison comparison) {
        if (comparison.placements().size() < 2) return;
        var grid = ComparisonGrid.of(comparison);
        finding.setText(FindingWords.headline(grid, context.texts()));
        changes.show(FindingWords.sentences(grid, context.texts()));
    }

    // More than four services have their shapes in the table instead of a radar beside it.
    private void arrange() {
        boolean beside = getWidth() >= WIDE;
        Visibility.set(radar, shown.placements().size() <= MOST_WITH_RADAR);
        var wanted = beside ? List.<Node>of(main, side) : List.<Node>of(main);
        if (!row.getChildren().equals(wanted)) {
            main.getChildren().remove(side);
            row.getChildren().setAll(wanted);
            if (!beside) main.getChildren().add(1, side);
        }
        side.setMinWidth(beside ? SIDE : 0);
        side.setPrefWidth(beside ? SIDE : USE_COMPUTED_SIZE);
        side.setMaxWidth(beside ? SIDE : Double.MAX_VALUE);
    }
}
